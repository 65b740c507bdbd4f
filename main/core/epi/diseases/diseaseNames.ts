/**
 * Diseases that the rules of epidemiology know, by what the five languages call them: the one table of names, so that a
 * disease has the same impact, threshold and interval in each. A name that is the same in several stands in the first.
 * Spelling does not count: case, accents, punctuation, articles of Arabic.
 */
import type { Language } from '../../../../shared/words/language.ts';

export type NamesByLanguage = Readonly<Record<Language, readonly string[]>>;

export const diseaseNames = {
  ebola: {
    en: ['ebola', 'evd'],
    fr: ['maladie à virus ebola'],
    es: ['ébola'],
    pt: ['doença pelo vírus ebola'],
    ar: ['إيبولا', 'ابولا'],
  },
  marburg: {
    en: ['marburg', 'mvd'],
    fr: ['maladie à virus de Marburg'],
    es: ['marburgo'],
    pt: ['doença pelo vírus Marburg'],
    ar: ['ماربورغ', 'ماربورج', 'ماربورك'],
  },
  lassa: {
    en: ['lassa'],
    fr: ['fièvre de Lassa'],
    es: ['fiebre de Lassa'],
    pt: ['febre de Lassa'],
    ar: ['لاسا'],
  },
  crimeanCongo: {
    en: ['crimean congo', 'cchf'],
    fr: ['crimée congo', 'fhcc'],
    es: ['crimea congo'],
    pt: ['crimeia congo'],
    ar: ['القرم الكونغو', 'القرم والكونغو'],
  },
  haemorrhagicFever: {
    en: [
      'viral haemorrhagic fever',
      'viral hemorrhagic fever',
      'viral haemorrhagic fevers',
      'viral hemorrhagic fevers',
      'vhf',
    ],
    fr: ['fièvre hémorragique virale', 'fièvres hémorragiques virales', 'fhv'],
    es: [
      'fiebre hemorrágica viral',
      'fiebre hemorrágica vírica',
      'fiebres hemorrágicas virales',
      'fiebres hemorrágicas víricas',
    ],
    pt: ['febre hemorrágica viral', 'febres hemorrágicas virais'],
    ar: ['حمى نزفية فيروسية', 'الحميات النزفية الفيروسية'],
  },
  meningitis: {
    en: ['meningitis', 'meningococcal'],
    fr: ['méningite', 'méningites', 'méningococcique', 'méningocoque'],
    es: ['meningocócica', 'meningococo'],
    pt: ['meningite', 'meningites'],
    ar: ['التهاب السحايا', 'سحايا', 'حمى شوكية'],
  },
  measles: { en: ['measles'], fr: ['rougeole'], es: ['sarampión'], pt: ['sarampo'], ar: ['حصبة'] },
  mpox: {
    en: ['mpox', 'monkeypox', 'monkey pox'],
    fr: ['variole du singe', 'variole simienne'],
    es: ['viruela del mono', 'viruela símica'],
    pt: ['varíola dos macacos', 'varíola símia'],
    ar: ['جدري القردة', 'جدري القرود', 'إمبوكس'],
  },
  dengue: { en: ['dengue'], fr: ['dengue'], es: ['dengue'], pt: ['dengue'], ar: ['ضنك', 'حمى الضنك'] },
  malaria: {
    en: ['malaria'],
    fr: ['paludisme', 'palu'],
    es: ['paludismo'],
    pt: ['malária'],
    ar: ['ملاريا', 'برداء'],
  },
  polio: {
    en: ['polio', 'poliomyelitis'],
    fr: ['poliomyélite'],
    es: ['poliomielitis'],
    pt: ['pólio', 'poliomielite'],
    ar: ['شلل الأطفال'],
  },
  yellowFever: {
    en: ['yellow fever'],
    fr: ['fièvre jaune'],
    es: ['fiebre amarilla'],
    pt: ['febre amarela'],
    ar: ['حمى صفراء', 'الحمى الصفراء'],
  },
  plague: { en: ['plague'], fr: ['peste'], es: ['peste'], pt: ['peste'], ar: ['طاعون'] },
  cholera: { en: ['cholera'], fr: ['choléra'], es: ['cólera'], pt: ['cólera'], ar: ['كوليرا'] },
  covid: {
    en: ['covid-19', 'covid', 'covid19', 'coronavirus', 'sars cov 2'],
    fr: ['maladie à coronavirus'],
    es: ['enfermedad por coronavirus'],
    pt: ['doença por coronavírus'],
    ar: ['كوفيد', 'كورونا'],
  },
  influenza: {
    en: ['influenza', 'flu', 'ili'],
    fr: ['grippe', 'syndrome grippal', 'syndromes grippaux'],
    es: ['gripe', 'síndrome gripal'],
    pt: ['gripe', 'síndrome gripal'],
    ar: ['إنفلونزا', 'نزلة وافدة'],
  },
  severeRespiratory: {
    en: ['sari', 'severe acute respiratory infection', 'severe acute respiratory infections'],
    fr: ['iras', 'infection respiratoire aiguë sévère', 'infections respiratoires aiguës sévères'],
    es: ['irag', 'infección respiratoria aguda grave', 'infecciones respiratorias agudas graves'],
    pt: ['srag', 'síndrome respiratória aguda grave'],
    ar: ['عدوى تنفسية حادة وخيمة', 'العدوى التنفسية الحادة الوخيمة', 'التهابات تنفسية حادة وخيمة'],
  },
  respiratorySyncytial: {
    en: ['rsv', 'respiratory syncytial virus'],
    fr: ['vrs', 'virus respiratoire syncytial'],
    es: ['virus respiratorio sincitial', 'virus sincitial respiratorio'],
    pt: ['vsr', 'vírus sincicial respiratório'],
    ar: ['فيروس مخلوي تنفسي', 'المخلوي التنفسي'],
  },
  bronchiolitis: {
    en: ['bronchiolitis'],
    fr: ['bronchiolite'],
    es: ['bronquiolitis'],
    pt: ['bronquiolite'],
    ar: ['التهاب القصيبات'],
  },
} as const satisfies Readonly<Record<string, NamesByLanguage>>;

export type Disease = keyof typeof diseaseNames;

/** What stands beside the name of a disease and makes it another one. */
export const kindNames = {
  ofBirds: {
    en: ['avian', 'bird'],
    fr: ['aviaire', 'oiseaux'],
    es: ['aviar', 'aves'],
    pt: ['aviária', 'aviaria'],
    ar: ['طيور'],
  },
  zoonotic: {
    en: ['zoonotic'],
    fr: ['zoonotique'],
    es: ['zoonótica', 'zoonótico'],
    pt: ['zoonótica'],
    ar: ['حيواني', 'حيوانية المصدر'],
  },
  ofSwine: { en: ['swine'], fr: ['porcine'], es: ['porcina'], pt: ['suína'], ar: ['خنازير'] },
  pandemic: {
    en: ['pandemic', 'h5n1', 'h7n9'],
    fr: ['pandémique'],
    es: ['pandémica'],
    pt: ['pandêmica'],
    ar: ['جائحة', 'جائحية'],
  },
  /** Of meningitis: not by bacteria that spread. */
  notBacterial: {
    en: ['viral', 'aseptic', 'tuberculous', 'cryptococcal'],
    fr: ['virale', 'virales', 'aseptique', 'tuberculeuse', 'cryptocoque', 'cryptococcique'],
    es: ['vírica', 'aséptica', 'tuberculosa', 'criptocócica'],
    pt: ['asséptica', 'tuberculosa', 'criptocócica'],
    ar: ['فيروسي', 'عقيم', 'سلي', 'بالمستخفيات'],
  },
  /** Of measles: rubella. */
  german: { en: ['german'], fr: [], es: ['alemán'], pt: ['alemão'], ar: ['ألمانية', 'الألمانية'] },
  /** Of a coronavirus: MERS. */
  ofTheMiddleEast: {
    en: ['mers', 'middle east'],
    fr: ['moyen orient'],
    es: ['oriente medio'],
    pt: ['oriente médio'],
    ar: ['الشرق الأوسط'],
  },
} as const satisfies Readonly<Record<string, NamesByLanguage>>;

export type Kind = keyof typeof kindNames;

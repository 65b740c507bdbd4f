import type { NaturalFrequency } from '../../../contract/index.ts';
import type { place as english, Outlook } from '../../en/window/place.ts';
import { dataNotes } from '../common/dataNotes.ts';
import { isolated } from '../common/isolate.ts';

const nextWeeks = [
  'في الأسبوع المقبل',
  'في الأسبوعين المقبلين',
  'في الأسابيع الثلاثة المقبلة',
  'في الأسابيع الأربعة المقبلة',
  'في الأسابيع الخمسة المقبلة',
  'في الأسابيع الستة المقبلة',
  'في الأسابيع السبعة المقبلة',
  'في الأسابيع الثمانية المقبلة',
];

function chanceOf(f: NaturalFrequency): string {
  if (f.kind === 'less') return `احتمال يقل عن ${f.times} من ${f.of}`;
  if (f.kind === 'at-least') return `احتمال لا يقل عن ${f.times} من ${f.of}`;
  return `احتمال نحو ${f.times} من ${f.of}`;
}

function outlookOf(first: Outlook, second: Outlook | null): string {
  const week = (o: Outlook) =>
    `${o.count} (${o.range === null ? 'لم يُعطَ مجال' : o.range}) في الأسبوع المنتهي في ${o.day}`;
  return second === null ? week(first) : `${week(first)}، ثم ${week(second)}`;
}

export const place: typeof english = {
  chance: (frequency, isAbove, weeks) => {
    const span = nextWeeks[weeks - 1] ?? nextWeeks.at(-1)!;
    return isAbove
      ? `${chanceOf(frequency)} للبقاء فوق عتبة الإنذار ${span}`
      : `${chanceOf(frequency)} لتجاوز عتبة الإنذار ${span}`;
  },
  notAssessed: 'المستوى غير مُقيَّم',
  noAlertLine: 'لا تُعرف عتبة إنذار هنا، فلا يُعطى احتمال حدوث فاشية',
  lead: (chance, first, second) => `${chance}؛ الحالات: ${outlookOf(first, second)}.`,
  deathsLead: (first, second) => `الوفيات: ${outlookOf(first, second)}.`,
  company: (parts) =>
    [
      parts.range === null ? 'لم يُعطَ مجال' : `مجال ${parts.range}`,
      isolated(parts.provider),
      `البيانات حتى ${parts.dataTo}، المعروفة في ${parts.knownOn}`,
      `أُعدّ التوقّع ${parts.made}`,
      `درجة الثقة: ${parts.confidence}`,
    ].join(' · '),
  setCompany: (parts) =>
    [
      isolated(parts.provider),
      `البيانات حتى ${parts.dataTo}، المعروفة في ${parts.knownOn}`,
      `أُعدّ التوقّع ${parts.made}`,
    ].join(' · '),
  copied: (parts) => {
    const level = parts.isReplay ? `${parts.level} (إعادة عرض)` : parts.level;
    const notes = parts.notes.map((note) => ` ملاحظة: ${note.replace(/\.$/, '')}.`).join('');
    return `${isolated(parts.place)}، المستوى: ${level}. ${parts.lead} ${parts.company}.${notes}`;
  },
  copy: 'نسخ الجملة',
  copyDone: 'تم النسخ.',
  copyFailed: 'رفض النظام النسخ. يُرجى تحديد الجملة ونسخها يدويًا.',
  observedLead: (count, day) => `الحالات في الأسبوع المنتهي في ${day}: ${count}؛ ولا توقّع لهذا الموقع بعد.`,
  nothingObserved: 'لم يُبلَّغ بعد عن أي عدد لهذا الموقع.',
  gapDetails: 'التفاصيل في سجل التدقيق',
  useEmbeddedForAll: 'استخدام النموذج دون اتصال لكل المواقع',
  gapTitle: 'لا توقّع لهذا الموقع في هذه المجموعة.',
  notInSet: 'لم يُختَر هذا الموقع لمجموعة التوقعات الحالية.',
  beside: {
    isThere: 'أُعدّ لهذا الموقع توقّع منفرد بعد المجموعة المعروضة.',
    isShown: 'أُعدّ هذا التوقّع لهذا الموقع منفردًا.',
    notCounted: 'ليس جزءًا من المجموعة التي تعرضها النظرة العامة وتحتسبها.',
    company: (parts) =>
      `${isolated(parts.provider)}، البيانات المعروفة في ${parts.knownOn}، ${parts.isReplay ? 'أُعدّت إعادة العرض' : 'أُعدّ التوقّع'} ${parts.made}.`,
    show: 'عرضه',
    back: 'العودة إلى توقّع المجموعة',
  },
  chooseOne: 'يُرجى اختيار موقع من القائمة.',
  unknownPlace: 'لا يوجد هذا الموقع في مجموعة البيانات هذه. يُرجى اختيار موقع من القائمة.',
  notes: {
    title: 'عن البيانات التي يقوم عليها هذا التوقّع:',
    list: (words) => `${words.join('، ')}.`,
    short: dataNotes,
  },
  providerCard: {
    title: 'المزوّد',
    active: 'النشط',
    nobody: 'لا أحد',
    next: 'التشغيل التالي يستخدم',
    why: 'السبب',
    since: 'منذ',
    confidence: 'درجة الثقة',
    thisForecast: 'هذا التوقّع من',
    model: 'النموذج',
    whyThisOne: 'لماذا هذا المزوّد؟',
    warnings: 'ملاحظات المزوّد',
  },
};

import type { CountKind, Measure } from '../../../contract/index.ts';
import type { importReview as english } from '../../en/window/importReview.ts';
import { plural } from '../common/plural.ts';

const countKinds: Record<CountKind, string> = { incident: 'par période', cumulative: 'cumulés' };

const measures: Record<Measure, string> = { cases: 'cas', deaths: 'décès' };

const repeats: typeof english.mapping.repeatRules = {
  sum: 'additionnées',
  first: 'la première compte',
  last: 'la dernière compte',
};

const roles: typeof english.mapping.roles = {
  date: 'Date',
  year: 'Année de la semaine',
  location: 'Lieu',
  locationCode: 'Code du lieu',
  cases: 'Cas',
  deaths: 'Décès',
  measureColumn: 'Ce qui est compté',
  valueColumn: 'Effectifs',
  population: 'Population',
  groupColumn: 'Groupe, additionné',
  placeColumn: 'Lieu, ses effectifs',
  dateColumn: 'Date, ses effectifs',
  unused: 'Non utilisée',
};

const facts: Record<string, string> = {
  dateFormat: 'Dates',
  layout: 'Disposition',
  countKind: 'Effectifs',
  repeats: 'Lignes répétées',
  counted: 'Ce qui est compté',
  thousandsMark: 'Séparateur de milliers',
  totalLabels: 'Totaux',
  groups: 'Groupes qui comptent',
  unreadable: 'Ce qui est illisible',
  encoding: 'Encodage',
  location: 'Lieu',
  placeColumns: 'Lieux',
  firstDate: 'Première date',
  lastDate: 'Dernière date',
  casesTotal: 'Total des cas',
  deathsTotal: 'Total des décès',
};

export const importReview: typeof english = {
  title: 'Vérifier ce qui a été lu',
  intro: 'Rien n’est encore enregistré.',
  reading: 'Nouvelle lecture…',
  fields: {
    name: 'Nom',
    disease: 'Maladie',
    asOf: 'Connus au',
    asOfHint: 'Le jour du rapport : les effectifs postérieurs n’étaient pas encore connus.',
    diseases: [
      'choléra',
      'covid-19',
      'dengue',
      'ebola',
      'grippe',
      'fièvre de lassa',
      'paludisme',
      'marburg',
      'rougeole',
      'méningite',
      'mpox',
      'polio',
      'fièvre jaune',
    ],
  },
  facts: {
    title: 'Ce que donnent les fichiers',
    layout: 'Disposition',
    frequency: 'Effectifs par',
    frequencies: { day: 'jour, additionnés en semaines', week: 'semaine' },
    places: 'Lieux',
    dates: 'Dates',
    dateSpan: (first, last) => `du ${first} au ${last}`,
    replay: 'Les données s’arrêtent dans le passé : le jeu de données s’ouvre en rejeu.',
    cases: 'Total des cas',
    deaths: 'Total des décès',
    totalWithSteps: (total, count, steps) =>
      plural(count, {
        one: `${total}, avec ${steps} baisse`,
        other: `${total}, avec ${steps} baisses`,
      }),
    noTarget: 'aucun dans le fichier',
    rows: 'Lignes',
    rowCounts: (read, used, rejected) => `lues : ${read}, utilisées : ${used}, rejetées : ${rejected}`,
    weekSystem: 'Système de semaines',
  },
  sure: {
    sure: 'Les colonnes ont été lues avec certitude.',
    fair: 'Les colonnes ont été lues avec une certitude raisonnable ; jetez-y un œil.',
    unsure: 'Le sens des colonnes est incertain : vérifiez-les.',
    stated: 'Les colonnes sont lues comme vous l’avez indiqué.',
    remembered: 'Lu comme vous l’aviez indiqué la dernière fois.',
    anew: 'Plutôt relire sans ces indications',
  },
  file: {
    tabs: 'Fichiers',
    formats: { delimited: 'texte', xlsx: 'classeur Excel', json: 'JSON' },
    delimiters: {
      ',': 'virgules',
      ';': 'points-virgules',
      '\t': 'tabulations',
      '|': 'barres verticales',
    },
    delimiter: (mark) => `cellules séparées par des ${mark}`,
    rows: (count, rows) => plural(count, { one: `${rows} ligne`, other: `${rows} lignes` }),
    columns: (count, columns) => plural(count, { one: `${columns} colonne`, other: `${columns} colonnes` }),
    sheet: 'Feuille',
    allSheets: 'Toutes les feuilles ayant les mêmes colonnes',
    head: (name) => `Premières lignes de « ${name} »`,
    line: 'Ligne',
    roleOf: (column) => `La colonne « ${column} » est lue comme`,
    unnamed: (number) => `colonne ${number}`,
    hidden: 'masqué : concerne une personne',
    moreDates: (count, columns) =>
      plural(count, {
        one: `${columns} autre colonne de date`,
        other: `${columns} autres colonnes de date`,
      }),
    morePlaces: (count, columns) =>
      plural(count, {
        one: `${columns} autre colonne de lieu`,
        other: `${columns} autres colonnes de lieu`,
      }),
    moreOthers: (count, columns) =>
      plural(count, { one: `${columns} autre colonne`, other: `${columns} autres colonnes` }),
    more: (names) => `et ${names}`,
    showMore: 'Afficher plus de colonnes',
  },
  mapping: {
    title: 'Colonnes, lues comme',
    layout: 'Disposition',
    dateFormat: 'Écriture des dates',
    countKind: 'Effectifs',
    counted: 'Ce qui est compté',
    repeats: 'Lignes d’un même lieu et d’une même date',
    epiWeek: 'Semaines épidémiologiques',
    unknown: 'pas encore connu',
    detected: 'détecté',
    wasDetected: (choice) => `${choice} (détecté)`,
    roles,
    countKinds,
    measures,
    repeatRules: repeats,
    why: 'Pourquoi cette lecture',
    changed: 'Vous avez modifié la lecture des colonnes.',
    undo: 'Annuler mes modifications',
    ignored: 'Non utilisées',
    totals: 'Totaux écartés',
    thousands: 'Séparateur de milliers',
    group: 'Groupes additionnés',
    unreadable: { 'leave-out': 'écarté' },
    labelsOf: (column, labels) => `${column} : ${labels}`,
    someOf: (names, count, more) =>
      plural(count, { one: `${names} et ${more} autre`, other: `${names} et ${more} autres` }),
  },
  refusal: {
    title: 'Ceci ne peut pas être importé tel quel.',
    choose: 'Quelle lecture est la bonne ?',
    fact: (key) => facts[key] ?? key,
    withFact: (label, value) => `${label} : ${value}`,
    codeTaken: (code, as) =>
      ({
        missing: `${code} n’est pas un nombre : à traiter comme manquant`,
        suppressed: `${code} désigne un effectif masqué`,
        'as-is': `${code} est un effectif : à laisser tel quel`,
      })[as],
  },
  failure: {
    reading: 'Les fichiers n’ont pas pu être relus.',
    storing: 'Rien n’a été enregistré.',
    sending: 'Le fichier n’a pas été accepté.',
  },
  difference: {
    title: (name) => `Mise à jour de « ${name} »`,
    unnamed: 'un jeu de données déjà présent',
    changes: (p) => `nouveaux : ${p.added}, révisés : ${p.revised}, supprimés : ${p.removed}`,
    against: (changes, day) => `${changes}, par rapport aux effectifs connus au ${day}.`,
    choice: 'Ce qui en est fait',
    update: (name) => `Mettre à jour « ${name} »`,
    separate: 'Conserver comme jeu de données distinct',
    examples: (count, shown) =>
      plural(count, { one: 'Le plus grand changement', other: `Les ${shown} plus grands changements` }),
    heads: {
      change: 'Changement',
      place: 'Lieu',
      date: 'Date',
      measure: 'Effectifs',
      from: 'Avant',
      to: 'Maintenant',
    },
    kinds: { added: 'nouveau', revised: 'révisé', removed: 'supprimé' },
    nothing: 'aucun',
  },
  findings: {
    title: 'Constats',
    none: 'Aucun constat.',
    grades: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
    count: (message, times) => `${message} (${times}×)`,
    examples: (count, rows) =>
      plural(count, { one: `Afficher ${rows} exemple`, other: `Afficher ${rows} exemples` }),
    at: (file, row) => `${file}, ligne ${row}`,
    remedy: 'Que faire de ces effectifs',
    remedies: {
      none: 'décider plus tard',
      missing: 'traiter comme manquants',
      suppressed: 'traiter comme masqués',
      'as-is': 'laisser tels quels',
    },
    rejectedTitle: (count, rows) =>
      plural(count, { one: `${rows} ligne rejetée`, other: `${rows} lignes rejetées` }),
    rejectedShown: (shown, all) => `Lignes affichées : les ${shown} premières sur ${all}.`,
    rejected: {
      file: 'Fichier',
      row: 'Ligne',
      column: 'Colonne',
      found: 'Contenu trouvé',
      reason: 'Motif',
    },
  },
  population: {
    title: 'Population',
    hint: 'Facultatif : un fichier des lieux et de leurs populations, pour des taux pour 100 000.',
    add: 'Ajouter un fichier de population…',
    used: (name) => `Populations tirées de « ${name} »`,
    remove: 'Retirer',
  },
  action: {
    import: (count, places) =>
      plural(count, { one: `Importer ${places} lieu`, other: `Importer ${places} lieux` }),
    update: (name) => `Mettre à jour ${name}`,
    none: 'Importer',
    blocks: {
      reading: 'Les fichiers sont en cours de lecture, comme vous l’avez indiqué.',
      unread: 'Les fichiers doivent d’abord être relus.',
      refused: 'Pas encore : voyez plus haut ce qui doit d’abord être corrigé.',
      'already-there': 'Ces données sont déjà dans Outpost ; les importer de nouveau ne change rien.',
      name: 'Donnez un nom au jeu de données.',
      disease: 'Indiquez la maladie.',
      asOf: 'Indiquez le jour auquel les effectifs étaient connus.',
    },
  },
};

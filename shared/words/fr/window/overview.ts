import type { overview as english } from '../../en/window/overview.ts';
import { plural } from '../common/plural.ts';

export const overview: typeof english = {
  title: 'Vue d’ensemble',
  views: {
    label: 'Affichage des lieux',
    table: 'Tableau',
    charts: 'Graphiques',
    map: 'Carte',
    sort: 'Trier par',
    urgency: 'Urgence',
  },
  levels: (parts) =>
    parts.NOT_ASSESSED === null
      ? `rouge : ${parts.RED}, jaune : ${parts.YELLOW}, vert : ${parts.GREEN}.`
      : `rouge : ${parts.RED}, jaune : ${parts.YELLOW}, vert : ${parts.GREEN}, non évalué : ${parts.NOT_ASSESSED}.`,
  byHand: (count, levels) =>
    plural(count, {
      one: `Parmi ces niveaux, ${levels} est fixé à la main.`,
      other: `Parmi ces niveaux, ${levels} sont fixés à la main.`,
    }),
  summary: (above, levels) => `${above} ; ${levels}`,
  highest: (names) => `À examiner en premier : ${names}.`,
  counts: (count, places, week, day) =>
    plural(count, {
      one: `${places} lieu avec des effectifs jusqu’à la semaine ${week} (${day}).`,
      other: `${places} lieux avec des effectifs jusqu’à la semaine ${week} (${day}).`,
    }),
  noForecastYet: 'Pas encore de prévision.',
  callToAction:
    'Demandez une prévision pour voir comment les prochaines semaines pourraient évoluer, avec des intervalles et un niveau de risque par lieu.',
  filter: 'Filtrer les lieux',
  noMatch: 'Aucun lieu ne porte ce nom.',
  table: {
    caption: 'Lieux avec leur dernier effectif, leur risque et leur prévision',
    place: 'Lieu',
    last: 'Dernière semaine',
    change: 'Évolution',
    deaths: 'Décès',
    fatality: 'Létalité',
    fatalityMeaning: 'Décès parmi les cas des 12 dernières semaines',
    recent: '12 semaines',
    level: 'Niveau',
    probability: 'Probabilité d’épidémie',
    next: 'Semaine suivante, médiane (intervalle à 80 %)',
    confidence: 'Confiance',
    age: 'Âge des données',
  },
  casesIn: (week) => `semaine ${week}`,
  notReported: 'n.d.',
  notReportedLong: 'non déclaré',
  suppressed: 'masqué',
  none: '–',
  miniBars: (counts) => `Cas des dernières semaines, la plus ancienne en premier : ${counts}`,
  medianWithRange: (median, range) => `${median} (${range})`,
  medianOnly: (median) => `${median} (sans intervalle)`,
  listLine: (cases) => `${cases} cas`,
  listNext: (median, range) => `à venir : ${median} (${range})`,
  listNoRange: (median) => `à venir : ${median} (sans intervalle)`,
  aboveNoForecast: (line) => `Au-dessus de son seuil d’alerte (${line}) ; prévision non disponible.`,
  notInSet: 'pas dans ce jeu',
  besideOnly: (company) => `Pas dans ce jeu ; prévision séparée : ${company}`,
  besideNewer: 'prévision séparée plus récente',
  noForecastShort: 'pas de prévision',
  empty: {
    title: 'Pas encore de données',
    sentence: (key) =>
      `Importez un fichier (${key}), déposez-en un n’importe où dans cette fenêtre, collez un tableau, ou ouvrez l’épidémie d’exemple.`,
    formats:
      'CSV, Excel ou JSON avec des effectifs hebdomadaires ou quotidiens, par période ou cumulés : par ligne, par lieu, par date, ou une ligne par personne.',
    importFile: 'Importer un fichier',
    paste: 'Coller un tableau',
    openSample: (name) => `Ouvrir ${name}`,
    samples: 'Épidémies d’exemple',
    attribution: (text) => `Source : ${text}`,
    sampleStarts: (day) => `S’ouvre en rejeu au ${day}.`,
  },
};

import type { LevelWords } from '../../level.ts';

export const fr: LevelWords = {
  change: 'Modifier le niveau…',
  end: 'Mettre fin au choix manuel',
  endOf: (place) => `Mettre fin au choix manuel du niveau : ${place}`,
  ending: 'Fin du choix manuel en cours…',
  stands: (change, company) => `${change}, ${company}.`,
  sameNow: 'Le niveau calculé est désormais le même.',
  whyComputed: 'Voici sur quoi repose le niveau calculé ; le niveau affiché est fixé à la main.',
  ofReplay: 'Ceci est le rejeu d’un autre jour. Un niveau fixé à la main porte sur le présent.',
  title: (place) => `Niveau fixé à la main : ${place}`,
  intro: (computed) =>
    `Le niveau calculé est « ${computed} ». Il reste visible, barré, à côté du vôtre ; les prévisions, les scores et les notifications gardent le niveau calculé.`,
  level: 'Niveau',
  reason: 'Motif',
  chooseReason: 'Choisir un motif',
  reasons: [
    'cas confirmé',
    'résultat de laboratoire',
    'information du terrain',
    'effectifs tardifs ou incomplets',
    'effectifs erronés',
  ],
  otherReason: 'autre motif',
  reasonText: 'Avec vos mots',
  name: 'Votre nom',
  nameHint:
    'Conservé avec le niveau. Une fois indiqué dans les réglages (« Votre nom »), il est inscrit ici d’avance.',
  until: 'Valable jusqu’à la fin du',
  untilHint:
    'Y compris pour les nouvelles prévisions ; il prend fin de lui-même, et vous pouvez y mettre fin avant.',
  set: 'Fixer le niveau',
  setting: 'Enregistrement…',
  missing: {
    level: 'Choisissez un niveau autre que le niveau calculé.',
    reason: 'Indiquez un motif.',
    name: 'Indiquez votre nom.',
    until: 'Choisissez la date d’aujourd’hui ou un jour ultérieur.',
  },
};

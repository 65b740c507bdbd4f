import type { level as english } from '../../en/cli/level.ts';

export const level: typeof english = {
  needed: ({ option }) => `Indiquez --${option}. \`outpost level set --help\` montre un exemple.`,
  unknownLevel: ({ typed }) => `${typed} n’est pas un niveau. Choisissez red, yellow, green ou not-assessed.`,
  none: 'Aucun niveau n’est fixé à la main.',
  title: 'Niveaux fixés à la main ; les niveaux calculés restent tels quels :',
  set: ({ place, change, company }) => `${place} : ${change}, ${company}.`,
  ended: ({ place, computed }) =>
    computed === null
      ? `Le niveau fixé à la main pour ${place} a pris fin.`
      : `Le niveau fixé à la main pour ${place} a pris fin ; le niveau calculé est « ${computed} ».`,
  holds:
    'Il vaut jusque-là, y compris pour les nouvelles prévisions, et `outpost level end` permet d’y mettre fin.',
};

import type { hindcast as english } from '../../en/cli/hindcast.ts';

export const hindcast: typeof english = {
  wrote: (p) => `Fichier écrit : ${p.out} (${p.forecasts}, ${p.rounds}), en ${p.seconds} s.`,
  sayOrigins: 'Dites pour combien des semaines les plus récentes des prévisions sont établies : --origins N.',
  nameFiles:
    'Indiquez à partir de quoi prévoir : soit --vintages V.csv avec --rounds R.csv, soit --file FILE avec --origins N.',
  noModel: ({ known, text }) => `--model prend ${known}, et non ${text}.`,
  onlyEmbedded: ({ provider }) =>
    `Seul le modèle hors ligne peut faire des rétroprévisions : ${provider} sait peut-être déjà ce qui s’est passé. Omettez --provider.`,
  nameOut: 'Nommez le fichier à écrire : --hub OUT.csv, ou OUT.csv.gz pour qu’il soit compressé.',
  gap: ({ location, rounds, reason }) => `${location} : pas de prévision (${rounds}), ${reason}.\n`,
  gaps: {
    tooFewWeeks: 'trop peu de semaines ont été déclarées',
    tooOld: 'son dernier effectif était trop ancien',
  },
};

import type { hindcast as english } from '../../en/cli/hindcast.ts';

export const hindcast: typeof english = {
  wrote: ({ forecasts, rounds, out, seconds }) =>
    `Se escribió en ${out}: ${forecasts} en ${rounds}, en ${seconds} s.`,
  sayOrigins: 'Indique de cuántas de las semanas más recientes se hacen pronósticos: --origins N.',
  nameFiles:
    'Indique a partir de qué pronosticar: --vintages V.csv con --rounds R.csv, o --file FILE con --origins N.',
  noModel: ({ known, text }) => `--model acepta ${known}, no ${text}.`,
  onlyEmbedded: ({ provider }) =>
    `Solo el modelo sin conexión admite pronósticos retrospectivos: ${provider} puede saber ya lo que ocurrió. Omita --provider.`,
  nameOut: 'Indique el archivo de salida: --hub OUT.csv, o OUT.csv.gz para comprimirlo.',
  gap: ({ location, rounds, reason }) => `${location}: sin pronóstico en ${rounds}, ${reason}.\n`,
  gaps: {
    tooFewWeeks: 'se notificaron muy pocas semanas',
    tooOld: 'su último recuento era demasiado antiguo',
  },
};

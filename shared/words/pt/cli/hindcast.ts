import type { hindcast as english } from '../../en/cli/hindcast.ts';

export const hindcast: typeof english = {
  wrote: (p) => `Gravação de ${p.forecasts} em ${p.rounds} no arquivo ${p.out}, em ${p.seconds} s.`,
  sayOrigins: 'Diga de quantas das semanas mais recentes se fazem previsões: --origins N.',
  nameFiles:
    'Indique a partir de que prever: --vintages V.csv com --rounds R.csv, ou --file FILE com --origins N.',
  noModel: ({ known, text }) => `--model aceita ${known}, não ${text}.`,
  onlyEmbedded: ({ provider }) =>
    `Só com o modelo offline se podem fazer previsões retrospectivas: ${provider} pode saber agora o que aconteceu. Deixe --provider de fora.`,
  nameOut: 'Indique o arquivo a gravar: --hub OUT.csv, ou OUT.csv.gz para compactá-lo.',
  gap: ({ location, rounds, reason }) => `${location}: sem previsão em ${rounds}, ${reason}.\n`,
  gaps: {
    tooFewWeeks: 'semanas notificadas insuficientes',
    tooOld: 'sua última contagem era antiga demais',
  },
};

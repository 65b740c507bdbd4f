import type { score as english } from '../../en/cli/score.ts';

export const score: typeof english = {
  sources: { prospective: 'publicada', hindcast: 'reprise', backtest: 'teste retrospectivo' },
  note: ({ note }) => `Nota: ${note}`,
  oddBy: ({ known, text }) => `--by aceita ${known}; não “${text}”.`,
  datasetOrFiles:
    '--dataset mostra o histórico de um conjunto de dados; deixe-o de fora para pontuar arquivos.',
  nameFiles:
    'Indique o que ocorreu e as previsões: --truth FILE --forecasts FILE, e com --compare FILE com o que compará-las.',
  needsCompare: '--require-complete precisa de --compare FILE: as tarefas que devem existir.',
  none: 'Nenhuma previsão foi pontuada ainda: as pontuações vêm quando se importam contagens das semanas previstas.',
  relativeTo: ({ reference }) => (reference === null ? '' : `; em relação a ${reference}`),
  tasks: ({ tasks, relative }) => `${tasks} tarefas de previsão em comum${relative}`,
};

import type { cycles as english } from '../../en/common/cycles.ts';

export const cycles: typeof english = {
  steps: {
    connectivity: 'Rede',
    refresh: 'Arquivos de dados',
    score: 'Pontuações',
    health: 'Estado dos provedores',
    forecast: 'Previsões',
    team: 'Equipe',
    housekeeping: 'Manutenção',
  },
  causes: { due: 'no horário', 'catch-up': 'para recuperar o atraso', user: 'pelo usuário' },
  byThemselves: 'Os ciclos começam sozinhos.',
  noneDue: 'nenhum programado',
  none: 'Nenhum ciclo foi executado ainda.',
  noRun: 'nenhuma ainda',
};

import type { TeamWords } from '../../team.ts';

/** What the forecasts of each site came to. */
export const records: TeamWords['records'] = {
  title: 'Histórico de acertos por local de trabalho',
  intro:
    'Avaliado aqui pelo que cada local de trabalho publicou e contou; o que ele diz das próprias previsões não é lido.',
  pooled: 'A confiança se baseia no histórico de todos os locais de trabalho juntos.',
  alone: 'A confiança se baseia somente no histórico deste local de trabalho, conforme as configurações.',
  caption: 'No que deram as previsões anteriores de cada local de trabalho',
  together: 'Todos os locais de trabalho juntos',
  scoring: 'Avaliando o que os locais de trabalho publicaram…',
  columns: { site: 'Local de trabalho', forecasts: 'Previsões', newestWeek: 'Semana mais recente' },
  nothing: 'Nada avaliado ainda',
  noCounts: 'Não compartilha as suas contagens: nada pode ser avaliado',
};

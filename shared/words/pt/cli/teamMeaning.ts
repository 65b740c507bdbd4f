import type { teamMeaning as english } from '../../en/cli/teamMeaning.ts';
import { counted, whole } from '../common/counted.ts';

const others = (sites: number) => counted(sites, 'outro local de trabalho', 'outros locais de trabalho');

export const teamMeaning: typeof english = {
  table: {
    site: 'Local de trabalho',
    measure: 'Medida',
    totalHere: 'Total aqui',
    totalThere: 'Total lá',
    weeks: 'Semanas diferentes',
    largest: 'Maior diferença',
    asOfHere: 'Dados de, aqui',
    asOfThere: 'Dados de, lá',
    datasetHere: 'Conjunto de dados aqui',
    datasetThere: 'Conjunto de dados lá',
  },
  measures: { cases: 'casos', deaths: 'óbitos' },
  noConflicts: (p) =>
    p.sites === 0
      ? 'Nenhuma contagem de outros locais de trabalho foi comparada com as nossas.'
      : `Sem contagens diferentes: o que ${others(p.sites)} e nós temos da mesma doença, local e semana é igual.`,
  conflicts: (p) =>
    `Contagens diferentes da mesma doença, local e semanas: ${counted(p.total, 'série', 'séries')} de ${others(p.sites)} em comparação com as nossas. Ficam lado a lado e nunca são fundidas.`,
  whereConflicts: '`outpost team conflicts` lista as contagens que diferem das de outros locais de trabalho.',
  nextOnes: (p) => `${whole(p.shown)} de ${whole(p.total)} mostradas. As seguintes: --offset ${p.offset}.`,
  ofWeeks: (p) => `${whole(p.differing)} de ${whole(p.weeks)}`,
  largest: (p) => `semana até ${p.weekEnd}: ${p.ours} aqui, ${p.theirs} lá`,
  bothNames: (p) => `${p.ours} (lá: ${p.theirs})`,
  uncompared: (p) => `Não comparado: ${p.site} (${p.id}). ${p.message}`,
  records: (p) =>
    p.pooled
      ? 'Histórico por local de trabalho, pontuado aqui com o que cada um publicou e contou. A confiança se baseia em todos eles.'
      : 'Histórico por local de trabalho, pontuado aqui com o que cada um publicou e contou. A confiança se baseia somente no nosso (team.pooledRecord está desativado).',
  thisSite: (p) => `${p.site} (este local de trabalho)`,
  noRecord: 'nada pontuado ainda',
  noCounts: 'não compartilha suas contagens: nada pode ser pontuado',
  pooled: (p) =>
    `A confiança se baseia no histórico de ${counted(p.sites, 'local de trabalho', 'locais de trabalho')} da equipe, ${counted(p.forecasts, 'previsão', 'previsões')}.`,
};

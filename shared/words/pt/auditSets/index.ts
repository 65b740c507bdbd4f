import type { AuditSetWords } from '../../auditSets.ts';
import { plural } from '../common/plural.ts';

export const pt: AuditSetWords = {
  change: ({ place, before, after }) =>
    after === null ? `${place}: deixou de ser ${before}` : `${place}: ${before} → ${after}`,
  rose: (count, levels, names) =>
    plural(count, { one: `${levels} nível subiu: ${names}`, other: `${levels} níveis subiram: ${names}` }),
  fell: (count, levels, names) =>
    plural(count, { one: `${levels} nível desceu: ${names}`, other: `${levels} níveis desceram: ${names}` }),
  other: (count, levels, names) =>
    plural(count, {
      one: `${levels} nível mudou de outra forma: ${names}`,
      other: `${levels} níveis mudaram de outra forma: ${names}`,
    }),
  toLevel: (place, level) => `${place} para ${level.toLowerCase()}`,
  andMore: (names, more) => `${names} e mais ${more}`,
  // Without a point: what it is compared with follows.
  same: 'Nenhum nível mudou',
  against: (levels, day) => `${levels} (em relação ao conjunto com dados de ${day})`,
  firstSet: 'O primeiro conjunto deste tipo: não há outro com que comparar os níveis.',
  open: 'O que resultou disso…',
  openOf: (seq) => `O que resultou disso… (registro ${seq})`,
  titleOf: (seq) => `O que resultou do conjunto do registro ${seq}`,
  levelsTitle: 'Níveis antes e depois',
  placesTitle: 'O que foi respondido, e o que resultou disso',
  truthAsKnown:
    'O valor observado é a contagem como se conhece agora; “sem mudança” é o modelo que deixa tudo como está.',
  pending: (count, weeks) =>
    plural(count, {
      one: `${weeks} semana ainda não tem contagem.`,
      other: `${weeks} semanas ainda não têm contagem.`,
    }),
  week: ({ ahead, week, truth, where, beside }) =>
    `${week} (${ahead}): observado: ${truth}; ${where}; ${beside}`,
  ahead: (count, weeks) =>
    plural(count, { one: `${weeks} semana à frente`, other: `${weeks} semanas à frente` }),
  inside80: (range) => `dentro do intervalo de 80% (${range})`,
  above80: (range) => `acima do intervalo de 80% (${range})`,
  below80: (range) => `abaixo do intervalo de 80% (${range})`,
  noRange: (median) => `a previsão era ${median}, sem intervalo de 80%`,
  better: 'melhor que o modelo sem mudança',
  worse: 'pior que o modelo sem mudança',
  equal: 'igual ao modelo sem mudança',
  passed: 'A resposta passou em todas as verificações tal como veio.',
  repaired: (repairs) => `A resposta passou nas verificações após correções: ${repairs}.`,
  showForecast: 'Resposta como foi publicada',
  showForecastOf: (place) => `Resposta como foi publicada: ${place}`,
  hideForecast: 'Ocultar a resposta',
  hideForecastOf: (place) => `Ocultar a resposta: ${place}`,
  showAll: (places) => `Mostrar todos os ${places} locais`,
  subject: (place, seq) => `${place}, registro ${seq}`,
};

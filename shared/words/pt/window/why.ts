import type { why as english } from '../../en/window/why.ts';
import { measureName } from '../common/measures.ts';
import { plural } from '../common/plural.ts';

/** By what is shown: `1 caso`, but `1 ou mais casos`. */
const noun = (value: string, one: string, other: string) => (value === '0' || value === '1' ? one : other);

export const why: typeof english = {
  title: 'Por que este nível',
  probability: 'Probabilidade de surto',
  probabilityAbove: 'Prob. de seguir acima',
  highestWeek: (weeks, formatted, bound) =>
    plural(weeks, {
      one: 'da única semana prevista',
      other: `da mais provável de ${formatted} semanas; no máximo ${bound} de ultrapassá-lo em alguma delas`,
    }),
  lowestWeek: (weeks, formatted) =>
    plural(weeks, {
      one: 'da única semana prevista',
      other: `da menos provável de ${formatted} semanas`,
    }),
  basis: 'Nível dado por',
  deathsProbability: 'Prob. de surto, óbitos',
  deathsThreshold: 'Limiar, óbitos',
  likelihood: 'Classe de prob.',
  likelihoodDeaths: 'Classe de prob., óbitos',
  impact: 'Impacto',
  impactFrom: (stated) => `Classe ${stated} antes do ajuste`,
  threshold: 'Limiar de alerta',
  thresholdValue: (_count, value, method) => `${value} ${noun(value, 'caso', 'casos')}, ${method}`,
  deathsThresholdValue: (_count, value, method) => `${value} ${noun(value, 'óbito', 'óbitos')}, ${method}`,
  trend: 'Tendência',
  trendUp: 'alta',
  trendSame: 'estável',
  trendDown: 'queda',
  notKnown: 'desconhecido',
  notComputed: 'não calculado',
  drivers: 'O que o influenciou',
  raised: (cell, level, reason) => `A célula marcada é ${cell}; elevado a **${level}**: ${reason}.`,
  raisedWithoutCell: (level, reason) => `Sem probabilidade, nenhuma célula. **${level}**: ${reason}.`,
  cellOfDeaths: 'A célula marcada é a dos óbitos.',
  raisedBy: {
    'above-now': 'a última contagem está acima do seu limiar de alerta',
    newNormal:
      'a última contagem está acima do limiar de alerta anterior a esta onda longa, e ninguém confirmou um novo normal',
    official: 'a última contagem atinge o limiar oficial',
    unconfirmed: 'há casos de uma doença cujo limiar oficial é um único caso',
    deaths: 'a última contagem de óbitos está acima do seu limiar de alerta',
    other: 'outra regra que não a matriz o determinou',
  },
  ownLine: {
    title: { cases: 'Este é o novo normal?', deaths: 'Tantos óbitos são o novo normal?' },
    frozen:
      'O limiar de alerta deixa esta onda de fora. Se contagens como estas são o novo normal aqui, informe um limiar próprio.',
    label: {
      cases: 'Seu limiar de alerta, casos por semana',
      deaths: 'Seu limiar de alerta, óbitos por semana',
    },
    use: 'Usar a partir da próxima execução',
    done: (value, measure) =>
      `Seu limiar de ${value} ${measureName(measure)} por semana para este local está salvo e na trilha de auditoria; a próxima execução o usa.`,
  },
  saving: 'Salvando…',
  undo: 'Desfazer',
};

import type { counts as english } from '../../en/window/counts.ts';
import { plural } from '../common/plural.ts';

export const counts: typeof english = {
  title: 'O que as contagens mostram por si sós',
  growth: 'Crescimento por semana',
  notEnough: 'notificações insuficientes',
  growthInterval: (low, high) => `intervalo de 90%: ${low} a ${high}`,
  doubling: (weeks) => `duplica em ${weeks}`,
  halving: (weeks) => `cai à metade em ${weeks}`,
  noGrowth: 'sem crescimento claro',
  bestFit: (rate) => `melhor ajuste ${rate}`,
  weeks: (count, weeks) => plural(count, { one: `${weeks} semana`, other: `${weeks} semanas` }),
  reproduction: 'R(t)',
  reproductionValue: (mean, low, high) => `${mean} (${low}–${high})`,
  reproductionNote: (p) =>
    `intervalo de 95%; ${p.change}, acima de 1 com probabilidade de ${p.chance}; até ${p.day}, intervalo serial de ${p.days} dias`,
  incidence: 'Casos por 100 mil',
  incidenceNote: (day, population, year, source) =>
    `na semana até ${day}; população ${population} (${year ?? 'ano não informado'}; ${source})`,
  noPopulation: 'população desconhecida',
  fatality: 'Óbitos entre os casos',
  percent: (number) => `${number}%`,
  fatalityNote: (deaths, cases, count, weeks) =>
    plural(count, {
      one: `${deaths} de ${cases} casos, última semana; sem correção do tempo até o óbito`,
      other: `${deaths} de ${cases} casos, últimas ${weeks} semanas; sem correção do tempo até o óbito`,
    }),
  volatility: 'Volatilidade',
  volatilityValue: (band, sigma) => `${band} (${sigma})`,
  notKnown: 'desconhecido',
  official: {
    question: 'O limiar oficial desta doença vale aqui?',
    proposal: (text) => `Oficial: ${text}.`,
    confirm: 'Confirmar para este conjunto de dados',
    decline: 'Não se aplica',
    undo: 'Desfazer',
    answered: (official, answer, where) => `Limiar oficial, ${official}: ${answer} ${where}.`,
    answers: { confirmed: 'confirmado', declined: 'não se aplica' },
    answeredFor: { dataset: 'para este conjunto de dados', place: 'para este local' },
    saved: {
      confirmed: 'Confirmado para este conjunto de dados e na trilha de auditoria. A próxima execução o usa.',
      declined:
        'Anotado para este conjunto de dados e na trilha de auditoria: não se aplica. A próxima execução o deixa de fora.',
    },
  },
};

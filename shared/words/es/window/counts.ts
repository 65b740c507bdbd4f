import type { counts as english } from '../../en/window/counts.ts';
import { amount, byNumber } from '../common/counted.ts';

export const counts: typeof english = {
  title: 'Lo que muestran los recuentos por sí solos',
  growth: 'Crecimiento por semana',
  notEnough: 'muy pocas notificaciones',
  growthInterval: (low, high) => `intervalo del 90\u00a0% de ${low} a ${high}`,
  doubling: (weeks) => `se duplica en ${weeks}`,
  halving: (weeks) => `se reduce a la mitad en ${weeks}`,
  noGrowth: 'sin crecimiento claro',
  bestFit: (rate) => `mejor ajuste ${rate}`,
  weeks: (count, weeks) => amount(count, weeks, 'semana', 'semanas'),
  reproduction: 'R(t)',
  reproductionValue: (mean, low, high) => `${mean} (${low}–${high})`,
  reproductionNote: ({ change, chance, day, days }) =>
    `intervalo del 95\u00a0%; ${change}, por encima de 1 con ${chance}; hasta el ${day}, intervalo serial ${days} días`,
  incidence: 'Casos por 100.000 habitantes',
  incidenceNote: (day, population, year, source) =>
    `en la semana que termina el ${day}; población ${population} (${year ?? 'año no indicado'}; ${source})`,
  noPopulation: 'no se conoce la población',
  fatality: 'Muertes entre los casos',
  percent: (number) => `${number}\u00a0%`,
  fatalityNote: (deaths, cases, count, weeks) =>
    byNumber(
      count,
      `${deaths} de ${cases} casos, la última semana; sin corrección por el retraso hasta la muerte`,
      `${deaths} de ${cases} casos, últimas ${weeks} semanas; sin corrección por el retraso hasta la muerte`,
    ),
  volatility: 'Volatilidad',
  volatilityValue: (band, sigma) => `${band} (${sigma})`,
  notKnown: 'no se conoce',
  official: {
    question: '¿Vale aquí el umbral oficial de esta enfermedad?',
    proposal: (text) => `Oficial: ${text}.`,
    confirm: 'Confirmar para este conjunto de datos',
    decline: 'No se aplica',
    undo: 'Deshacer',
    answered: (official, answer, where) => `Umbral oficial, ${official}: ${answer} ${where}.`,
    answers: { confirmed: 'confirmado', declined: 'no se aplica' },
    answeredFor: { dataset: 'para este conjunto de datos', place: 'para este lugar' },
    saved: {
      confirmed:
        'Confirmado para este conjunto de datos y anotado en el registro de auditoría. La próxima ejecución lo usa.',
      declined:
        'Anotado para este conjunto de datos y en el registro de auditoría: no se aplica. La próxima ejecución lo omite.',
    },
  },
};

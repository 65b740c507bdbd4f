import type { assess as english } from '../../en/cli/assess.ts';
import { decimal } from '../common/counted.ts';

/** Decimals come in with a point. */

export const assess: typeof english = {
  noReports: 'sin notificaciones',
  aboveLine: ({ line }) => `sobre ${line}`,
  alarm: ({ which }) => `alarma ${which}`,
  noAlarm: 'ninguna',
  lastWeekTo: ({ weekEnd }) => `, última semana hasta ${weekEnd}`,
  head: ({ disease, asOf, dataTo, assessment }) => `${disease}, con datos al ${asOf}${dataTo}: ${assessment}`,
  fromCounts:
    'Solo a partir de los recuentos: un lugar sin motivo para un nivel queda sin evaluar hasta que tenga un pronóstico (`outpost forecast`).',
  deathsAbove: 'las muertes están por encima de su umbral de alerta',
  withoutLine: ({ without, morePlaces }) => (without === 0 ? '' : ` (${morePlaces} sin umbral)`),
  notDefined: 'no definido',
  doubling: ({ doublingTimeWeeks, weeks }) =>
    doublingTimeWeeks > 0 ? `en ${weeks} semanas` : `a la mitad en ${weeks}`,
  whose: ({ source }) =>
    source === 'setting'
      ? 'según los ajustes'
      : 'valor inicial de la enfermedad, compruébelo para este brote',
  serialInterval: ({ meanDays, sdDays, whose, window }) =>
    `R(t): intervalo serial ${decimal(meanDays)} días, desviación estándar ${decimal(sdDays)} (${whose}); período más reciente con recuentos definitivos: ${window}; sus palabras dependen de la probabilidad de que R sea mayor que 1.`,
  noSerialInterval: ({ disease }) =>
    `Sin R(t): no se conoce un intervalo serial para ${disease}. Defina uno con \`outpost config set risk.serialInterval\`.`,
  intervalTooShort:
    'Sin R(t): el intervalo serial es tan inferior a una semana que los recuentos semanales no pueden mostrar R(t); el crecimiento dice lo que sí pueden mostrar.',
  nameOne: 'Indique qué evaluar: --dataset ID o --file FILE.',
};

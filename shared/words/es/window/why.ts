import type { why as english } from '../../en/window/why.ts';
import { amount, byNumber } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';

export const why: typeof english = {
  title: 'Por qué este nivel',
  probability: 'Probabilidad de brote',
  probabilityAbove: 'Probabilidad de seguir por encima',
  highestWeek: (weeks, formatted, bound) =>
    byNumber(
      weeks,
      'de la única semana pronosticada',
      `de la semana más probable de ${formatted}; como máximo ${bound} de superar el umbral en alguna de ellas`,
    ),
  lowestWeek: (weeks, formatted) =>
    byNumber(weeks, 'de la única semana pronosticada', `de la semana menos probable de ${formatted}`),
  basis: 'El nivel resulta de',
  deathsProbability: 'Probabilidad de brote, muertes',
  deathsThreshold: 'Umbral de alerta, muertes',
  likelihood: 'Clase de probabilidad',
  likelihoodDeaths: 'Clase de probabilidad, muertes',
  impact: 'Impacto',
  impactFrom: (stated) => `Clase ${stated} antes del ajuste`,
  threshold: 'Umbral de alerta',
  thresholdValue: (count, value, method) => `${amount(count, value, 'caso', 'casos')}, ${method}`,
  deathsThresholdValue: (count, value, method) => `${amount(count, value, 'muerte', 'muertes')}, ${method}`,
  trend: 'Tendencia',
  trendUp: 'al alza',
  trendSame: 'estable',
  trendDown: 'a la baja',
  notKnown: 'no se conoce',
  notComputed: 'no calculado',
  drivers: 'Qué lo determinó',
  raised: (cell, level, reason) => `La celda marcada es ${cell}; se elevó a **${level}**: ${reason}.`,
  raisedWithoutCell: (level, reason) => `Sin probabilidad no hay celda. **${level}**: ${reason}.`,
  cellOfDeaths: 'La celda marcada es la de las muertes.',
  raisedBy: {
    'above-now': 'el último recuento está por encima de su umbral de alerta',
    newNormal:
      'el último recuento está por encima del umbral de alerta anterior a esta larga ola, y nadie ha confirmado una nueva normalidad',
    official: 'el último recuento alcanza el umbral oficial',
    unconfirmed: 'hay casos de una enfermedad cuyo umbral oficial es un solo caso',
    deaths: 'el último recuento de muertes está por encima de su umbral de alerta',
    other: 'lo dio una regla distinta de la matriz',
  },
  ownLine: {
    title: {
      cases: '¿Es esta la nueva normalidad?',
      deaths: '¿Son tantas muertes la nueva normalidad?',
    },
    frozen:
      'El umbral de alerta excluye esta ola. Si recuentos como estos son aquí la nueva normalidad, indique un umbral propio.',
    label: {
      cases: 'Su umbral de alerta, casos por semana',
      deaths: 'Su umbral de alerta, muertes por semana',
    },
    use: 'Usar desde la próxima ejecución',
    done: (value, measure) =>
      `Su umbral de ${value} ${measureName(measure)} por semana para este lugar está guardado y consta en el registro de auditoría; la próxima ejecución lo usa.`,
  },
  saving: 'Guardando…',
  undo: 'Deshacer',
};

import type { risk as english } from '../../en/window/risk.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';

export const risk: typeof english = {
  levels: riskLevels,
  /** Rojo, Amarillo, Verde. */
  letters: { RED: 'R', YELLOW: 'A', GREEN: 'V', NOT_ASSESSED: '?' },
  classed: (word, number) => `${word} (${number})`,
  confidence: confidenceWords,
  volatility: { low: 'baja', moderate: 'moderada', high: 'alta' },
  method: (code) => thresholdMethod(code).replaceAll(' ', '\u00a0'),
  methodOf: (method, years) => `${method} de ${years}`,
  basis: {
    cases: 'probabilidad de brote según los casos',
    deaths: 'muertes',
    'above-now': 'el último recuento, por encima de su umbral de alerta o del anterior a una larga ola',
    official: 'el umbral oficial de la enfermedad',
  },
  matrix: (likelihood, impact, level) =>
    `Matriz de riesgo. Probabilidad: ${likelihood}; impacto: ${impact}; nivel: ${level}.`,
  matrixEmpty: 'Matriz de riesgo: ninguna celda, porque el nivel está sin evaluar.',
  matrixCaption: 'Probabilidad (hacia arriba) por impacto (hacia la derecha); el impacto lo define usted.',
};

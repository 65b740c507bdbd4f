import type { confidenceWords as english } from '../../en/common/confidenceWords.ts';

/** The words agree with "confianza". */
export const confidenceWords: typeof english = {
  'no record yet': 'sin historial todavía',
  low: 'baja',
  moderate: 'moderada',
  high: 'alta',
};

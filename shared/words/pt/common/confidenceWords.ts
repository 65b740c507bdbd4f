import type { confidenceWords as english } from '../../en/common/confidenceWords.ts';

/** The words agree with "confiança". */
export const confidenceWords: typeof english = {
  'no record yet': 'sem histórico',
  low: 'baixa',
  moderate: 'moderada',
  high: 'alta',
};

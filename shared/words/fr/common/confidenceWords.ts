import type { confidenceWords as english } from '../../en/common/confidenceWords.ts';

/** The words agree with "confiance". */
export const confidenceWords: typeof english = {
  'no record yet': 'pas encore de bilan',
  low: 'faible',
  moderate: 'modérée',
  high: 'élevée',
};

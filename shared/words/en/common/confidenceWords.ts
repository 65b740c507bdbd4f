import type { ConfidenceCode } from '../../../forecast/forecastSchema.ts';

/** How far a forecast is trusted, by the code that is stored. */
export const confidenceWords: Readonly<Record<ConfidenceCode, string>> = {
  'no record yet': 'no record yet',
  low: 'low',
  moderate: 'moderate',
  high: 'high',
};

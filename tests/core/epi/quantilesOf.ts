import fc from 'fast-check';
import { type Quantile, REQUEST_LEVELS } from '../../../shared/forecast/quantileLevels.ts';

/** Pairs levels with values. */
export function quantilesOf(levels: readonly number[], values: readonly number[]): Quantile[] {
  return levels.map((level, i) => ({ level, value: values[i]! }));
}

/** Quantiles of seven levels; zeros and equal values are frequent. */
export const anyQuantiles: fc.Arbitrary<Quantile[]> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5000 })), {
    minLength: REQUEST_LEVELS.length,
    maxLength: REQUEST_LEVELS.length,
  })
  .map((values) =>
    quantilesOf(
      REQUEST_LEVELS,
      values.sort((a, b) => a - b),
    ),
  );

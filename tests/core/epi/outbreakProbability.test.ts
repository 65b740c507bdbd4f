import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outbreakProbability } from '../../../main/core/epi/outbreakProbability.ts';
import { REQUEST_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import { anyQuantiles, quantilesOf } from './quantilesOf.ts';

const horizons = [
  [24, 30, 35, 41, 48, 55, 66],
  [22, 30, 37, 46, 56, 68, 86],
  [19, 29, 38, 50, 65, 82, 108],
].map((values) => quantilesOf(REQUEST_LEVELS, values));

describe('outbreakProbability', () => {
  it('gives the worked example: the highest weekly probability', () => {
    const result = outbreakProbability({ lastCount: 40, threshold: 50, horizons });
    expect(result.perHorizon.map((p) => p.toFixed(4))).toEqual(['0.1964', '0.3875', '0.4917']);
    expect(result.probability).toBeCloseTo(0.4917, 4);
    expect(result.independenceBound).toBeCloseTo(0.7498, 4);
    expect(result.isAboveNow).toBe(false);
  });

  it('is the probability of staying above once the last count is above', () => {
    const result = outbreakProbability({ lastCount: 51, threshold: 50, horizons });
    expect(result.isAboveNow).toBe(true);
    expect(result.probability).toBeCloseTo(0.1964, 4);
  });

  it('does not count the threshold itself as above it', () => {
    expect(outbreakProbability({ lastCount: 50, threshold: 50, horizons }).isAboveNow).toBe(false);
  });

  it('lies between 0 and the independence bound', () => {
    const weeks = fc.array(anyQuantiles, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weeks, fc.nat(3000), fc.nat(3000), (quantiles, lastCount, threshold) => {
        const result = outbreakProbability({ lastCount, threshold, horizons: quantiles });
        expect(result.probability).toBeGreaterThanOrEqual(0);
        expect(result.probability).toBeLessThanOrEqual(result.independenceBound + 1e-12);
        expect(result.independenceBound).toBeLessThanOrEqual(1);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdfFromQuantiles, probabilityAbove, probabilityAtMost } from '../../../main/core/epi/quantileCdf.ts';
import { anyQuantiles, quantilesOf } from './quantilesOf.ts';

const worked = quantilesOf([0.1, 0.25, 0.5, 0.75, 0.9], [28, 36, 48, 63, 84]);

describe('cdfFromQuantiles', () => {
  it('gives each quantile its level and is linear between them', () => {
    const cdf = cdfFromQuantiles(worked);
    expect(worked.map((q) => cdf(q.value))).toEqual([0.1, 0.25, 0.5, 0.75, 0.9]);
    expect(cdf(42)).toBeCloseTo(0.375, 12);
  });

  it('reaches 0 and 1 one median-to-outermost width beyond the outermost quantiles', () => {
    const cdf = cdfFromQuantiles(worked);
    expect([cdf(7.99), cdf(8), cdf(18)]).toEqual([0, 0, 0.05]);
    expect(cdf(119.9)).toBeLessThan(1);
    expect(cdf(120)).toBe(1);
  });

  it('puts no probability below a count of 0', () => {
    const cdf = cdfFromQuantiles(quantilesOf([0.1, 0.5, 0.9], [1, 20, 40]));
    expect(cdf(-0.1)).toBe(0);
    expect(cdf(0.5)).toBeCloseTo(0.05, 12);
  });

  it('jumps where all quantiles are equal', () => {
    const cdf = cdfFromQuantiles(quantilesOf([0.1, 0.5, 0.9], [5, 5, 5]));
    expect([cdf(4.9), cdf(5), cdf(5.1)]).toEqual([0, 1, 1]);
  });

  it('takes the upper end of a jump where some quantiles are equal', () => {
    const cdf = cdfFromQuantiles(quantilesOf([0.1, 0.5, 0.9], [0, 0, 10]));
    expect(cdf(0)).toBe(0.5);
    expect(cdf(5)).toBeCloseTo(0.7, 12);
  });

  it('refuses quantiles without median', () => {
    expect(() => cdfFromQuantiles(quantilesOf([0.1, 0.9], [1, 2]))).toThrow(RangeError);
  });

  it('never falls and stays between 0 and 1', () => {
    const x = fc.double({ min: -10, max: 12000, noNaN: true });
    fc.assert(
      fc.property(anyQuantiles, x, x, (quantiles, a, b) => {
        const cdf = cdfFromQuantiles(quantiles);
        const low = cdf(Math.min(a, b));
        const high = cdf(Math.max(a, b));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });
});

describe('probabilityAbove and probabilityAtMost', () => {
  it('count half of the next unit to either side', () => {
    expect(probabilityAbove(worked, 49)).toBeCloseTo(0.475, 12);
    expect(probabilityAtMost(worked, 30)).toBeCloseTo(0.146875, 12);
  });

  it('see counts only: a limit between two counts is as high as the lower one', () => {
    expect(probabilityAbove(worked, 49.9)).toBe(probabilityAbove(worked, 49));
    expect(probabilityAbove(quantilesOf([0.1, 0.5, 0.9], [2, 2, 2]), 1.8)).toBe(1);
    expect(probabilityAbove(quantilesOf([0.1, 0.5, 0.9], [2, 2, 2]), 2)).toBe(0);
  });

  it('add up to 1', () => {
    fc.assert(
      fc.property(anyQuantiles, fc.nat(6000), (quantiles, count) => {
        const sum = probabilityAbove(quantiles, count) + probabilityAtMost(quantiles, count);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it('see no chance of a case when every quantile is 0', () => {
    expect(probabilityAbove(quantilesOf([0.1, 0.5, 0.9], [0, 0, 0]), 0)).toBe(0);
  });
});

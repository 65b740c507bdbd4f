import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileType7 } from '../../../main/core/epi/quantileType7.ts';

describe('quantileType7', () => {
  it('is linear between the sorted values at position (n - 1) * p', () => {
    expect(quantileType7([2100, 900, 1800, 1200, 1500], 0.75)).toBe(1800);
    expect(quantileType7([900, 1200, 1500, 1800, 2100, 21000], 0.75)).toBe(2025);
  });

  it('sorts by number, not by text', () => {
    expect(quantileType7([100, 20, 3], 0.5)).toBe(20);
  });

  it('gives the only value for every probability', () => {
    expect([0, 0.3, 1].map((p) => quantileType7([7], p))).toEqual([7, 7, 7]);
  });

  it('refuses an empty sample and what is not a probability', () => {
    expect(() => quantileType7([], 0.5)).toThrow(RangeError);
    expect(() => quantileType7([1], 1.1)).toThrow(RangeError);
    expect(() => quantileType7([1], Number.NaN)).toThrow(RangeError);
  });

  it('leaves the sample as it was', () => {
    const values = [3, 1, 2];
    quantileType7(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('never falls as the probability rises, and stays inside the sample', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sample, p, p, (values, a, b) => {
        const low = quantileType7(values, Math.min(a, b));
        const high = quantileType7(values, Math.max(a, b));
        // Positions are binary fractions, so neighbours may differ in the last digit.
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { trendLimits } from '../../../main/core/epi/trendLimits.ts';

describe('trendLimits', () => {
  it.each([
    [0, 2],
    [1, 2],
    [5, 5],
    [10, 6],
    [20, 9],
    [30, 10],
    [50, 13],
    [100, 19],
  ])('asks of a small place with %i cases a change of at least %i', (lastCount, change) => {
    expect(trendLimits(lastCount, 1000, 1).change).toBe(change);
  });

  it('uses the rates per 100 000 where they exceed the noise', () => {
    expect([1, 2, 3, 4].map((h) => trendLimits(10, 10_000_000, h).change)).toEqual([30, 50, 70, 100]);
    expect([1, 2, 3, 4].map((h) => trendLimits(10, 10_000_000, h).largeIncrease)).toEqual([
      170, 300, 400, 500,
    ]);
  });

  it('keeps the limits of the fourth week beyond it', () => {
    expect(trendLimits(10, 10_000_000, 8)).toEqual(trendLimits(10, 10_000_000, 4));
  });

  it('takes a fifth as a change, a doubling and a halving as large without a population', () => {
    expect(trendLimits(1000, null, 1)).toEqual({ change: 200, largeIncrease: 1000, largeDecrease: 500 });
  });

  it('asks for twice the noise before it calls a change of a few cases large', () => {
    expect(trendLimits(3, null, 1)).toEqual({ change: 4, largeIncrease: 8, largeDecrease: 8 });
  });

  it('refuses the horizon counting that starts at 0', () => {
    expect(() => trendLimits(10, null, 0)).toThrow(RangeError);
  });
});

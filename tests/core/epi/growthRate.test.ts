import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from '../../../main/core/epi/growthRate.ts';

describe('growthRate', () => {
  it('gives the worked example: 20, 26, 30, 41 doubles in about three weeks', () => {
    const growth = growthRate([20, 26, 30, 41]);
    expect(growth.ratePerWeek).toBeCloseTo(0.2326, 4);
    expect(growth.dispersion).toBeCloseTo(0.0731, 4);
    expect(growth.standardError).toBeCloseTo(0.0846, 4);
    expect(growth.interval90[0]).toBeCloseTo(0.0934, 4);
    expect(growth.interval90[1]).toBeCloseTo(0.3717, 4);
    expect(growth.doublingTimeWeeks).toBeCloseTo(2.981, 3);
    expect(growth.probabilityGrowing).toBeCloseTo(0.997, 3);
  });

  it('gives a halving time as a negative number of weeks', () => {
    const growth = growthRate([41, 30, 26, 20]);
    expect(growth.ratePerWeek).toBeCloseTo(-0.2326, 4);
    expect(growth.doublingTimeWeeks).toBeCloseTo(-2.981, 3);
    expect(growth.probabilityGrowing).toBeCloseTo(0.003, 3);
  });

  it('defines no doubling time when the interval holds 0', () => {
    const growth = growthRate([30, 31, 29, 33]);
    expect(growth.interval90[0]).toBeLessThan(0);
    expect(growth.interval90[1]).toBeGreaterThan(0);
    expect(growth.doublingTimeWeeks).toBeNull();
  });

  it('finds no growth in equal counts', () => {
    const growth = growthRate([12, 12, 12, 12]);
    expect(growth.ratePerWeek).toBeCloseTo(0, 12);
    expect(growth.probabilityGrowing).toBeCloseTo(0.5, 12);
  });

  it('widens the interval when counts vary more than Poisson counts do', () => {
    const growth = growthRate([10, 100, 10, 100]);
    expect(growth.dispersion).toBeGreaterThan(1);
    const calm = growthRate([55, 55, 55, 55]);
    expect(growth.standardError).toBeGreaterThan(3 * calm.standardError);
  });

  it('keeps the time index of the weeks around an unreported one', () => {
    expect(growthRate([10, null, null, 80]).ratePerWeek).toBeCloseTo(Math.log(8) / 3, 9);
  });

  it('fits two weeks exactly, where the dispersion cannot be estimated', () => {
    const growth = growthRate([null, null, 10, 20]);
    expect(growth.ratePerWeek).toBeCloseTo(Math.LN2, 9);
    expect(growth.dispersion).toBe(1);
    expect(growth.standardError).toBeCloseTo(Math.sqrt(1 / 10 + 1 / 20), 9);
  });

  it('adds one half to every count when fewer than two are above 0', () => {
    expect(growthRate([0, 0, 0, 0]).ratePerWeek).toBeCloseTo(0, 12);
    const firstCases = growthRate([null, null, 0, 9]);
    expect(firstCases.ratePerWeek).toBeCloseTo(Math.log(9.5 / 0.5), 9);
    expect(firstCases.standardError).toBeCloseTo(Math.sqrt(1 / 0.5 + 1 / 9.5), 9);
  });

  it.each([[[]], [[null, null, null, null]], [[null, 7, null, null]]])(
    'claims nothing from fewer than two reported weeks: %j',
    (counts) => {
      const growth = growthRate(counts);
      expect(growth.ratePerWeek).toBe(0);
      expect(growth.interval90[1]).toBeCloseTo(Math.log(100), 9);
      expect(growth.interval90[0]).toBeCloseTo(-Math.log(100), 9);
      expect(growth.doublingTimeWeeks).toBeNull();
      expect(growth.probabilityGrowing).toBe(0.5);
    },
  );

  it('is finite for any counts, and turns its sign when time is turned', () => {
    const count = fc.oneof(fc.constant(0), fc.constant(null), fc.nat(50), fc.nat(10_000_000));
    fc.assert(
      fc.property(fc.array(count, { minLength: 0, maxLength: 4 }), (counts) => {
        const growth = growthRate(counts);
        const numbers = [growth.ratePerWeek, growth.standardError, growth.dispersion, ...growth.interval90];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(growth.standardError).toBeGreaterThan(0);
        expect(growthRate([...counts].reverse()).ratePerWeek).toBeCloseTo(-growth.ratePerWeek, 6);
      }),
    );
  });
});

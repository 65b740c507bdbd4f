import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discretisedInterval,
  weeklyInterval,
} from '../../../../main/core/epi/reproduction/discretisedInterval.ts';

/** R's EpiEstim 2.2.4: `discr_si(0:n, mean, sd)`. */
const EPIESTIM = [
  {
    meanDays: 4,
    sdDays: 2,
    weights: [
      0, 0.0430490278888564, 0.2005110407007246, 0.2388828622507702, 0.1916896272769087, 0.1313009608390592,
      0.0825798051763302, 0.0492355779466582, 0.0283001028574743,
    ],
  },
  {
    meanDays: 2.8,
    sdDays: 1.5,
    weights: [
      0, 0.16958961486284987, 0.35301317717126868, 0.22812419974528569, 0.12420270294732098,
      0.06372793906546689, 0.03169909364719306, 0.01546769773868971, 0.00744949799514115,
    ],
  },
  {
    meanDays: 15.3,
    sdDays: 9.3,
    weights: [
      0, 0.00134444343910271, 0.00999436785659337, 0.02149120882137241, 0.03168541527277716,
      0.03980944702502856, 0.04579378635541465, 0.04981429046794339, 0.05213651013228805,
    ],
  },
  {
    meanDays: 11.7,
    sdDays: 2,
    weights: [
      0, 0, 1.3351172103765e-13, 1.87964179305153e-9, 8.2227534340266e-7, 5.34047691987305e-5,
      1.01976494421324e-3, 8.2198918529673e-3, 3.48224379850086e-2,
    ],
  },
];

const intervals = fc
  .record({
    meanDays: fc.double({ min: 2, max: 25, noNaN: true }),
    share: fc.double({ min: 0.15, max: 0.9, noNaN: true }),
  })
  .map(({ meanDays, share }) => ({ meanDays, sdDays: meanDays * share }));
const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
const meanOf = (weights: readonly number[]) => weights.reduce((sum, weight, lag) => sum + weight * lag, 0);

describe('discretisedInterval', () => {
  it.each(EPIESTIM)(
    "is EpiEstim's: mean $meanDays days, standard deviation $sdDays",
    ({ weights, ...interval }) => {
      const own = discretisedInterval(interval);
      weights.forEach((weight, day) => {
        expect(own[day]).toBeCloseTo(weight, 10);
      });
    },
  );

  it('holds all of the interval and keeps its mean', () => {
    fc.assert(
      fc.property(intervals, (interval) => {
        const weights = discretisedInterval(interval);
        expect(sumOf(weights)).toBeCloseTo(1, 6);
        expect(meanOf(weights) / interval.meanDays).toBeCloseTo(1, 3);
        expect(weights[0]).toBe(0);
      }),
    );
  });

  it('refuses an interval that could not be discretised', () => {
    expect(() => discretisedInterval({ meanDays: 1, sdDays: 2 })).toThrow(RangeError);
    expect(() => discretisedInterval({ meanDays: 4, sdDays: 0 })).toThrow(RangeError);
    expect(() => discretisedInterval({ meanDays: Number.NaN, sdDays: 1 })).toThrow(RangeError);
  });
});

describe('weeklyInterval', () => {
  it('gives a lag of whole weeks to that week alone', () => {
    const daily = new Array(15).fill(0);
    daily[7] = 0.25;
    daily[14] = 0.75;
    expect(weeklyInterval(daily)).toEqual([0, 0.25, 0.75, 0]);
  });

  it('shares other lags out by the overlap of the weeks', () => {
    expect(weeklyInterval([0, 0, 0, 1])).toEqual([4 / 7, 3 / 7]);
  });

  it('loses nothing, and keeps the mean', () => {
    fc.assert(
      fc.property(intervals, (interval) => {
        const daily = discretisedInterval(interval);
        expect(sumOf(weeklyInterval(daily))).toBeCloseTo(sumOf(daily), 10);
        expect(7 * meanOf(weeklyInterval(daily))).toBeCloseTo(meanOf(daily), 8);
      }),
    );
  });
});

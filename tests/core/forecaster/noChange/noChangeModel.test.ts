import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitNoChange } from '../../../../main/core/forecaster/noChange/noChangeModel.ts';
import { HUB_LEVELS, REQUEST_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';

type Counts = (number | null)[];

const growing = [8, 12, 9, 15, 22, 19, 30, 27, 41, 36, 44, 52];

const threePlaces = [
  [0, 1, 0, 2, 0, 0, 3, 1, 0, 0, 4, 2],
  [3, 2, 4, 6, 5, 9, 8, 12, 10, 15, 13, 18],
  [12, 15, 11, 19, 23, 20, 31, 28, 40, 37, 52, 49],
];

/** Long stretches of 0 with short outbreaks, as in district-level cholera data. */
const zeroHeavy = [
  [...Array(40).fill(0), 1, 0, 0, 3, 12, 5, 1, ...Array(13).fill(0)],
  [...Array(60).fill(0)],
  [2, 0, 0, 1, ...Array(50).fill(0), 1, 0, 0, 0, 0, 1],
];

function expectNonFalling(fit: readonly (readonly number[])[]): void {
  for (const values of fit) {
    for (const [i, value] of values.entries()) {
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(values[i - 1] ?? 0);
    }
  }
}

describe('fitNoChange', () => {
  it('gives the worked example of tier A', () => {
    const [fit] = fitNoChange([growing], 4, [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]);
    const expected = [
      [35.14, 35.94, 42.92, 52, 62.44, 72.87, 74.23],
      [30.9, 37.29, 39.91, 52, 66.62, 70.64, 82.3],
      [26.64, 29.06, 32.71, 52, 78.69, 86.24, 91.99],
      [20.46, 24.4, 29.15, 52, 86.06, 97.94, 110.27],
    ];
    expected.flat().forEach((value, i) => {
      expect(fit!.flat()[i]).toBeCloseTo(value, 2);
    });
  });

  it('agrees with the reference implementation on three places of different size', () => {
    const fits = fitNoChange(threePlaces, 3, REQUEST_LEVELS);
    const expected = [
      [0, 0.2101, 1.0852, 2, 3.3859, 8.3625, 18.5963],
      [0, 0.1102, 1.2538, 2, 3.0312, 9.8215, 19.1752],
      [0, 0.3105, 0.8296, 2, 4.0826, 6.9027, 15.5691],
      [1.9433, 6.1718, 12.9569, 18, 24.3737, 42.71, 72.9507],
      [1.7333, 4.7763, 13.8961, 18, 22.9428, 48.2672, 76.3467],
      [2.0817, 6.4734, 10.7446, 18, 28.3852, 40.4584, 72.1384],
      [4.8574, 16.2719, 34.9672, 49, 66.8346, 118.5144, 204.413],
      [4.2661, 12.4236, 37.5497, 49, 62.8584, 134.5319, 214.7135],
      [5.377, 17.2883, 28.9934, 49, 77.7849, 111.3771, 199.8902],
    ];
    const actual = fits.flatMap((fit) => fit!).flat();
    expected.flat().forEach((value, i) => {
      expect(actual[i]).toBeCloseTo(value, 4);
    });
  });

  it('gives no forecast to a place with fewer than 8 reported weeks, and learns nothing from it', () => {
    const short: Counts = [...Array(5).fill(null), 1, 500, 2, 900, 3, 700, 4];
    const [place, none] = fitNoChange([growing, short], 4, HUB_LEVELS);
    expect(none).toBeNull();
    expect(place).toEqual(fitNoChange([growing], 4, HUB_LEVELS)[0]);
    expect(fitNoChange([short], 4, HUB_LEVELS)).toEqual([null]);
    expect(fitNoChange([], 4, HUB_LEVELS)).toEqual([]);
  });

  it('centres a place that stopped reporting on its own last reported week', () => {
    const stopped: Counts = [...threePlaces[1]!.slice(0, 9), null, null, null];
    const fits = fitNoChange([threePlaces[0]!, stopped, threePlaces[2]!], 4, [0.5]);
    expect(fits[1]!.flat().every((median) => Math.abs(median - 10) < 1e-9)).toBe(true);
  });

  it('does not take silence for weeks without change', () => {
    const silent: Counts = [...growing, ...Array(12).fill(null)];
    expect(fitNoChange([silent], 4, HUB_LEVELS)).toEqual(fitNoChange([growing], 4, HUB_LEVELS));
    const late: Counts = [...Array(12).fill(null), ...growing];
    expect(fitNoChange([late], 4, HUB_LEVELS)).toEqual(fitNoChange([growing], 4, HUB_LEVELS));
  });

  it('reads a gap inside a series as a straight line', () => {
    const gappy: Counts = [10, 20, null, null, 50, 45, 40, 44, 30, 20, 25];
    const filled: Counts = [10, 20, 30, 40, 50, 45, 40, 44, 30, 20, 25];
    expect(fitNoChange([gappy], 4, HUB_LEVELS)).toEqual(fitNoChange([filled], 4, HUB_LEVELS));
  });

  it('stays at the last count in a series that alternates between two values', () => {
    const alternating = Array.from({ length: 51 }, (_, t) => (t % 2 === 0 ? 61 : 40));
    const [fit] = fitNoChange([alternating], 3, [0.25, 0.5, 0.75]);
    for (const [low, median, high] of fit!) {
      expect(median).toBeCloseTo(61, 9);
      expect(low).toBeLessThanOrEqual(median!);
      expect(high).toBeGreaterThanOrEqual(median!);
    }
  });

  it('gives finite, non-negative, non-falling values on zero-heavy series', () => {
    const fits = fitNoChange(zeroHeavy, 4, HUB_LEVELS);
    for (const fit of fits) expectNonFalling(fit!);
    // A place without a case so far still learns from the others that cases may come.
    expect(fits[1]![0]![11]).toBe(0);
    expect(fits[1]![0]!.at(-1)).toBeGreaterThan(0);
  });

  it.each([0, 1, 25, 40_000])('keeps counting noise around %i when no place ever changed', (count) => {
    const [fit] = fitNoChange([Array(12).fill(count)], 4, HUB_LEVELS);
    expect(fit).toHaveLength(4);
    expectNonFalling(fit!);
    for (const values of fit!) {
      expect(values[11]).toBeCloseTo(count, 6);
      expect(values.at(-1)! - values[0]!).toBeGreaterThan(1);
    }
  });

  it('borrows the range of a shorter horizon over which something changed', () => {
    // Over two weeks this series never changes, which is no reason to be certain.
    const alternating = Array.from({ length: 20 }, (_, t) => (t % 2 === 0 ? 61 : 40));
    const [[one], [two]] = fitNoChange([alternating], 2, [0.9])[0] as [[number], [number]];
    expect(two).toBeGreaterThan(one);
  });

  it('forecasts further ahead than the series is long', () => {
    const [fit] = fitNoChange([growing.slice(0, 8)], 8, HUB_LEVELS);
    expect(fit).toHaveLength(8);
    expectNonFalling(fit!);
    expect(fit![7]!.at(-1)!).toBeGreaterThan(fit![6]!.at(-1)!);
    expect(fit![7]![0]!).toBeLessThan(fit![6]![0]!);
  });

  it('has quantiles that never fall, with the median at the last reported count, for any panel', () => {
    const count = fc.oneof(fc.constant(0), fc.constant(null), fc.nat(9), fc.nat(40_000));
    const series = fc.array(count, { minLength: 6, maxLength: 30, size: 'max' });
    const panel = fc.array(series, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(panel, (places) => {
        fitNoChange(places, 4, HUB_LEVELS).forEach((fit, i) => {
          const reported = places[i]!.filter((c) => c !== null);
          expect(fit === null).toBe(reported.length < 8);
          if (fit === null) return;
          expectNonFalling(fit);
          for (const values of fit) expect(values[11]).toBeCloseTo(reported.at(-1)!, 6);
        });
      }),
    );
  });
});

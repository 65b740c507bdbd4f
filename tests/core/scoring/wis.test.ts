import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logIntervalScore, weightedIntervalScore } from '../../../main/core/scoring/wis.ts';
import { HUB_LEVELS, type Quantile, REQUEST_LEVELS } from '../../../shared/forecast/quantileLevels.ts';

const worked: Quantile[] = [
  { level: 0.1, value: 12 },
  { level: 0.25, value: 18 },
  { level: 0.5, value: 24 },
  { level: 0.75, value: 33 },
  { level: 0.9, value: 45 },
];

/** Values that rise, on one of the sets of levels in use. */
const forecasts = fc
  .constantFrom(HUB_LEVELS, REQUEST_LEVELS, [0.1, 0.25, 0.5, 0.75, 0.9], [0.5])
  .chain((levels) =>
    fc
      .array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
        minLength: levels.length,
        maxLength: levels.length,
      })
      .map((values) => {
        values.sort((a, b) => a - b);
        return levels.map((level, i) => ({ level, value: values[i]! }));
      }),
  );
const counts = fc.nat(2_000_000);

function meanPinball(quantiles: readonly Quantile[], y: number): number {
  const losses = quantiles.map(({ level, value }) =>
    y >= value ? level * (y - value) : (1 - level) * (value - y),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('weightedIntervalScore', () => {
  it('gives the worked example: 8.82, of it 2.82 width and 6.00 under-prediction', () => {
    const score = weightedIntervalScore(worked, 40);
    expect(score.wis).toBeCloseTo(8.82, 10);
    expect(score.dispersion).toBeCloseTo(2.82, 10);
    expect(score.underprediction).toBeCloseTo(6, 10);
    expect(score.overprediction).toBe(0);
  });

  it('is the absolute error when there is only a median', () => {
    expect(weightedIntervalScore([{ level: 0.5, value: 7 }], 10).wis).toBe(3);
  });

  it('leaves out a level that has no opposite', () => {
    const withOdd = [{ level: 0.05, value: 3 }, ...worked];
    expect(weightedIntervalScore(withOdd, 40)).toEqual(weightedIntervalScore(worked, 40));
  });

  it('refuses a forecast without median', () => {
    expect(() => weightedIntervalScore([{ level: 0.1, value: 1 }], 1)).toThrow(RangeError);
  });

  it('is twice the mean pinball loss, never negative, and the sum of its parts', () => {
    fc.assert(
      fc.property(forecasts, counts, (quantiles, y) => {
        const { wis, dispersion, underprediction, overprediction } = weightedIntervalScore(quantiles, y);
        expect(wis).toBeGreaterThanOrEqual(0);
        expect(near(wis, 2 * meanPinball(quantiles, y))).toBe(true);
        expect(near(wis, dispersion + underprediction + overprediction)).toBe(true);
      }),
    );
  });

  it('grows with the unit of the counts', () => {
    fc.assert(
      fc.property(
        forecasts,
        counts,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (quantiles, y, unit) => {
          const scaled = quantiles.map(({ level, value }) => ({ level, value: value * unit }));
          const { wis } = weightedIntervalScore(quantiles, y);
          expect(near(weightedIntervalScore(scaled, y * unit).wis, wis * unit)).toBe(true);
        },
      ),
    );
  });
});

describe('logIntervalScore', () => {
  it('scores ln(1 + y), so that a forecast of half is as wrong in a large place as in a small one', () => {
    const half = (y: number) => logIntervalScore([{ level: 0.5, value: y / 2 - 0.5 }], y).wis;
    expect(half(9)).toBeCloseTo(Math.log(2), 10);
    expect(half(9)).toBeCloseTo(half(99_999), 10);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_SPREAD } from '../../../main/core/scoring/calibration.ts';
import { resolveForecast } from '../../../main/core/scoring/resolveForecast.ts';
import { HUB_LEVELS, type Quantile } from '../../../shared/forecast/quantileLevels.ts';

const worked: Quantile[] = [
  { level: 0.1, value: 12 },
  { level: 0.25, value: 18 },
  { level: 0.5, value: 24 },
  { level: 0.75, value: 33 },
  { level: 0.9, value: 45 },
];
const week = (quantiles: Quantile[]) => ({ horizon: 1, targetEndDate: '2026-11-28', quantiles });
/** The 23 levels around a middle, one count apart. */
const twinAround = (middle: number) => HUB_LEVELS.map((level, i) => ({ level, value: middle - 11 + i }));

describe('resolveForecast', () => {
  it('scores a week beside its twin, and says where the count lay', () => {
    const score = resolveForecast(week(worked), twinAround(24), 40);
    expect(score).toMatchObject({
      horizon: 1,
      targetEndDate: '2026-11-28',
      absoluteError: 16,
      inside50: false,
      inside80: true,
      inside95: null,
      win: 1,
      over: 0,
    });
    expect(score.wis).toBeCloseTo(8.82, 10);
    expect(score.dispersion + score.under).toBeCloseTo(8.82, 10);
    // Between the quantiles 0.75 and 0.9: four fifths of the forecast lay below what came.
    expect(score.bias).toBeCloseTo(-0.8, 10);
  });

  it('scores the twin on the levels that the provider gave, not on all it has', () => {
    const five = resolveForecast(week(worked), twinAround(40), 40);
    const twinOnFive = worked.map(({ level }) => twinAround(40).find((q) => q.level === level)!);
    expect(five.twinWis).toBeCloseTo(resolveForecast(week(twinOnFive), twinAround(40), 40).wis, 12);
  });

  it('counts half a win when the two are the same', () => {
    const same = twinAround(24);
    expect(resolveForecast(week(same), same, 30).win).toBe(0.5);
    expect(resolveForecast(week(same), twinAround(29), 30).win).toBe(0);
  });

  it('tells the stretch for the interval as the provider gave it, on the fourth root', () => {
    const at = (quantiles: Quantile[], y: number, kappa?: number) =>
      resolveForecast(week(quantiles), twinAround(24), y, kappa).spread;
    const quarters: Quantile[] = [
      { level: 0.1, value: 1 },
      { level: 0.5, value: 16 },
      { level: 0.9, value: 256 },
    ];
    // z: 1, 2, 4; 81 is at 3, half of the way up; 1296 is at 6, twice as far as the bound.
    expect(at(quarters, 81)).toBeCloseTo(0.5, 12);
    expect(at(quarters, 1296)).toBeCloseTo(2, 12);
    expect(at(quarters, 1296, 1.5)).toBeCloseTo(3, 12);
    expect(at(quarters, 16)).toBe(0);
    expect(at([{ level: 0.5, value: 16 }], 20)).toBeNull();
  });

  it('has a spread that can be stored also when the interval has no width', () => {
    const point = [0.1, 0.5, 0.9].map((level) => ({ level, value: 5 }));
    expect(resolveForecast(week(point), twinAround(24), 6).spread).toBe(LARGEST_SPREAD);
  });

  it('keeps bias within -1 and 1, falling as the count rises', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const bias = (y: number) => resolveForecast(week(worked), twinAround(24), y).bias;
        expect(bias(low)).toBeGreaterThanOrEqual(bias(high));
        expect(Math.abs(bias(low))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

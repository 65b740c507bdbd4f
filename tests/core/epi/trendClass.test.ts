import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostProbable, trendOfForecast, trendProbabilities } from '../../../main/core/epi/trendClass.ts';
import { trendWordOf } from '../../../shared/forecast/trendWord.ts';
import { words } from '../../../shared/words/index.ts';
import { anyQuantiles, quantilesOf } from './quantilesOf.ts';

const levels = [0.1, 0.25, 0.5, 0.75, 0.9];
const worked = quantilesOf(levels, [28, 36, 48, 63, 84]);

describe('trendProbabilities', () => {
  it('gives the worked example with the limit of the CDC, 10 cases', () => {
    const p = trendProbabilities(worked, 40, 10);
    expect(p.increasing).toBeCloseTo(0.475, 4);
    expect(p.decreasing).toBeCloseTo(0.1469, 4);
    expect(p.stable).toBeCloseTo(0.3781, 4);
  });

  it('gives the worked example with the limit for small places, 12 cases', () => {
    const p = trendProbabilities(worked, 40, 12);
    expect(p.increasing).toBeCloseTo(0.4417, 4);
    expect(p.decreasing).toBeCloseTo(0.1094, 4);
    expect(p.stable).toBeCloseTo(0.449, 4);
  });
});

describe('trendOfForecast', () => {
  it('calls the worked example stable, unclear: no direction reaches one half', () => {
    const trend = trendOfForecast({ lastCount: 40, population: 500_000, horizon: 2, quantiles: worked });
    expect(trend).toMatchObject({ direction: 'stable', category: 'stable', uncertain: true });
    expect(trend.probabilities.stable).toBeCloseTo(0.449, 4);
    expect(words.common.trends[trendWordOf(trend)]).toBe('direction unclear');
  });

  it("takes the most probable direction, also of the worked example with the CDC's limit: increasing", () => {
    expect(mostProbable(trendProbabilities(worked, 40, 10))).toBe('increasing');
    expect(mostProbable({ increasing: 0.4, stable: 0.2, decreasing: 0.4 })).toBe('increasing');
    expect(mostProbable({ increasing: 0.2, stable: 0.4, decreasing: 0.4 })).toBe('stable');
  });

  it('has an unclear direction below one half, and names it all the same', () => {
    const trend = trendOfForecast({
      lastCount: 40,
      population: null,
      horizon: 4,
      quantiles: quantilesOf(levels, [15, 25, 51, 80, 120]),
    });
    expect(trend).toMatchObject({ direction: 'increasing', uncertain: true });
    expect(trend.category).toMatch(/increase$/);
  });

  it('has no direction where the model assumes no change, whatever its probabilities', () => {
    const quantiles = quantilesOf(levels, [38, 39, 40, 41, 42]);
    const input = { lastCount: 40, population: null, horizon: 1, quantiles };
    expect(trendOfForecast(input)).toMatchObject({ direction: 'stable', uncertain: false });
    expect(trendOfForecast({ ...input, assumesNoChange: true })).toMatchObject({
      direction: 'stable',
      uncertain: true,
    });
  });

  it.each([
    ['increase', [100, 115, 130, 145, 160]],
    ['large_increase', [150, 180, 220, 260, 300]],
    ['stable', [95, 98, 100, 103, 106]],
    ['decrease', [55, 60, 70, 78, 90]],
    ['large_decrease', [5, 12, 30, 45, 60]],
  ])('finds %s from 100 cases without a population', (category, values) => {
    const trend = trendOfForecast({
      lastCount: 100,
      population: null,
      horizon: 4,
      quantiles: quantilesOf(levels, values),
    });
    expect(trend).toMatchObject({ category, uncertain: false });
  });

  it('judges the size of a change by the rate where the population is known', () => {
    const quantiles = quantilesOf(levels, [110, 125, 140, 155, 170]);
    const trendIn = (population: number) =>
      trendOfForecast({ lastCount: 100, population, horizon: 1, quantiles }).category;
    expect(trendIn(1_000_000)).toBe('large_increase');
    expect(trendIn(5_000_000)).toBe('increase');
    expect(trendIn(20_000_000)).toBe('stable');
  });

  it('cannot decrease from 0 cases', () => {
    const trend = trendOfForecast({
      lastCount: 0,
      population: null,
      horizon: 1,
      quantiles: quantilesOf(levels, [0, 0, 0, 0, 1]),
    });
    expect(trend).toMatchObject({ direction: 'stable', uncertain: false });
    expect(trend.probabilities.decreasing).toBe(0);
  });

  it('has probabilities that sum to 1, and a category that agrees with its direction', () => {
    const population = fc.option(fc.integer({ min: 1, max: 50_000_000 }), { nil: null });
    const horizon = fc.integer({ min: 1, max: 8 });
    const folded = {
      large_increase: 'increasing',
      increase: 'increasing',
      stable: 'stable',
      decrease: 'decreasing',
      large_decrease: 'decreasing',
    };
    fc.assert(
      fc.property(anyQuantiles, fc.nat(3000), population, horizon, (quantiles, lastCount, persons, h) => {
        const trend = trendOfForecast({ lastCount, population: persons, horizon: h, quantiles });
        const { increasing, stable, decreasing } = trend.probabilities;
        expect(increasing + stable + decreasing).toBeCloseTo(1, 9);
        expect(Math.min(increasing, stable, decreasing)).toBeGreaterThanOrEqual(0);
        expect(folded[trend.category]).toBe(trend.direction);
        expect(trend.uncertain).toBe(Math.max(increasing, stable, decreasing) < 0.5);
        if (!trend.uncertain) expect(trend.probabilities[trend.direction]).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});

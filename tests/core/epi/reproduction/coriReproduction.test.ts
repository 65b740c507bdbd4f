import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coriReproduction } from '../../../../main/core/epi/reproduction/coriReproduction.ts';
import {
  discretisedInterval,
  weeklyInterval,
} from '../../../../main/core/epi/reproduction/discretisedInterval.ts';

/*
 * Three series of our own making, as R's EpiEstim 2.2.4 (R 4.2) answers them. Mean, SD, 2.5 % and 97.5 % quantile:
 *   library(EpiEstim)
 *   go <- function(I, m, s, w) { n <- length(I)
 *     r <- estimate_R(data.frame(I = I), method = "parametric_si", config = make_config(list(mean_si = m, std_si = s,
 *       t_start = n - w + 1, t_end = n, mean_prior = 5, std_prior = 5)))$R
 *     c(r$`Mean(R)`, r$`Std(R)`, r$`Quantile.0.025(R)`, r$`Quantile.0.975(R)`) }
 *   go(c(3, 0, 2, ..., 40), 2.8, 1.5, 7); go(c(60, 55, ..., 17), 5, 4, 7); go(c(2, 0, ..., 18), 15.3, 9.3, 14)
 */
const EPIESTIM = [
  {
    name: 'a growing series, interval 2.8 / 1.5 days, 7 days',
    counts: [3, 0, 2, 5, 4, 7, 9, 6, 12, 15, 11, 18, 22, 17, 25, 31, 28, 24, 35, 40],
    interval: { meanDays: 2.8, sdDays: 1.5 },
    window: 7,
    expected: [1.3009645987750524, 0.0917629676133224, 1.1273191282326129, 1.4868664960557307],
  },
  {
    name: 'a falling series, interval 5 / 4 days, 7 days',
    counts: [60, 55, 58, 49, 52, 44, 47, 41, 38, 40, 33, 35, 30, 28, 31, 25, 22, 24, 20, 19, 21, 16, 15, 17],
    interval: { meanDays: 5, sdDays: 4 },
    window: 7,
    expected: [0.732568637586781, 0.06352175690122, 0.613364411517637, 0.862201110769561],
  },
  {
    name: 'few cases and a long interval, 15.3 / 9.3 days, 14 days',
    counts: [
      2, 0, 0, 1, 3, 0, 2, 4, 1, 0, 5, 3, 6, 2, 4, 8, 5, 7, 3, 9, 6, 10, 8, 12, 7, 9, 11, 13, 10, 14, 9, 12,
      15, 11, 16, 13, 17, 12, 14, 18, 15, 19, 16, 13, 20, 17, 21, 18,
    ],
    interval: { meanDays: 15.3, sdDays: 9.3 },
    window: 14,
    expected: [1.638577187102387, 0.108044580132711, 1.433640051854087, 1.857005603102217],
  },
];

/*
 * Three weekly series of our own making with weights by week, by the same EpiEstim: `estimate_R(data.frame(I = I),
 * method = "non_parametric_si", config = make_config(list(si_distr = w, t_start = n - 1, t_end = n, mean_prior = 5,
 * std_prior = 5)))$R`; the third with `t_start = n - 2`.
 */
const EPIESTIM_WEEKLY = [
  {
    name: 'growing',
    counts: [12, 15, 11, 18, 25, 31, 40, 38, 55, 61],
    weights: [0, 0.35, 0.63, 0.02],
    window: 2,
    expected: [1.404393230104429, 0.129836200052718, 1.161471464880323, 1.67003901666423],
  },
  {
    name: 'falling',
    counts: [220, 190, 160, 171, 140, 118, 97, 90, 71],
    weights: [0, 0.6, 0.3, 0.1],
    window: 2,
    expected: [0.7992106561420819, 0.0627919193949573, 0.6808779312046035, 0.926884591167188],
  },
  {
    name: 'few cases, three weeks',
    counts: [4, 2, 6, 3, 8, 5, 9, 12, 7, 10, 14, 11],
    weights: [0, 0.3, 0.3, 0.2, 0.1, 0.06, 0.04],
    window: 3,
    expected: [1.269393511988717, 0.211565585331453, 0.889067609919437, 1.71637966745709],
  },
];

const DEFAULT_LIKE = [
  { meanDays: 5, sdDays: 4 },
  { meanDays: 8, sdDays: 5 },
  { meanDays: 11.7, sdDays: 2 },
  { meanDays: 15.3, sdDays: 9.3 },
];

/** Euler-Lotka: R of a population that grows by `rate` per step for ever. */
const eulerLotka = (weights: readonly number[], rate: number) =>
  1 / weights.reduce((sum, weight, lag) => sum + weight * Math.exp(-rate * lag), 0);

describe('coriReproduction', () => {
  it('gives the worked example of daily counts', () => {
    const weights = discretisedInterval({ meanDays: 4, sdDays: 2 });
    const counts = [1, 1, 2, 3, 4, 6, 8, 11, 14, 18, 23, 28];
    const found = coriReproduction({ counts, weights, window: 7 });
    expect(found.casesInWindow).toBe(108);
    expect(109 / found.mean).toBeCloseTo(40.3358, 4);
    expect(found.mean).toBeCloseTo(2.7023, 4);
    expect(found.interval95[0]).toBeCloseTo(2.2189, 4);
    expect(found.interval95[1]).toBeCloseTo(3.2327, 4);
    expect(found.standardDeviation).toBeCloseTo(0.2588, 4);
    expect(found.probabilityAboveOne).toBeCloseTo(1, 4);
  });

  it('gives the worked example of weekly counts', () => {
    const found = coriReproduction({ counts: [30, 34, 31, 36], weights: [0, 0.9, 0.1], window: 2 });
    expect(found.mean).toBeCloseTo(1.0445, 4);
    expect(found.interval95[0]).toBeCloseTo(0.8111, 4);
    expect(found.interval95[1]).toBeCloseTo(1.307, 4);
    expect(found.probabilityAboveOne).toBeCloseTo(0.6241, 4);
  });

  it.each(EPIESTIM)('agrees with EpiEstim: $name', ({ counts, interval, window, expected }) => {
    const found = coriReproduction({ counts, weights: discretisedInterval(interval), window });
    const own = [found.mean, found.standardDeviation, ...found.interval95];
    expected.forEach((value, at) => {
      expect(own[at]).toBeCloseTo(value, 7);
    });
  });

  it.each(EPIESTIM_WEEKLY)('agrees with EpiEstim on weekly counts: $name', (series) => {
    const { counts, weights, window, expected } = series;
    const found = coriReproduction({ counts, weights, window });
    const own = [found.mean, found.standardDeviation, ...found.interval95];
    expected.forEach((value, at) => {
      expect(own[at]).toBeCloseTo(value, 9);
    });
  });

  it('agrees with Euler and Lotka for exponential growth, by day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DEFAULT_LIKE),
        fc.double({ min: -0.08, max: 0.08, noNaN: true }),
        (interval, rate) => {
          const weights = discretisedInterval(interval);
          const counts = Array.from({ length: 200 }, (_, t) => 1e4 * Math.exp(rate * (t - 199)));
          const { mean } = coriReproduction({ counts, weights, window: 7 });
          expect(mean / eulerLotka(weights, rate)).toBeCloseTo(1, 2);
        },
      ),
    );
  });

  it('agrees with Euler and Lotka within 5 %, by week, from halving to doubling each week', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DEFAULT_LIKE),
        fc.double({ min: -0.69, max: 0.69, noNaN: true }),
        (interval, rate) => {
          const daily = discretisedInterval(interval);
          const counts = Array.from({ length: 60 }, (_, t) => 1e5 * Math.exp(rate * (t - 59)));
          const { mean } = coriReproduction({ counts, weights: weeklyInterval(daily), window: 2 });
          expect(Math.abs(mean / eulerLotka(daily, rate / 7) - 1)).toBeLessThan(0.05);
        },
      ),
    );
  });

  it('gives weekly counts almost the R of the daily counts that they are sums of', () => {
    for (const { counts, interval } of EPIESTIM.slice(1)) {
      const daily = discretisedInterval(interval);
      const days = counts.slice(counts.length % 7);
      const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
        days.slice(7 * week, 7 * week + 7).reduce((sum, count) => sum + count, 0),
      );
      const byDay = coriReproduction({ counts: days, weights: daily, window: 14 });
      const byWeek = coriReproduction({ counts: weeks, weights: weeklyInterval(daily), window: 2 });
      expect(Math.abs(byWeek.mean / byDay.mean - 1)).toBeLessThan(0.05);
    }
  });

  it('stays the same but for the prior when all counts are scaled: constant under-reporting cancels', () => {
    const counts = fc.array(fc.integer({ min: 2_000, max: 9_000 }), { minLength: 20, maxLength: 30 });
    const weights = discretisedInterval({ meanDays: 5, sdDays: 4 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0.1, max: 1, noNaN: true }), (whole, share) => {
        const reported = whole.map((count) => count * share);
        const [all, part] = [whole, reported].map((one) =>
          coriReproduction({ counts: one, weights, window: 7 }),
        );
        // The prior adds 1 case to those of the window, and 1/5 to their infectiousness, cases over R.
        const cases = reported.slice(-7).reduce((sum, count) => sum + count, 0);
        const priorShare = Math.max(1, all!.mean / 5) / cases;
        expect(Math.abs(part!.mean / all!.mean - 1)).toBeLessThan(1.01 * priorShare);
      }),
    );
  });

  it('has its mean inside its interval, and P(R > 1) on the side of 1 where the interval lies', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 10, maxLength: 40 });
    const weights = discretisedInterval({ meanDays: 4, sdDays: 2 });
    fc.assert(
      fc.property(counts, (list) => {
        const { mean, interval95, probabilityAboveOne } = coriReproduction({
          counts: list,
          weights,
          window: 7,
        });
        const [low, high] = interval95;
        expect(low).toBeLessThan(mean);
        expect(mean).toBeLessThan(high);
        if (low > 1) expect(probabilityAboveOne).toBeGreaterThan(0.97);
        if (high < 1) expect(probabilityAboveOne).toBeLessThan(0.03);
      }),
    );
  });
});

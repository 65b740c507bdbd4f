import { countQuantile } from '../countQuantile.ts';
import { fitSeasonalTrend, type SeasonalFit, type SeasonalSample } from './seasonalTrendFit.ts';

type Counts = readonly (number | null)[];

/** The limit of one week by Farrington flexible, and what it rests on. */
export interface FarringtonLimit {
  /** Upper limit of an ordinary week, whole counts. */
  limit: number;
  /** Expected count of the week. */
  expected: number;
  /** Variance over mean of the baseline, at least 1. */
  dispersion: number;
  /** Whether the linear trend was kept. */
  hasTrend: boolean;
  /** 3 to 5 years of 52 weeks. */
  years: number;
  /** Indexes of the first and last week of the baseline. */
  from: number;
  to: number;
  /** Reported weeks of the baseline, and those of them that count less as past outbreaks. */
  weeks: number;
  downWeighted: number;
}

export const FARRINGTON_ALPHA = 0.05;
/** Weeks before the tested one that the baseline leaves out. */
export const FARRINGTON_LEFT_OUT = 26;
/** Anscombe residual from which a week counts as a past outbreak. */
const WEIGHTS_THRESHOLD = 2.58;
const WEEKS_PER_YEAR = 52;
const HALF_WINDOW = 3;
const LEVELS = 10;
const MAX_YEARS = 5;
const MIN_YEARS = 4;
/** Weeks of each level beside the window of the tested week. */
const LEVEL_WEEKS = (WEEKS_PER_YEAR - 2 * HALF_WINDOW - 1) / (LEVELS - 1);
/** A baseline with fewer reported weeks than two years says little of the season. */
const MIN_WEEKS = 2 * WEEKS_PER_YEAR;

/**
 * Farrington flexible: quasi-Poisson regression with log link on 4 or 5 years of 52 weeks, with ten seasonal levels (the
 * season week ±3 and nine more of five weeks) and a linear trend, which is dropped where it expects more than was ever
 * counted. Past outbreaks count less. The limit is the 95th percentile of a negative binomial count.
 * Source: Noufaily et al. 2013, Stat Med 32:1206, as R surveillance 1.20.3 has it: farringtonFlexible(b = 4 or 5, w = 3,
 * noPeriods = 10, trend = TRUE, pThresholdTrend = 1, pastWeeksNotIncluded = 26, weightsThreshold = 2.58,
 * thresholdMethod = "nbPlugin", alpha = 0.05).
 * @param counts weekly, oldest first; null is "not reported"
 * @param tested index of the tested week: the one after the last, or later
 * @returns null with fewer than 4 known years, or where the regression does not converge
 */
export function farringtonFlexible(counts: Counts, tested = counts.length): FarringtonLimit | null {
  const known = tested - counts.findIndex((count) => count !== null);
  const years = Math.min(MAX_YEARS, Math.floor((known - HALF_WINDOW) / WEEKS_PER_YEAR));
  if (years < MIN_YEARS || known > tested) return null;
  const from = tested - years * WEEKS_PER_YEAR - HALF_WINDOW;
  const to = tested - FARRINGTON_LEFT_OUT - 1;
  const sample = sampleOf(counts, from, to);
  if (sample.counts.length < MIN_WEEKS || !sample.levels.includes(0)) return null;
  const fitted = fitWithTrendIfAny(sample, tested);
  if (fitted === null) return null;
  const { fit, dispersion, downWeighted } = fitted;
  const expected = expectedAt(fit, tested);
  const limit = countQuantile(1 - FARRINGTON_ALPHA, expected, dispersion);
  if (!Number.isFinite(limit)) return null;
  return {
    limit,
    expected,
    dispersion,
    hasTrend: fit.slope !== null,
    years,
    from,
    to,
    weeks: sample.counts.length,
    downWeighted,
  };
}

function sampleOf(counts: Counts, from: number, to: number): SeasonalSample {
  const most = to - from + 1;
  const reported = new Float64Array(most);
  const times = new Float64Array(most);
  const levels = new Uint8Array(most);
  let n = 0;
  for (let week = from; week <= to; week++) {
    const count = counts[week] ?? null;
    if (count === null) continue;
    const beyond = ((week - from) % WEEKS_PER_YEAR) - 2 * HALF_WINDOW - 1;
    reported[n] = count;
    times[n] = week;
    levels[n] = beyond < 0 ? 0 : 1 + Math.floor(beyond / LEVEL_WEEKS);
    n += 1;
  }
  return {
    counts: reported.subarray(0, n),
    times: times.subarray(0, n),
    levels: levels.subarray(0, n),
    levelCount: LEVELS,
  };
}

interface Reweighted {
  fit: SeasonalFit;
  dispersion: number;
  downWeighted: number;
}

function fitWithTrendIfAny(sample: SeasonalSample, tested: number): Reweighted | null {
  const withTrend = fitReweighted(sample, true);
  if (withTrend === null || withTrend.fit.slope === null) return withTrend;
  const isExtrapolated = expectedAt(withTrend.fit, tested) > Math.max(...sample.counts);
  return isExtrapolated ? fitReweighted(sample, false) : withTrend;
}

/** Fits, gives weeks far above their fitted value less weight, and fits again. */
function fitReweighted(sample: SeasonalSample, wantsTrend: boolean): Reweighted | null {
  const weights = new Float64Array(sample.counts.length).fill(1);
  const first =
    fitSeasonalTrend(sample, weights, wantsTrend) ??
    (wantsTrend ? fitSeasonalTrend(sample, weights, false) : null);
  if (first === null) return null;
  const downWeighted = weighOutbreaks(sample, first, weights);
  const fit = fitSeasonalTrend(sample, weights, first.slope !== null);
  return fit === null ? null : { fit, dispersion: dispersionOf(fit), downWeighted };
}

function dispersionOf(fit: SeasonalFit): number {
  return Math.max(1, fit.pearson / fit.degreesOfFreedom);
}

/** Weights 1 / residual² above the threshold, scaled so that all sum to the number of weeks. @returns how many */
function weighOutbreaks(sample: SeasonalSample, fit: SeasonalFit, weights: Float64Array): number {
  const dispersion = dispersionOf(fit);
  let sum = 0;
  let outbreaks = 0;
  for (let i = 0; i < weights.length; i++) {
    const mean = fit.means[i]!;
    const raw = 1.5 * (Math.cbrt(sample.counts[i]!) ** 2 / Math.sqrt(Math.cbrt(mean)) - Math.sqrt(mean));
    const residual = raw / Math.sqrt(dispersion * (1 - fit.leverages[i]!));
    const isOutbreak = mean > 0 && residual > WEIGHTS_THRESHOLD;
    weights[i] = isOutbreak ? residual ** -2 : 1;
    sum += weights[i]!;
    outbreaks += isOutbreak ? 1 : 0;
  }
  for (let i = 0; i < weights.length; i++) weights[i]! *= weights.length / sum;
  return outbreaks;
}

function expectedAt(fit: SeasonalFit, week: number): number {
  return Math.exp(fit.intercepts[0]! + (fit.slope ?? 0) * week);
}

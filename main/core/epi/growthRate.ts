import { normalCdf, Z_90 } from './normal.ts';

/** Exponential growth of recent weekly counts. */
export interface GrowthRate {
  /** r of ln(mean count) = a + r * week; 0.1 is about 10 % more each week. */
  ratePerWeek: number;
  standardError: number;
  /** Pearson chi-square / (n - 2): above 1 the counts vary more than Poisson. 1 where it cannot be estimated. */
  dispersion: number;
  interval90: [number, number];
  /** ln 2 / r: weeks to double; negative: weeks to halve. Null when the interval holds 0. */
  doublingTimeWeeks: number | null;
  probabilityGrowing: number;
}

interface Week {
  time: number;
  count: number;
}

/** With fewer than two usable weeks anything from a hundredth to a hundredfold a week stays possible. */
const NO_INFORMATION_RATE = Math.log(100);

/** No ratio of two counts that fit a double needs a steeper slope. */
const STEEPEST_RATE = 60;
const BISECTIONS = 80;

/** Complete weeks that the growth of a place is fitted to. */
export const GROWTH_WEEKS = 4;

/**
 * Poisson log-linear growth rate, its standard error widened by the square root of the dispersion when that
 * is above 1. Source: R's quasi-Poisson glm.
 *
 * The result is always finite. Where fewer than two counts are above 0 the maximum-likelihood estimate need
 * not exist, and 1/2 is added to every count. With fewer than two reported weeks the rate is 0 and the
 * 90 % interval is plus or minus ln 100.
 * @param counts the last weeks, oldest first (4 complete weeks by default); null is "not reported"
 */
export function growthRate(counts: readonly (number | null)[]): GrowthRate {
  const weeks = usableWeeks(counts);
  if (weeks.length < 2) return summarise(0, NO_INFORMATION_RATE / Z_90, 1);
  const rate = maximumLikelihoodRate(weeks);
  const { information, dispersion } = fitQuality(weeks, rate);
  return summarise(rate, Math.sqrt(Math.max(1, dispersion) / information), dispersion);
}

function usableWeeks(counts: readonly (number | null)[]): Week[] {
  const middle = (counts.length - 1) / 2;
  const weeks = counts.flatMap((count, t) => (count === null ? [] : [{ time: t - middle, count }]));
  const hasEstimate = weeks.filter((week) => week.count > 0).length >= 2;
  return hasEstimate ? weeks : weeks.map((week) => ({ ...week, count: week.count + 0.5 }));
}

/**
 * The likelihood is at its maximum where the mean week under weights exp(r * week) equals the mean week of
 * the cases. That mean rises with r, so bisection finds it from any start, where Newton steps may diverge.
 */
function maximumLikelihoodRate(weeks: readonly Week[]): number {
  const observed = weightedMeanTime(weeks, (week) => week.count);
  let low = -STEEPEST_RATE;
  let high = STEEPEST_RATE;
  for (let i = 0; i < BISECTIONS; i++) {
    const rate = (low + high) / 2;
    if (weightedMeanTime(weeks, (week) => Math.exp(rate * week.time)) < observed) low = rate;
    else high = rate;
  }
  return (low + high) / 2;
}

function weightedMeanTime(weeks: readonly Week[], weightOf: (week: Week) => number): number {
  let total = 0;
  let sum = 0;
  for (const week of weeks) {
    const weight = weightOf(week);
    total += weight;
    sum += weight * week.time;
  }
  return sum / total;
}

/** Fisher information of the rate, and the dispersion around the fitted means. */
function fitQuality(weeks: readonly Week[], rate: number): { information: number; dispersion: number } {
  const shape = (week: Week) => Math.exp(rate * week.time);
  const total = weeks.reduce((sum, week) => sum + week.count, 0);
  const level = total / weeks.reduce((sum, week) => sum + shape(week), 0);
  const centre = weightedMeanTime(weeks, shape);
  let information = 0;
  let chiSquare = 0;
  for (const week of weeks) {
    const mean = level * shape(week);
    information += mean * (week.time - centre) ** 2;
    chiSquare += (week.count - mean) ** 2 / mean;
  }
  return { information, dispersion: weeks.length > 2 ? chiSquare / (weeks.length - 2) : 1 };
}

function summarise(ratePerWeek: number, standardError: number, dispersion: number): GrowthRate {
  const lower = ratePerWeek - Z_90 * standardError;
  const upper = ratePerWeek + Z_90 * standardError;
  return {
    ratePerWeek,
    standardError,
    dispersion,
    interval90: [lower, upper],
    doublingTimeWeeks: lower <= 0 && upper >= 0 ? null : Math.LN2 / ratePerWeek,
    probabilityGrowing: normalCdf(ratePerWeek / standardError),
  };
}

import type { SerialInterval } from '../../../../shared/settings/settingsSchema.ts';
import { gammaCdf } from './gamma.ts';

/** Days after which less than this share of the interval is left are cut off. */
const REST = 1e-9;
const MAX_DAYS = 2_000;
const DAYS_PER_WEEK = 7;

/**
 * Serial interval by day: a gamma distribution shifted by one day, discretised.
 * Source: Cori et al. 2013, Am J Epidemiol 178:1505, web appendix 11 (as `discr_si` of R's EpiEstim).
 * @returns the probability of each whole number of days, from day 0 (always 0) on; they sum to 1 but for the cut-off tail
 * @throws RangeError when the mean is not above 1 day or the standard deviation not above 0
 */
export function discretisedInterval({ meanDays, sdDays }: SerialInterval): number[] {
  if (!(meanDays > 1 && sdDays > 0))
    throw new RangeError(`no serial interval of ${meanDays} days, standard deviation ${sdDays}`);
  const shape = ((meanDays - 1) / sdDays) ** 2;
  const scale = sdDays ** 2 / (meanDays - 1);
  const below = (day: number) => gammaCdf(day, shape, scale);
  const meanBelow = (day: number) => gammaCdf(day, shape + 1, scale);
  const weights = [0];
  let sum = 0;
  for (let k = 1; k <= MAX_DAYS && sum < 1 - REST; k++) {
    const weight =
      k * below(k) +
      (k - 2) * below(k - 2) -
      2 * (k - 1) * below(k - 1) +
      shape * scale * (2 * meanBelow(k - 1) - meanBelow(k - 2) - meanBelow(k));
    weights.push(Math.max(0, weight));
    sum += Math.max(0, weight);
  }
  return weights;
}

/**
 * The same interval for weekly counts: what a week's cases owe to each week before it, and to the week itself.
 *
 * The posterior of R needs the infectiousness summed over a window, which is, exactly, the sum over k of w_k times the
 * cases of the window moved back by k days. A window of whole weeks that is moved by k days overlaps two neighbouring
 * weekly grids; its cases are taken in proportion to the overlap. So lag j gets w_k * (1 - |k - 7j| / 7). For
 * exponential growth R is then at most 5 % too low while counts double or halve each week (the chord lies above the curve).
 * @param daily as `discretisedInterval` gives it
 * @returns the weight of each lag in weeks, from lag 0 (the same week) on; the sum is that of `daily`
 */
export function weeklyInterval(daily: readonly number[]): number[] {
  const weeks: number[] = new Array(Math.floor((daily.length - 1) / DAYS_PER_WEEK) + 2).fill(0);
  daily.forEach((weight, day) => {
    const lag = Math.floor(day / DAYS_PER_WEEK);
    const share = (day % DAYS_PER_WEEK) / DAYS_PER_WEEK;
    weeks[lag]! += weight * (1 - share);
    weeks[lag + 1]! += weight * share;
  });
  return weeks;
}

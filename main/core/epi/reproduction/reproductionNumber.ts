import type { NoReproduction, ReproductionChange } from '../../../../shared/contract/assessSchema.ts';
import { coriReproduction, type Reproduction } from './coriReproduction.ts';
import { discretisedInterval, weeklyInterval } from './discretisedInterval.ts';
import type { StatedInterval } from './serialIntervals.ts';

type Counts = readonly (number | null)[];

export interface ShownReproduction extends Reproduction {
  /** Days or weeks: what the counts are by. */
  step: 'day' | 'week';
  /** Steps of the window, the last ones of the counts. */
  window: number;
  change: ReproductionChange;
}

/** The serial interval of one disease, prepared for all places of a dataset. */
export interface IntervalWeights {
  daily: readonly number[];
  weekly: readonly number[];
}

const WINDOW_DAYS = 7;
const WINDOW_WEEKS = 2;
/** With fewer, the posterior's coefficient of variation is above 0.3. */
const MIN_CASES = 11;
/** Counts must be known so far back that they hold this share of the infectors; earlier ones may be missing. */
const KNOWN_SHARE = 0.95;
/** With more of the interval inside the week of the infector, weekly counts do not show who came first. */
const MOST_SAME_WEEK = 0.5;

export function intervalWeights(interval: StatedInterval): IntervalWeights {
  const daily = discretisedInterval(interval);
  return { daily, weekly: weeklyInterval(daily) };
}

/**
 * The reproduction number of the newest window: the last 7 days of daily counts where every day it needs was reported,
 * else the last 2 weeks.
 *
 * Weekly counts of a disease whose serial interval is far shorter than a week give no R(t): where more than half of
 * the interval falls into the week of the infector (mean below about 3.5 days: influenza, COVID-19), both sides of the
 * renewal equation are the same count, R is close to 1 whatever happens, and how cases lie within the week, which
 * nobody knows, decides the rest. Splitting weeks into made-up days would only hide that. The growth rate says what such
 * counts can say. Intervals between (cholera, mpox) take their weights from `weeklyInterval`.
 *
 * @param weeks new cases by week up to the last week that can be believed; null is "not reported"
 * @param days the same by day, up to the end of that week; null where the data are not daily
 */
export function reproductionNumber(
  weeks: Counts,
  days: Counts | null,
  weights: IntervalWeights | null,
): ShownReproduction | NoReproduction {
  if (weights === null) return 'NO_SERIAL_INTERVAL';
  const byDay = days === null ? null : estimate(days, weights.daily, WINDOW_DAYS, 'day');
  // Days that are never reported, such as weekends, leave the sums of weeks whole.
  if (byDay !== null && byDay !== 'NOT_REPORTED') return byDay;
  if (weights.weekly[0]! > MOST_SAME_WEEK) return byDay ?? 'INTERVAL_TOO_SHORT';
  return estimate(weeks, weights.weekly, WINDOW_WEEKS, 'week');
}

function estimate(
  counts: Counts,
  weights: readonly number[],
  window: number,
  step: ShownReproduction['step'],
): ShownReproduction | NoReproduction {
  const first = counts.findIndex((count) => count !== null);
  if (first < 0) return 'NO_COUNTS';
  const needed = counts.length - window - lagOfShare(weights, KNOWN_SHARE);
  if (first > needed) return 'SHORT_HISTORY';
  if (counts.slice(needed).includes(null)) return 'NOT_REPORTED';
  const known = counts.map((count) => count ?? 0);
  const cases = known.slice(-window).reduce((sum, count) => sum + count, 0);
  if (cases < MIN_CASES) return 'FEW_CASES';
  const found = coriReproduction({ counts: known, weights, window });
  return { ...found, step, window, change: changeOf(found.probabilityAboveOne) };
}

/** The smallest lag that has so much of the interval at or before it. */
function lagOfShare(weights: readonly number[], share: number): number {
  let sum = 0;
  const lag = weights.findIndex((weight) => {
    sum += weight;
    return sum >= share;
  });
  return lag < 0 ? weights.length - 1 : lag;
}

/**
 * Bands of P(R > 1) as the CDC's Center for Forecasting and Outbreak Analytics words them, by the whole percent that is
 * shown: two places with the same number never differ.
 */
export function changeOf(probabilityAboveOne: number): ReproductionChange {
  const percent = Math.round(100 * probabilityAboveOne);
  if (percent > 90) return 'growing';
  if (percent > 75) return 'likely-growing';
  if (percent > 25) return 'not-changing';
  return percent >= 10 ? 'likely-declining' : 'declining';
}

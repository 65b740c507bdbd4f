import { daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { quantileOfSorted } from '../quantileType7.ts';

export interface PercentileChannelInput {
  /** Last days of consecutive weeks, 7 days apart. */
  weekEnds: readonly PlainDate[];
  /** One value per week; null is "not reported". */
  counts: readonly (number | null)[];
  /** Last day of the week that a limit is wanted for. */
  targetWeekEnd: PlainDate;
  /** Percentile in [0, 1]: 0.75 for an alert, 0.9 for an epidemic. */
  level: number;
}

/** A limit from the same season of earlier years, and what it rests on. */
export interface PercentileChannel {
  value: number;
  /** Counts in the pool. */
  n: number;
  /** Earlier years that gave at least one count. */
  years: number;
  firstYear: number;
  lastYear: number;
  /** Indexes of the weeks of past outbreaks that were left out, oldest first. */
  outbreakWeeks: readonly number[];
}

const YEARS_BACK = 5;
const MIN_YEARS = 3;
/** Weeks to either side of the same season week. */
export const CHANNEL_HALF_WIDTH = 2;
/** Weeks before the wanted one that are never in a pool. */
export const CHANNEL_LEFT_OUT = 26;
const DAYS_PER_YEAR = 365.25;
const EPIDEMIC_LEVEL = 0.9;
/** This many weeks in a row above the epidemic line are an outbreak. */
const OUTBREAK_WEEKS = 3;

/**
 * Percentile endemic channel: the quantile (type 7) of the counts of the same season week, two weeks to either side, in
 * each of the last five years. Preferred to mean + 2 SD, which one epidemic year ruins. Past outbreaks are left out: three
 * or more weeks in a row above the 90th percentile of the pool, found once and not again among what is left, which would
 * lower the line step by step. The newest years end 50 weeks before the wanted week, so that the last 26 never count.
 * @returns null when fewer than 3 earlier years have counts there
 */
export function percentileChannel(input: PercentileChannelInput): PercentileChannel | null {
  const { weekEnds, counts, targetWeekEnd, level } = input;
  const first = weekEnds[0];
  if (first === undefined) return null;
  const channel = channelAt(counts, Math.round(daysBetween(first, targetWeekEnd) / 7), level);
  if (channel === null) return null;
  const { value, n, yearsBack, outbreakWeeks } = channel;
  const yearOf = (back: number) => +targetWeekEnd.slice(0, 4) - back;
  return {
    value,
    n,
    years: yearsBack.length,
    firstYear: yearOf(yearsBack[0]!),
    lastYear: yearOf(yearsBack.at(-1)!),
    outbreakWeeks,
  };
}

interface ChannelAt extends Pick<PercentileChannel, 'value' | 'n' | 'outbreakWeeks'> {
  /** Years back that gave at least one count, the oldest first. */
  yearsBack: readonly number[];
}

/** As `percentileChannel`, by the index of the week. */
export function channelAt(
  counts: readonly (number | null)[],
  target: number,
  level: number,
): ChannelAt | null {
  const pool: number[] = [];
  const yearsBack: number[] = [];
  for (let back = YEARS_BACK; back >= 1; back--) {
    const before = pool.length;
    const centre = Math.round(target - (back * DAYS_PER_YEAR) / 7);
    for (let week = centre - CHANNEL_HALF_WIDTH; week <= centre + CHANNEL_HALF_WIDTH; week++)
      if ((counts[week] ?? null) !== null) pool.push(week);
    if (pool.length > before) yearsBack.push(back);
  }
  if (yearsBack.length < MIN_YEARS) return null;
  const sortedCounts = (weeks: readonly number[]) => Float64Array.from(weeks, (week) => counts[week]!).sort();
  const all = sortedCounts(pool);
  const epidemicLine = quantileOfSorted(all, EPIDEMIC_LEVEL);
  const outbreakWeeks = pool.filter((week) => runAbove(counts, week, epidemicLine) >= OUTBREAK_WEEKS);
  const used =
    outbreakWeeks.length === 0 ? all : sortedCounts(pool.filter((week) => !outbreakWeeks.includes(week)));
  return { value: quantileOfSorted(used, level), n: used.length, yearsBack, outbreakWeeks };
}

/** Weeks in a row above the line around a week, counted up to an outbreak. */
function runAbove(counts: readonly (number | null)[], week: number, line: number): number {
  const isAbove = (t: number) => (counts[t] ?? -1) > line;
  if (!isAbove(week)) return 0;
  let run = 1;
  for (let t = week - 1; isAbove(t) && run < OUTBREAK_WEEKS; t--) run += 1;
  for (let t = week + 1; isAbove(t) && run < OUTBREAK_WEEKS; t++) run += 1;
  return run;
}

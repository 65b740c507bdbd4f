import { type PlainDate, toDayNumber } from '../../../../shared/time/plainDate.ts';
import { quantileType7 } from '../quantileType7.ts';

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
}

const YEARS_BACK = 5;
const MIN_YEARS = 3;
/** Weeks to either side of the same season week. */
export const CHANNEL_HALF_WIDTH = 2;
const DAYS_PER_YEAR = 365.25;

/**
 * Percentile endemic channel: the quantile (type 7) of the counts of the same season week, two weeks to
 * either side, in each of the last five years. Preferred to mean + 2 SD, which one epidemic year ruins.
 * @returns null when fewer than 3 earlier years have counts there
 */
export function percentileChannel(input: PercentileChannelInput): PercentileChannel | null {
  const seasons = earlierSeasons(input).filter((season) => season.counts.length > 0);
  if (seasons.length < MIN_YEARS) return null;
  const pool = seasons.flatMap((season) => season.counts);
  return {
    value: quantileType7(pool, input.level),
    n: pool.length,
    years: seasons.length,
    firstYear: Math.min(...seasons.map((season) => season.year)),
    lastYear: Math.max(...seasons.map((season) => season.year)),
  };
}

/** The same season week of each earlier year that the calendar reaches, found by going back whole years. */
function earlierSeasons(input: PercentileChannelInput): { year: number; counts: number[] }[] {
  const firstWeekEnd = input.weekEnds[0];
  if (firstWeekEnd === undefined) return [];
  const daysToTarget = toDayNumber(input.targetWeekEnd) - toDayNumber(firstWeekEnd);
  return Array.from({ length: YEARS_BACK }, (_, back) => {
    const centre = Math.round((daysToTarget - (back + 1) * DAYS_PER_YEAR) / 7);
    const from = Math.max(0, centre - CHANNEL_HALF_WIDTH);
    const window = input.counts.slice(from, Math.max(0, centre + CHANNEL_HALF_WIDTH + 1));
    return { year: yearsBefore(input.targetWeekEnd, back + 1), counts: window.filter((c) => c !== null) };
  });
}

function yearsBefore(weekEnd: PlainDate, years: number): number {
  return +weekEnd.slice(0, 4) - years;
}

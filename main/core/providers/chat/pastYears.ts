/** The same weeks of past years, as a small table: where a place stands in its season. Pure. */
import { type EpiWeekSystem, epiWeekOf } from '../../../../shared/time/epiweek.ts';
import { addDays, type PlainDate } from '../../../../shared/time/plainDate.ts';

/** A count, the range of a suppressed one, or null: not reported. */
export type SentCount = number | readonly [number, number] | null;

export interface PastYears {
  /** `years_ago`, then weeks such as `W24`. */
  columns: string[];
  /** The last year first. */
  rows: SentCount[][];
}

interface SeasonData {
  weekEnds: readonly PlainDate[];
  epiWeek: EpiWeekSystem;
  /** The last day of each week that is forecast, rising. */
  targetEndDates: readonly PlainDate[];
  countAt(week: number): SentCount;
}

/** Weeks before the first target: they tie a past year to the present one. */
const WEEKS_BEFORE = 2;
const MOST_YEARS = 5;
/** One earlier year is no season. */
const FEWEST_YEARS = 2;

/**
 * Weeks of one number are the same weeks: the 53rd is there only in years that have one.
 * @returns null where fewer than two past years are known
 */
export function pastYears({ weekEnds, epiWeek, targetEndDates, countAt }: SeasonData): PastYears | null {
  const first = targetEndDates[0]!;
  const before = Array.from({ length: WEEKS_BEFORE }, (_, week) => addDays(first, 7 * (week - WEEKS_BEFORE)));
  const shown = [...before, ...targetEndDates].map((date) => epiWeekOf(date, epiWeek));
  const indexOf = new Map(weekEnds.map((date, index) => [keyOf(epiWeekOf(date, epiWeek)), index]));
  const rows: SentCount[][] = [];
  for (let yearsAgo = 1; yearsAgo <= MOST_YEARS; yearsAgo += 1) {
    const counts = shown.map(({ year, week }) => {
      const index = indexOf.get(keyOf({ year: year - yearsAgo, week }));
      return index === undefined ? null : countAt(index);
    });
    if (counts.some((count) => count !== null)) rows.push([yearsAgo, ...counts]);
  }
  if (rows.length < FEWEST_YEARS) return null;
  return { columns: ['years_ago', ...shown.map(({ week }) => `W${week}`)], rows };
}

function keyOf({ year, week }: { year: number; week: number }): string {
  return `${year}-${week}`;
}

/** Weekly counts as a file has them, one a week: nearly all files of weeks are such, and nothing of them has to be summed. */
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';

/** Dates that stand in consecutive weeks of a calendar, up to the as-of date. */
export interface WeekRun {
  /** Index of the week of the first date. */
  from: number;
  length: number;
}

/** Counts of consecutive weeks of a calendar. */
export interface PlainWeeks {
  /** Index of the week of the first count. */
  from: number;
  /** Null is "not reported". A copy: what is read of a file is frozen, and parts of a frozen list come many times as slowly. */
  counts: (number | null)[];
  /** The first and last week with a count; null without any. */
  span: { first: number; last: number } | null;
}

/**
 * @param weeks index of the week of each date, -1 after the as-of date
 * @returns null where weeks follow in another order
 */
export function weekRunOf(weeks: Int32Array): WeekRun | null {
  const [from = 0] = weeks;
  let length = 0;
  for (let at = 0; at < weeks.length; at += 1) {
    if (weeks[at] === -1) continue;
    if (length < at || weeks[at] !== from + at) return null;
    length = at + 1;
  }
  return { from, length };
}

/** @returns null where a count is marked or below zero: those have to be summed */
export function plainWeeks(series: Series, measure: Measure, { from, length }: WeekRun): PlainWeeks | null {
  const reported = series[measure];
  if (reported === null || series.suppressed !== undefined || series.provisional !== undefined) return null;
  const counts = new Array<number | null>(length).fill(null);
  for (let at = 0; at < length; at += 1) {
    const count = reported[at] ?? null;
    if (count === null) continue;
    if (count < 0) return null;
    counts[at] = count;
  }
  return { from, counts, span: countedSpan(counts, { from, length }) };
}

/** The first and last week with a count; null without any. */
export function countedSpan(
  reported: readonly (number | null)[],
  { from, length }: WeekRun,
): { first: number; last: number } | null {
  let [first, last] = [0, length - 1];
  while (first < length && (reported[first] ?? null) === null) first += 1;
  while (last > first && (reported[last] ?? null) === null) last -= 1;
  return first > last ? null : { first: from + first, last: from + last };
}

/** The same counts from one week to another, both included; those of all its weeks are no copy. */
export function countsBetween({ from, counts }: PlainWeeks, first: number, last: number): (number | null)[] {
  if (first === from && last - first + 1 === counts.length) return counts;
  const between = new Array<number | null>(last - first + 1).fill(null);
  for (let at = 0; at < between.length; at += 1) between[at] = counts[first - from + at] ?? null;
  return between;
}

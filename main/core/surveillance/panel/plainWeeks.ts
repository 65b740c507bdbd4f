/** Weekly counts as a file has them, one a week: nearly all files of weeks are such, and nothing of them has to be summed. */
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';

/** Counts of consecutive weeks of a calendar. */
export interface PlainWeeks {
  /** Index of the week of the first count. */
  from: number;
  /** Null is "not reported". */
  counts: readonly (number | null)[];
  /** The first and last week with a count; null without any. */
  span: { first: number; last: number } | null;
}

/**
 * @param weeks index of the week of each date, -1 after the as-of date
 * @returns null where weeks follow in another order, or a count is marked or below zero: those have to be summed
 */
export function plainWeeks(
  { suppressed, provisional, ...series }: Series,
  measure: Measure,
  weeks: Int32Array,
): PlainWeeks | null {
  const counts = series[measure];
  if (counts === null || suppressed !== undefined || provisional !== undefined) return null;
  const [from = 0] = weeks;
  let [first, last, known] = [-1, -1, 0];
  for (let at = 0; at < weeks.length; at += 1) {
    if (weeks[at] === -1) continue;
    if (known < at || weeks[at] !== from + at) return null;
    known = at + 1;
    const count = counts[at] ?? null;
    if (count === null) continue;
    if (count < 0) return null;
    if (first < 0) first = at;
    last = at;
  }
  const span = first < 0 ? null : { first: from + first, last: from + last };
  return { from, counts: known === counts.length ? counts : counts.slice(0, known), span };
}

/** The same counts from one week to another, both included. */
export function countsBetween({ from, counts }: PlainWeeks, first: number, last: number): (number | null)[] {
  const between = new Array<number | null>(last - first + 1).fill(null);
  // A part of a frozen list that the engine takes by itself comes many times as slowly.
  for (let at = 0; at < between.length; at += 1) between[at] = counts[first - from + at] ?? null;
  return between;
}

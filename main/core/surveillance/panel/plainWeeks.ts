/** Weekly counts as a file has them, one a week: nearly all files of weeks are such, and nothing of them has to be summed. */
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';

/** Counts of consecutive weeks of a calendar. */
export interface PlainWeeks {
  /** Index of the week of the first count. */
  from: number;
  /** Null is "not reported". */
  counts: readonly (number | null)[];
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
  const after = weeks.indexOf(-1);
  const known = after < 0 ? weeks.length : after;
  const [from = 0] = weeks;
  for (let at = 0; at < weeks.length; at += 1) {
    if (weeks[at] !== (at < known ? from + at : -1)) return null;
    const count = counts[at] ?? null;
    if (count !== null && count < 0) return null;
  }
  return { from, counts: known === counts.length ? counts : counts.slice(0, known) };
}

/** The same counts from one week to another, both included. */
export function countsBetween({ from, counts }: PlainWeeks, first: number, last: number): (number | null)[] {
  const between: (number | null)[] = [];
  // A part of a frozen list that the engine takes by itself comes many times as slowly.
  for (let at = first - from; at <= last - from; at += 1) between.push(counts[at] ?? null);
  return between;
}

/** @returns the first and last week with a count; null without any */
export function reportedSpan({ from, counts }: PlainWeeks): { first: number; last: number } | null {
  const first = counts.findIndex((count) => count !== null);
  return first < 0
    ? null
    : { first: from + first, last: from + counts.findLastIndex((count) => count !== null) };
}

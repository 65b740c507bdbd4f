import { quantileOfSorted } from '../../epi/quantileType7.ts';
import { filledSpan } from './filledSpan.ts';
import { toRoot } from './fourthRoot.ts';

/** One place on the root scale, over its own reported span only. */
export interface PlaceSeries {
  /** Index of the first and last reported week in the panel. */
  first: number;
  last: number;
  /** Root-scale value of week `first + i`. */
  roots: Float64Array;
  /** Size of the place in counts: 95th percentile of its weeks, at least 1. */
  scale: number;
  /** The count of the last reported week. */
  lastCount: number;
}

/** A place with fewer reported weeks gets no forecast. */
export const MIN_REPORTED_WEEKS = 8;

/** @returns NaN where nothing was reported; not by `Float64Array.from`, which takes ten times as long */
function asNumbers(counts: readonly (number | null)[]): Float64Array {
  const numbers = new Float64Array(counts.length);
  for (let week = 0; week < counts.length; week++) numbers[week] = counts[week] ?? Number.NaN;
  return numbers;
}

/**
 * Prepares one place for the embedded models. Gaps inside the reported span are filled linearly, for the
 * model only; nothing is carried before the first or beyond the last reported week.
 * @param counts one value per week of the panel; null is "not reported"
 * @returns null with fewer than 8 reported weeks
 */
export function placeSeries(counts: readonly (number | null)[]): PlaceSeries | null {
  const span = filledSpan(asNumbers(counts));
  if (span === null || span.reported < MIN_REPORTED_WEEKS) return null;
  const { first, last, counts: filled } = span;
  const scale = Math.max(1, quantileOfSorted(filled.slice().sort(), 0.95));
  return {
    first,
    last,
    roots: filled.map((count) => toRoot(count, scale)),
    scale,
    lastCount: filled.at(-1)!,
  };
}

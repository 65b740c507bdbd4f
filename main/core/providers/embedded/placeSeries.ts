import { quantileType7 } from '../../epi/quantileType7.ts';
import { toRootScale } from './rootScale.ts';

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

/**
 * Prepares one place for the embedded models. Gaps inside the reported span are filled linearly, for the
 * model only; nothing is carried before the first or beyond the last reported week.
 * @param counts one value per week of the panel; null is "not reported"
 * @returns null with fewer than 8 reported weeks
 */
export function placeSeries(counts: readonly (number | null)[]): PlaceSeries | null {
  const reported = counts.flatMap((count, week) => (count === null ? [] : [{ week, count }]));
  if (reported.length < MIN_REPORTED_WEEKS) return null;
  const filled = withoutGaps(reported);
  const scale = Math.max(1, quantileType7(filled, 0.95));
  return {
    first: reported[0]!.week,
    last: reported.at(-1)!.week,
    roots: Float64Array.from(filled, (count) => toRootScale(count, scale)),
    scale,
    lastCount: filled.at(-1)!,
  };
}

function withoutGaps(reported: readonly { week: number; count: number }[]): number[] {
  return reported.flatMap(({ week, count }, i) => {
    const next = reported[i + 1];
    if (next === undefined) return [count];
    const weeks = next.week - week;
    return Array.from({ length: weeks }, (_, k) => count + ((next.count - count) * k) / weeks);
  });
}

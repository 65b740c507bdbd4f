/** Weekly counts that arrive late, as a file shows them on a day. */
import type { Counts } from './builders.ts';

/** Of the final count, reported so many weeks after the week. */
export const LATE = [0.5, 0.8, 0.95, 1];

/** The counts of a file that ends with week `last`, a few days after it. */
export function asReported(final: readonly number[], last: number, shares: readonly number[] = LATE): Counts {
  return final
    .slice(0, last + 1)
    .map((count, week) => Math.round(count * (shares[Math.min(last - week, shares.length - 1)] ?? 1)));
}

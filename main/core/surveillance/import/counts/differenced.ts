/** Running sums as new counts. */

/** A running sum that begins anew, as at the turn of a year, falls to a small part of what it was, and stays below. */
const RESET_FROM = 20;
const RESET_TO_SHARE = 0.1;
const STAYS_BELOW_SHARE = 0.5;

function isReset(last: number, value: number, next: number | undefined): boolean {
  const falls = last >= RESET_FROM && value <= last * RESET_TO_SHARE;
  return falls && (next === undefined ? false : next < last * STAYS_BELOW_SHARE);
}

export interface NewCounts {
  counts: number[];
  /** Indexes at which the sum began anew: counted whole there, and not as a correction. */
  resets: number[];
}

/**
 * Running sums as new counts: each report's step from the report before it, the first one whole. Corrections
 * stay as negative counts, so that the sum of all is the last sum reported (of each stretch between resets).
 */
export function differenced(sums: readonly number[]): NewCounts {
  const known = sums.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
  const counts = sums.map(() => Number.NaN);
  const resets: number[] = [];
  let last = 0;
  known.forEach((index, order) => {
    const value = sums[index]!;
    const next = known[order + 1];
    const begins = isReset(last, value, next === undefined ? undefined : sums[next]);
    if (begins) resets.push(index);
    counts[index] = begins ? value : value - last;
    last = value;
  });
  return { counts, resets };
}

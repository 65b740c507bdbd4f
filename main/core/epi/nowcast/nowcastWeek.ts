/** What a week that is still being reported will probably come to: section 3 of the project's methods. */
import { countQuantile } from '../countQuantile.ts';
import { reportedShares } from './chainLadder.ts';
import { knownAt, type ReportingTriangle } from './reportingTriangle.ts';

/** A smaller share reported is no ground for a nowcast (a default of this product). */
export const LEAST_SHARE = 0.3;
/** Of the negative binomial distribution while fewer than 5 past errors tell it (a default of this product). */
export const USUAL_SIZE = 5;
const FEWEST_ERRORS = 5;
/** Bounds of a fitted size; at 1000 the distribution is nearly Poisson's. */
const SIZES = { least: 0.5, most: 1000 };

/** A past nowcast: what it expected to be still missing, and what then came. */
export interface PastNowcast {
  expected: number;
  came: number;
}

/**
 * @param reported counts of the week so far
 * @param share of the final count that is reported by then, above 0
 * @returns (x + 1 - F) / F, never below what was reported
 */
export function nowcastCount(reported: number, share: number): number {
  return (reported + 1 - share) / share;
}

/**
 * A count such that the final one is not above it with probability `p`: what is still missing is negative binomial with
 * the given size.
 */
export function nowcastQuantile(p: number, reported: number, share: number, size: number): number {
  const missing = nowcastCount(reported, share) - reported;
  return reported + countQuantile(p, missing, 1 + missing / size);
}

/** What nowcasts of past weeks at a delay, each from what was known at its time, would have said. */
export function pastNowcasts(triangle: ReportingTriangle, delay: number): PastNowcast[] {
  return triangle.flatMap((row, week) => {
    const reported = row[delay] ?? null;
    const final = row.at(-1) ?? null;
    if (reported === null || final === null) return [];
    const share = reportedShares(knownAt(triangle, week + delay))[delay] ?? null;
    if (share === null || share < LEAST_SHARE) return [];
    return [{ expected: nowcastCount(reported, share) - reported, came: final - reported }];
  });
}

/**
 * The size that the errors of past nowcasts show: by moments, variance = mean + mean^2 / size.
 * @returns 5 with fewer than 5 of them
 */
export function sizeOf(past: readonly PastNowcast[]): number {
  if (past.length < FEWEST_ERRORS) return USUAL_SIZE;
  let [squares, excess] = [0, 0];
  for (const { expected, came } of past) {
    squares += expected ** 2;
    excess += (came - expected) ** 2 - expected;
  }
  return excess <= 0 ? SIZES.most : Math.min(SIZES.most, Math.max(SIZES.least, squares / excess));
}

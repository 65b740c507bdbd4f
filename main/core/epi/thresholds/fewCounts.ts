/** An alarm needs this many counts in this many weeks. Source: Noufaily et al. 2013, Stat Med 32:1206. */
const LEAST_COUNTS = 5;
const WEEKS = 4;

/**
 * The line below which too few counts make an alarm: a next week above it brings the last four reported weeks to at least
 * 5 counts, and while those have fewer, the newest week is not above it either.
 * @param counts weekly, oldest first, up to the week before the one that is judged; null is "not reported"
 */
export function lineOfFewCounts(counts: readonly (number | null)[]): number {
  const reported = counts.filter((count) => count !== null).slice(-WEEKS);
  const sum = reported.reduce((all, count) => all + count, 0);
  if (sum < LEAST_COUNTS) return Math.max(reported.at(-1) ?? 0, sumOfNewest(reported));
  return Math.max(0, sumOfNewest(reported));
}

function sumOfNewest(reported: readonly number[]): number {
  return LEAST_COUNTS - 1 - reported.slice(1 - WEEKS).reduce((all, count) => all + count, 0);
}

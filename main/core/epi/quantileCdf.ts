import { type Quantile, valueAt } from '../../../shared/forecast/quantileLevels.ts';

/**
 * The distribution function that quantiles describe: piecewise linear through (value, level). Outside, it
 * reaches 0 and 1 one median-to-outermost width beyond the outermost quantiles, and never below a count of 0.
 * Where values coincide it jumps: F(x) is the probability of x or less.
 * @param quantiles rising levels, values never falling, median present
 * @returns F(x), x in counts
 * @throws RangeError when the median is missing
 */
export function cdfFromQuantiles(quantiles: readonly Quantile[]): (x: number) => number {
  const points = supportPoints(quantiles);
  const first = points[0]!;
  const last = points.at(-1)!;
  return (x) => {
    if (x < first.value) return 0;
    if (x >= last.value) return 1;
    const next = points.findIndex((point) => point.value > x);
    const lower = points[next - 1]!;
    const upper = points[next]!;
    const share = (x - lower.value) / (upper.value - lower.value);
    return lower.level + (upper.level - lower.level) * share;
  };
}

/** @returns the quantiles with the two ends of the distribution around them. */
function supportPoints(quantiles: readonly Quantile[]): Quantile[] {
  const median = valueAt(quantiles, 0.5);
  if (median === null) throw new RangeError('a forecast without median has no distribution');
  const lowest = quantiles[0]!.value;
  const highest = quantiles.at(-1)!.value;
  return [
    { level: 0, value: Math.max(0, lowest - (median - lowest)) },
    ...quantiles,
    { level: 1, value: highest + (highest - median) },
  ];
}

/**
 * The value that the distribution reaches at a level: the inverse of `cdfFromQuantiles`.
 * @param level in (0, 1), given or between given ones
 */
export function valueAtLevel(quantiles: readonly Quantile[], level: number): number {
  const points = supportPoints(quantiles);
  const next = points.findIndex((point) => point.level >= level);
  const upper = points[next]!;
  const lower = points[next - 1] ?? upper;
  if (upper.level === lower.level) return upper.value;
  const share = (level - lower.level) / (upper.level - lower.level);
  return lower.value + (upper.value - lower.value) * share;
}

/**
 * Probability of a count above a limit, with the continuity correction for counts: 1 - F(c + 0.5), where c is the highest
 * count that is not above the limit: 2 cases are above 1.8.
 * @param countThreshold the limit in counts, whole or not
 */
export function probabilityAbove(quantiles: readonly Quantile[], countThreshold: number): number {
  return 1 - probabilityAtMost(quantiles, countThreshold);
}

/** Probability of a count up to and including a limit: F(c + 0.5), c the limit's whole part. */
export function probabilityAtMost(quantiles: readonly Quantile[], countThreshold: number): number {
  return cdfFromQuantiles(quantiles)(Math.floor(countThreshold) + 0.5);
}

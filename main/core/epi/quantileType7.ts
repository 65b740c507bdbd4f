/**
 * Sample quantile of type 7: sorted values, position (n - 1) * p, linear between neighbours.
 * Source: Hyndman and Fan 1996, Am Stat 50:361 (the default of R).
 * @param values at least one finite number, in any order
 * @param p probability in [0, 1]
 * @throws RangeError for an empty sample or a probability outside [0, 1]
 */
export function quantileType7(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError('a quantile needs at least one value');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}

/** The same of values in rising order, at least one. */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const upper = sorted[below + 1] ?? lower;
  return lower + (position - below) * (upper - lower);
}

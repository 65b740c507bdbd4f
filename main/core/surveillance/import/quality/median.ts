/**
 * Median of a few numbers by insertion, without sorting machinery: it runs once for each count of a file.
 * @param scratch holds the numbers in its first `length` places; their order is changed
 */
export function medianInPlace(scratch: Float64Array, length: number): number {
  for (let index = 1; index < length; index += 1) {
    const value = scratch[index]!;
    let to = index;
    while (to > 0 && scratch[to - 1]! > value) {
      scratch[to] = scratch[to - 1]!;
      to -= 1;
    }
    scratch[to] = value;
  }
  const middle = length >> 1;
  return length % 2 === 1 ? scratch[middle]! : (scratch[middle - 1]! + scratch[middle]!) / 2;
}

/** Median of any number of values; `NaN` of none. */
export function medianOf(values: ArrayLike<number>): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median of five numbers, without sorting. */
export function medianOfFive(a: number, b: number, c: number, d: number, e: number): number {
  // Of two pairs, the lowest of all four and the highest of all four are not in the middle.
  const low = Math.max(Math.min(a, b), Math.min(c, d));
  const high = Math.min(Math.max(a, b), Math.max(c, d));
  return Math.max(Math.min(low, e), Math.min(Math.max(low, e), high));
}

/**
 * Whether something holds of the median: told by counting, mostly without sorting.
 * @param holds of all values up to some number, or of all from some number on
 * @returns false of no values
 */
export function holdsOfMedian(values: ArrayLike<number>, holds: (value: number) => boolean): boolean {
  let met = 0;
  for (let at = 0; at < values.length; at += 1) if (holds(values[at]!)) met += 1;
  return met * 2 === values.length ? holds(medianOf(values)) : met * 2 > values.length;
}

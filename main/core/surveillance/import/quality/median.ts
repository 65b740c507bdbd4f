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
export function medianOf(values: readonly number[] | Float64Array): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

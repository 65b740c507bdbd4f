/** A target in whole numbers, which add up to the same in any order. */
export interface WholeUnits {
  /** What one unit is worth. */
  unit: number;
  /**
   * By row of the table: its target in units times `place`, and 1 for the row itself, so that one addition sums both. Of such a
   * sum, the number of rows is what is left after division by `place`.
   */
  packed: Float64Array;
  /** A power of two above the number of rows. */
  place: number;
  /** Sum of the target of all rows, in units. */
  total: number;
}

/** Whole numbers up to here are exact, with one bit to spare. */
const EXACT = 2 ** 52;

/**
 * @param values by row of a table
 * @param rows numbers of those that count: 100,000 of them leave the largest value some 340,000 steps, a million some 4,000
 * @param packed to be written to, one value per row of the table
 */
export function wholeUnits(values: Float64Array, rows: Uint32Array, packed: Float64Array): WholeUnits {
  let place = 1;
  while (place <= rows.length) place *= 2;
  let largest = 0;
  for (let i = 0; i < rows.length; i++) largest = Math.max(largest, Math.abs(values[rows[i]!]!));
  const unit = largest === 0 ? 1 : largest / Math.floor(EXACT / place / rows.length);
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const units = Math.round(values[row]! / unit);
    packed[row] = units * place + 1;
    total += units;
  }
  return { unit, packed, place, total };
}

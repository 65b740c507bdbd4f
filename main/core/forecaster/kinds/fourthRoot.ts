/**
 * The scale on which the kinds of models work: the fourth root of the count over the place's own size.
 * Unlike the logarithm it does not explode on small counts, and it makes places comparable.
 * Square roots and products alone: they are exact to the last bit on every machine, powers are not.
 */
const OFFSET = 0.01;
/** Shares of a place's size below this are what rounding left of 0; the fourth root would make much of them. */
const ROUNDING = 1e-12;

/** @param scale size of the place in counts, at least 1 */
export function toRoot(count: number, scale: number): number {
  return fourthRoot(count / scale + OFFSET);
}

/** @returns the count of a value on the root scale, never below 0. */
export function fromRoot(root: number, scale: number): number {
  const share = fourthPower(Math.max(0, root)) - OFFSET;
  return share < ROUNDING ? 0 : scale * share;
}

export function fourthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(x));
}

export function fourthPower(x: number): number {
  const square = x * x;
  return square * square;
}

/**
 * The scale on which the embedded models work: the fourth root of the count over the place's own size.
 * Unlike the logarithm it does not explode on small counts, and it makes places comparable.
 */
const OFFSET = 0.01;

/** @param placeScale size of the place in counts, at least 1 */
export function toRootScale(count: number, placeScale: number): number {
  return (count / placeScale + OFFSET) ** 0.25;
}

/** @returns the count of a value on the root scale, never below 0. */
export function fromRootScale(root: number, placeScale: number): number {
  return Math.max(0, placeScale * (Math.max(0, root) ** 4 - OFFSET));
}

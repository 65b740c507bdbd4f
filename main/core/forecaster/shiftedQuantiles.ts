import { quantileType7 } from '../epi/quantileType7.ts';
import { fromRootScale, toRootScale } from '../providers/embedded/rootScale.ts';

/**
 * What would follow another count than the last one that a model saw: the same change on the root scale.
 * @param quantiles of a place some weeks after its last count; their levels are paired around the median
 * @param counts of the place, as the model saw them
 * @param start the other count
 */
export function shiftedQuantiles(quantiles: Float64Array, counts: Float64Array, start: number): Float64Array {
  const known = counts.filter((count) => !Number.isNaN(count));
  const last = known.at(-1) ?? start;
  if (last === start) return quantiles;
  const scale = Math.max(1, quantileType7([...known], 0.95));
  const shift = toRootScale(start, scale) - toRootScale(last, scale);
  const roots = quantiles.map((value) => toRootScale(value, scale));
  const middle = roots[(roots.length - 1) / 2] ?? roots[Math.floor(roots.length / 2)]!;
  return roots.map((root, k) => {
    // What fell below zero was cut there: its distance from the median is that of its pair.
    const uncut = quantiles[k] === 0 ? Math.min(root, 2 * middle - roots[roots.length - 1 - k]!) : root;
    return fromRootScale(uncut + shift, scale);
  });
}

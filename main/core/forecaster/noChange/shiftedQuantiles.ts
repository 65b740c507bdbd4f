import { fromRoot, toRoot } from '../kinds/fourthRoot.ts';
import type { PlaceSeries } from '../kinds/placeSeries.ts';

/**
 * What would follow another count than the last one that a model saw: the same change on the root scale.
 * @param quantiles of a place some weeks after its last count; their levels are paired around the median
 * @param start the other count
 */
export function shiftedQuantiles(
  quantiles: Float64Array,
  { lastCount, scale }: Pick<PlaceSeries, 'lastCount' | 'scale'>,
  start: number,
): Float64Array {
  if (lastCount === start) return quantiles;
  const shift = toRoot(start, scale) - toRoot(lastCount, scale);
  const roots = quantiles.map((value) => toRoot(value, scale));
  const middle = roots[Math.floor(roots.length / 2)]!;
  return roots.map((root, k) => {
    // What fell below zero was cut there: its distance from the median is that of its pair.
    const uncut = quantiles[k] === 0 ? Math.min(root, 2 * middle - roots[roots.length - 1 - k]!) : root;
    return fromRoot(uncut + shift, scale);
  });
}

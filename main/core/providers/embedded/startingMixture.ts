import { weightedQuantiles } from '../../epi/weightedQuantiles.ts';
import type { StartingLevel } from '../../surveillance/newestCounts.ts';
import type { PlaceFit } from './noChangeModel.ts';

const STEPS = 200;

/** The levels that a fit must have to be mixed: the middles of 200 equal shares. */
export const MIXTURE_LEVELS: readonly number[] = Array.from(
  { length: STEPS },
  (_, step) => (step + 0.5) / STEPS,
);

/**
 * The forecast of a place whose newest count is not certain: what would follow each count that it may start from,
 * mixed by their weights.
 * @param fit at `MIXTURE_LEVELS`
 * @param horizon weeks after the last reported one
 * @param levels of the quantiles returned, rising
 */
export function mixedQuantiles(
  fit: PlaceFit,
  starts: readonly StartingLevel[],
  horizon: number,
  levels: readonly number[],
): number[] {
  const values = new Float64Array(starts.length * STEPS);
  const weights = new Float64Array(values.length);
  starts.forEach(({ value, weight, lag }, index) => {
    values.set(fit.after(value, horizon + lag), index * STEPS);
    weights.fill(weight, index * STEPS, (index + 1) * STEPS);
  });
  return weightedQuantiles(values, weights, levels);
}

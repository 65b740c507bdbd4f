import { weightedQuantiles } from '../../epi/weightedQuantiles.ts';
import type { StartingLevel } from '../../surveillance/panel/newestCounts.ts';

const STEPS = 200;

/** The levels that a fit must have to be mixed: the middles of 200 equal shares. */
export const MIXTURE_LEVELS: readonly number[] = Array.from(
  { length: STEPS },
  (_, step) => (step + 0.5) / STEPS,
);

/**
 * The forecast of a place whose newest count is not certain: what would follow each count that it may start from,
 * mixed by their weights.
 * @param levels of the quantiles returned, rising
 * @param after what would follow one of them, at `MIXTURE_LEVELS`
 */
export function mixedQuantiles(
  starts: readonly StartingLevel[],
  levels: readonly number[],
  after: (start: StartingLevel) => readonly number[],
): number[] {
  const values = new Float64Array(starts.length * STEPS);
  const weights = new Float64Array(values.length);
  starts.forEach((start, index) => {
    values.set(after(start), index * STEPS);
    weights.fill(start.weight, index * STEPS, (index + 1) * STEPS);
  });
  return weightedQuantiles(values, weights, levels);
}

import { normalQuantile } from '../../epi/normal.ts';

/**
 * The range that counting alone gives around an unchanged count: the square root of a Poisson count has a
 * standard deviation of 1/2 whatever its size, so that of a change has the square root of 1/2.
 * For places that never changed, from whose past no range can be measured; a range without width would claim
 * certainty.
 * @param levels rising quantile levels
 * @returns counts, one per level, never below 0; the median is the last count
 */
export function countingNoiseQuantiles(lastCount: number, levels: readonly number[]): number[] {
  return levels.map((level) => {
    const root = Math.max(0, Math.sqrt(lastCount) + steady(normalQuantile(level)) * Math.SQRT1_2);
    return root * root;
  });
}

/** Exponentials may differ in their last bits between machines. */
function steady(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}

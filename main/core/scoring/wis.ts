/** The weighted interval score of one quantile forecast. */
import type { Quantile } from '../../../shared/forecast/quantileLevels.ts';

export interface IntervalScore {
  /** Lower is better; in the unit of the counts, or of their logarithm. */
  wis: number;
  /** Its three parts, which add up to it: the width of the intervals, */
  dispersion: number;
  /** what lay above them, */
  underprediction: number;
  /** and what lay below. */
  overprediction: number;
}

const MEDIAN = 0.5;
const SAME_LEVEL = 1e-9;

/**
 * Of quantiles, those that the score is made of: the median, and every level with its opposite.
 * @param quantiles rising levels
 * @throws RangeError when the median is missing
 */
export function pairedQuantiles(quantiles: readonly Quantile[]): readonly Quantile[] {
  if (isSymmetric(quantiles)) return quantiles;
  const has = (level: number) => quantiles.some((q) => Math.abs(q.level - level) < SAME_LEVEL);
  if (!has(MEDIAN)) throw new RangeError('a forecast without median has no interval score');
  return quantiles.filter((q) => has(1 - q.level));
}

function isSymmetric(quantiles: readonly Quantile[]): boolean {
  const last = quantiles.length - 1;
  if (last % 2 !== 0) return false;
  for (let i = 0; i <= last / 2; i++)
    if (Math.abs(quantiles[i]!.level + quantiles[last - i]!.level - 1) >= SAME_LEVEL) return false;
  return true;
}

/**
 * The weighted interval score on the levels that are there: with K central intervals of coverage 1 - alpha_k,
 * (|y - m| / 2 + sum of alpha_k / 2 * IS_k) / (K + 1/2); twice the mean pinball loss over the same levels. A level
 * whose opposite is missing belongs to no central interval and is left out. With the median alone it is |y - m|.
 * Source: Bracher, Ray, Gneiting, Reich 2021, PLoS Comput Biol 17:e1008618.
 * @param quantiles rising levels, values never falling
 * @throws RangeError when the median is missing
 */
export function weightedIntervalScore(quantiles: readonly Quantile[], observed: number): IntervalScore {
  const paired = pairedQuantiles(quantiles);
  const middle = (paired.length - 1) / 2;
  const median = paired[middle]!.value;
  let dispersion = 0;
  let underprediction = Math.max(0, observed - median) / 2;
  let overprediction = Math.max(0, median - observed) / 2;
  for (let k = 0; k < middle; k++) {
    const { level, value: lower } = paired[k]!;
    const upper = paired[paired.length - 1 - k]!.value;
    dispersion += level * (upper - lower);
    underprediction += Math.max(0, observed - upper);
    overprediction += Math.max(0, lower - observed);
  }
  const terms = middle + 0.5;
  return {
    wis: (dispersion + underprediction + overprediction) / terms,
    dispersion: dispersion / terms,
    underprediction: underprediction / terms,
    overprediction: overprediction / terms,
  };
}

/**
 * The same score of ln(1 + y), where errors are relative and large places don't outweigh the others.
 * Source: Bosse et al. 2023, PLoS Comput Biol 19:e1011393.
 * @param quantiles of counts, in counts
 * @param observed in counts
 */
export function logIntervalScore(quantiles: readonly Quantile[], observed: number): IntervalScore {
  const logs = quantiles.map(({ level, value }) => ({ level, value: Math.log1p(value) }));
  return weightedIntervalScore(logs, Math.log1p(observed));
}

import type { Quantile } from '../../../shared/forecast/quantileLevels.ts';
import { probabilityAbove } from './quantileCdf.ts';

export interface OutbreakInput {
  lastCount: number;
  /** Counts a week; one value for all horizons. */
  threshold: number;
  /** Quantiles of each forecast week, at least one week. */
  horizons: readonly (readonly Quantile[])[];
}

export interface OutbreakProbability {
  /** Of passing the threshold in the forecast weeks; when `isAboveNow`, of staying above it. */
  probability: number;
  isAboveNow: boolean;
  perHorizon: number[];
  /** Of passing at least once if the weeks were independent: an upper bound, for the detail view. */
  independenceBound: number;
}

/**
 * Outbreak probability: the highest weekly probability of passing the threshold. That is exact when the weeks
 * move together, as they nearly do, and a lower bound otherwise. For a place that is above the threshold
 * already it is the lowest one: the probability of staying above.
 */
export function outbreakProbability(input: OutbreakInput): OutbreakProbability {
  const perHorizon = input.horizons.map((quantiles) => probabilityAbove(quantiles, input.threshold));
  const isAboveNow = input.lastCount > input.threshold;
  return {
    probability: isAboveNow ? Math.min(...perHorizon) : Math.max(...perHorizon),
    isAboveNow,
    perHorizon,
    independenceBound: 1 - perHorizon.reduce((product, p) => product * (1 - p), 1),
  };
}

import type { Quantile } from '../../../shared/forecast/quantileLevels.ts';
import { probabilityAbove } from './quantileCdf.ts';

export interface OutbreakInput {
  lastCount: number;
  /** Counts a week; one value for all horizons. */
  threshold: number;
  /** Quantiles of each forecast week, at least one week. */
  horizons: readonly (readonly Quantile[])[];
}

export interface WeeklyChances {
  /** Of a count above the threshold in each forecast week. */
  perHorizon: number[];
  /** Of passing at least once if the weeks were independent: an upper bound, for the detail view. */
  independenceBound: number;
}

export interface OutbreakProbability extends WeeklyChances {
  /** Of passing the threshold in the forecast weeks; when `isAboveNow`, of staying above it. */
  probability: number;
  isAboveNow: boolean;
}

/** The weeks of a forecast one by one against a threshold, in counts a week. */
export function weeklyChances(threshold: number, horizons: readonly (readonly Quantile[])[]): WeeklyChances {
  const perHorizon = horizons.map((quantiles) => probabilityAbove(quantiles, threshold));
  return { perHorizon, independenceBound: 1 - perHorizon.reduce((product, p) => product * (1 - p), 1) };
}

/**
 * Outbreak probability: the highest weekly probability of passing the threshold. That is exact when the weeks
 * move together, as they nearly do, and a lower bound otherwise. For a place that is above the threshold
 * already it is the lowest one: the probability of staying above.
 */
export function outbreakProbability(input: OutbreakInput): OutbreakProbability {
  const { perHorizon, independenceBound } = weeklyChances(input.threshold, input.horizons);
  const isAboveNow = input.lastCount > input.threshold;
  return {
    probability: isAboveNow ? Math.min(...perHorizon) : Math.max(...perHorizon),
    isAboveNow,
    perHorizon,
    independenceBound,
  };
}

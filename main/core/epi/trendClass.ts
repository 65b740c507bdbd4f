import type { TrendSummary } from '../../../shared/forecast/forecastSchema.ts';
import type { Quantile } from '../../../shared/forecast/quantileLevels.ts';
import { cdfFromQuantiles } from './quantileCdf.ts';
import { type TrendLimits, trendLimits } from './trendLimits.ts';

/** Where a forecast leads, compared with the last observed count. */
export type TrendClass = Pick<TrendSummary, 'direction' | 'category' | 'uncertain' | 'probabilities'>;

type TrendProbabilities = TrendSummary['probabilities'];

export interface TrendInput {
  lastCount: number;
  /** Persons, or null when not known. */
  population: number | null;
  /** Weeks after the last observation, from 1 (horizon of the forecast schema + 1). */
  horizon: number;
  quantiles: readonly Quantile[];
  /** Whether the model assumes no change: then it has no direction, whatever its probabilities. */
  assumesNoChange?: boolean;
}

/** A class below this is not called by its name. */
const CLEAR = 0.5;

/**
 * Trend class of a forecast by CDC FluSight's rate-trend rules with limits for small places: the most probable of the
 * three directions. When none reaches one half, the trend is `uncertain`: its direction is unclear, which is not "stable".
 * A change is called large when more than half of its probability lies beyond the large limit.
 * Source: CDC FluSight 2025-26, categorical rate trends.
 */
export function trendOfForecast(input: TrendInput): TrendClass {
  const limits = trendLimits(input.lastCount, input.population, input.horizon);
  const probabilities = trendProbabilities(input.quantiles, input.lastCount, limits.change);
  const direction = mostProbable(probabilities);
  return {
    direction,
    category: categoryOf(direction, isLarge(input, limits, direction)),
    uncertain: input.assumesNoChange === true || probabilities[direction] < CLEAR,
    probabilities,
  };
}

/**
 * Probabilities that the change from the last count is at least `limit` up, at least `limit` down, or neither.
 * @param limit in counts, at least 1
 */
export function trendProbabilities(
  quantiles: readonly Quantile[],
  lastCount: number,
  limit: number,
): TrendProbabilities {
  const cdf = cdfFromQuantiles(quantiles);
  const increasing = 1 - cdf(lastCount + limit - 0.5);
  const decreasing = cdf(lastCount - limit + 0.5);
  return { increasing, stable: Math.max(0, 1 - increasing - decreasing), decreasing };
}

/** @returns the most probable direction; of equal ones "stable" first */
export function mostProbable({
  increasing,
  stable,
  decreasing,
}: TrendProbabilities): TrendClass['direction'] {
  if (stable >= increasing && stable >= decreasing) return 'stable';
  return increasing >= decreasing ? 'increasing' : 'decreasing';
}

/** @returns whether more than half of a direction's probability lies beyond its large limit. */
function isLarge(input: TrendInput, limits: TrendLimits, direction: TrendClass['direction']): boolean {
  if (direction === 'stable') return false;
  const limit = direction === 'increasing' ? limits.largeIncrease : limits.largeDecrease;
  const beyondLimit = trendProbabilities(input.quantiles, input.lastCount, limit)[direction];
  const beyondChange = trendProbabilities(input.quantiles, input.lastCount, limits.change)[direction];
  return beyondLimit > beyondChange / 2;
}

function categoryOf(direction: TrendClass['direction'], isLargeChange: boolean): TrendClass['category'] {
  if (direction === 'stable') return 'stable';
  if (direction === 'increasing') return isLargeChange ? 'large_increase' : 'increase';
  return isLargeChange ? 'large_decrease' : 'decrease';
}

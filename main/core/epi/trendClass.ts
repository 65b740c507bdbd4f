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
}

/**
 * Trend class of a forecast by CDC FluSight's rate-trend rules with limits for small places.
 * The most probable direction is taken; when none reaches one half the trend is "stable" and uncertain.
 * A change is called large when more than half of its probability lies beyond the large limit.
 */
export function trendOfForecast(input: TrendInput): TrendClass {
  const limits = trendLimits(input.lastCount, input.population, input.horizon);
  const probabilities = trendProbabilities(input.quantiles, input.lastCount, limits.change);
  const direction = directionOf(probabilities);
  return {
    direction: direction ?? 'stable',
    category: direction === null ? 'stable' : categoryOf(direction, isLarge(input, limits, direction)),
    uncertain: direction === null,
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

/** @returns the direction that holds at least half of the probability, or null. */
function directionOf(probabilities: TrendProbabilities): TrendClass['direction'] | null {
  const { increasing, stable, decreasing } = probabilities;
  if (Math.max(increasing, stable, decreasing) < 0.5) return null;
  if (stable >= 0.5) return 'stable';
  return increasing >= 0.5 ? 'increasing' : 'decreasing';
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

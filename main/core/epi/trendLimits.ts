/** How much a count must change to be called a change, in counts. */
export interface TrendLimits {
  /** Below this a change is "stable". */
  change: number;
  largeIncrease: number;
  largeDecrease: number;
}

/** CDC FluSight 2025-26 rate-trend limits per 100 000 population for h = 1 to 4. */
const CHANGE_RATES = [0.3, 0.5, 0.7, 1.0] as const;
const LARGE_RATES = [1.7, 3, 4, 5] as const;

/** The 80 % Poisson noise of the difference of two counts, at least 2 (a default of this product). */
function noiseOfDifference(lastCount: number): number {
  return Math.max(2, Math.ceil(1.28 * Math.sqrt(2 * Math.max(lastCount, 1))));
}

/**
 * Limits of the trend classes: CDC FluSight's rates, with the Poisson noise of a small place in place of the
 * CDC's fixed 10 cases. Without a population, a change is 20 % of the last count and a large change is a
 * doubling or a halving (defaults of this product).
 * Source: CDC FluSight 2025-26, rate-trend limits.
 * @param lastCount last observed count of the place
 * @param population persons, or null when not known
 * @param horizon weeks after the last observation, from 1; beyond 4 the limits of 4 hold
 * @throws RangeError for a horizon below 1
 */
export function trendLimits(lastCount: number, population: number | null, horizon: number): TrendLimits {
  if (!(horizon >= 1)) throw new RangeError(`the first week after the data is horizon 1, not ${horizon}`);
  const noise = noiseOfDifference(lastCount);
  if (population === null) {
    const change = Math.max(noise, 0.2 * lastCount);
    return {
      change,
      largeIncrease: Math.max(2 * change, lastCount),
      largeDecrease: Math.max(2 * change, 0.5 * lastCount),
    };
  }
  const index = Math.min(horizon, CHANGE_RATES.length) - 1;
  const change = Math.max(noise, (CHANGE_RATES[index]! * population) / 1e5);
  const large = Math.max(change, (LARGE_RATES[index]! * population) / 1e5);
  return { change, largeIncrease: large, largeDecrease: large };
}

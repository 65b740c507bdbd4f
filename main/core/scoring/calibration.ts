/** How a quantile forecast lay to what came: coverage, bias, and the stretch that its 80 % interval would have needed. */
import { intervalAt, type Quantile, valueAt } from '../../../shared/forecast/quantileLevels.ts';

/** Any spread beyond this means the same: the interval was far too narrow. Keeps a width of zero out of the sums. */
export const LARGEST_SPREAD = 10;

/**
 * Whether the count lay inside the closed central interval of a coverage.
 * @param coverage for example 0.8
 * @returns null when the forecast has no such interval
 */
export function isInside(quantiles: readonly Quantile[], coverage: number, observed: number): boolean | null {
  const interval = intervalAt(quantiles, coverage);
  return interval === null ? null : observed >= interval[0] && observed <= interval[1];
}

/**
 * From -1 (all quantiles below what came) over 0 (the median) to 1 (all above).
 * Source: `bias_quantile` of the R package scoringutils, Bosse et al. 2022, arXiv 2205.07090.
 * @throws RangeError when the median is missing
 */
export function biasOf(quantiles: readonly Quantile[], observed: number): number {
  const median = medianOf(quantiles);
  if (observed === median) return 0;
  if (observed < median) {
    const reached = quantiles.filter((q) => q.value <= observed).at(-1);
    return 1 - 2 * (reached?.level ?? 0);
  }
  const passed = quantiles.find((q) => q.value >= observed);
  return 1 - 2 * (passed?.level ?? 1);
}

/**
 * u of the interval repair: how many half-widths of the 80 % interval, on the side of the count, it lay from the
 * median; on z = y^(1/4). Up to `LARGEST_SPREAD`. Source: after Romano et al. 2019.
 * @param kappa by which the interval had been widened already: u is told for the interval as the provider gave it
 * @returns null when the forecast has no 80 % interval
 * @throws RangeError when the median is missing
 */
export function spreadOf(quantiles: readonly Quantile[], observed: number, kappa = 1): number | null {
  const interval = intervalAt(quantiles, 0.8);
  if (interval === null) return null;
  const median = medianOf(quantiles);
  const away = Math.abs(observed ** 0.25 - median ** 0.25);
  if (away === 0) return 0;
  const bound = observed > median ? interval[1] : interval[0];
  const halfWidth = Math.abs(bound ** 0.25 - median ** 0.25);
  return Math.min(LARGEST_SPREAD, (away / halfWidth) * kappa);
}

function medianOf(quantiles: readonly Quantile[]): number {
  const median = valueAt(quantiles, 0.5);
  if (median === null) throw new RangeError('a forecast without median can not be judged');
  return median;
}

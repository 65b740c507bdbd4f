import { fourthPower, fourthRoot } from './fourthRoot.ts';

/**
 * Widens quantiles about their median on the fourth root of the count, in place.
 * @param quantiles counts, never falling
 * @param median index of the median among them
 * @param factor above 1 to widen
 */
export function widenAboutMedian(quantiles: Float64Array, median: number, factor: number): void {
  const centre = fourthRoot(Math.max(0, quantiles[median]!));
  for (let i = 0; i < quantiles.length; i++) {
    if (i === median) continue;
    const root = fourthRoot(Math.max(0, quantiles[i]!));
    quantiles[i] = fourthPower(Math.max(0, centre + (root - centre) * factor));
  }
}

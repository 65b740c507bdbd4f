import { fourthPower, fourthRoot } from './fourthRoot.ts';

/**
 * Widens quantiles about their median on the fourth root of the count, in place.
 * @param quantiles counts, never falling, at least 0
 * @param median index of the median among them
 * @param factor above 1 to widen
 */
export function widenAboutMedian(quantiles: Float64Array, median: number, factor: number): void {
  const middle = quantiles[median]!;
  const centre = fourthRoot(middle);
  for (let i = 0; i < quantiles.length; i++) {
    if (i === median) continue;
    const root = centre + (fourthRoot(quantiles[i]!) - centre) * factor;
    const widened = fourthPower(Math.max(0, root));
    // There and back a value may lose its last bit, which must not put it on the other side of the median.
    quantiles[i] = i < median ? Math.min(widened, middle) : Math.max(widened, middle);
  }
}

/** How far counts on the root scale lie about what they are counts of. */
import { fromRoot } from '../fourthRoot.ts';
import type { RootPlace } from '../rootPanel.ts';

const NEWEST_WEEKS = 52;
/** Weight, in weeks, of all places in the noise of one. */
const POOLED_WEEKS = 10;
/** A place without cases may still have one in two weeks. */
const LEAST_COUNT = 0.5;
/** As in the root scale. */
const OFFSET = 0.01;

/**
 * The variance of what is reported about what is true, as changes that swing back the week after show it: second
 * differences of noise have -4 times its variance as their covariance with those of the week before.
 * @returns one per place, drawn towards that of all places, never below 0
 */
export function reportingNoise(places: readonly RootPlace[]): Float64Array {
  const sums = new Float64Array(places.length);
  const weeks = new Float64Array(places.length);
  let [allSums, allWeeks] = [0, 0];
  places.forEach(({ roots }, p) => {
    for (let t = Math.max(3, roots.length - NEWEST_WEEKS); t < roots.length; t++) {
      sums[p]! -= (secondDifference(roots, t) * secondDifference(roots, t - 1)) / 4;
      weeks[p]! += 1;
    }
    allSums += sums[p]!;
    allWeeks += weeks[p]!;
  });
  const pooled = allWeeks === 0 ? 0 : allSums / allWeeks;
  return sums.map((sum, p) => Math.max(0, (sum + POOLED_WEEKS * pooled) / (weeks[p]! + POOLED_WEEKS)));
}

function secondDifference(roots: Float64Array, t: number): number {
  return roots[t]! - 2 * roots[t - 1]! + roots[t - 2]!;
}

/** Variance of a Poisson count near a value on the root scale, by the slope of the scale there. */
export function countingNoise(root: number, scale: number): number {
  const count = Math.max(LEAST_COUNT, fromRoot(root, scale));
  const share = count / scale + OFFSET;
  return count / (16 * scale * scale * share * Math.sqrt(share));
}

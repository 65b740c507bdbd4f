import { type Sample, sortedByValue } from './sortedSample.ts';

/**
 * Quantiles of a weighted sample by the midpoint rule: each sorted value stands at the middle of its own
 * share of the weight, linear in between, and the outermost values bound all levels.
 * Equal values keep their order in the sample, so the result is the same on every machine.
 * @param values at least one finite number
 * @param weights one positive weight per value
 * @param levels in [0, 1]
 * @returns one quantile per level
 */
export function weightedQuantiles(
  values: Float64Array,
  weights: Float64Array,
  levels: readonly number[],
): number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  return quantilesOfSorted(sortedByValue(values, weights), total, levels);
}

/**
 * The same of a sample in which each value stands twice, as it is and with the other sign: of half of it, so that half as
 * much is sorted.
 * @param sizes the values without their signs, in the order of their pairs
 * @param weights one positive weight per pair: each of the two has it
 */
export function mirroredQuantiles(
  sizes: Float64Array,
  weights: Float64Array,
  levels: readonly number[],
): number[] {
  let total = 0;
  for (const weight of weights) {
    total += weight;
    total += weight;
  }
  return quantilesOfSorted(mirrored(sortedByValue(sizes, weights)), total, levels);
}

/** @returns the sorted sample of both signs, in which equal values keep the order of their pairs */
function mirrored({ values: sizes, weights }: Sample): Sample {
  const pairs = sizes.length;
  const both = { values: new Float64Array(2 * pairs), weights: new Float64Array(2 * pairs) };
  let zeros = 0;
  while (zeros < pairs && sizes[zeros] === 0) zeros += 1;
  let next = 0;
  for (let end = pairs; end > zeros; ) {
    let start = end - 1;
    while (start > zeros && sizes[start - 1] === sizes[end - 1]) start -= 1;
    for (let at = start; at < end; at += 1) {
      both.values[next] = -sizes[at]!;
      both.weights[next++] = weights[at]!;
    }
    end = start;
  }
  for (let at = 0; at < zeros; at += 1) {
    both.weights[next++] = weights[at]!;
    both.weights[next++] = weights[at]!;
  }
  both.values.set(sizes.subarray(zeros), next);
  both.weights.set(weights.subarray(zeros), next);
  return both;
}

function quantilesOfSorted({ values, weights }: Sample, total: number, levels: readonly number[]): number[] {
  const positions = midpointPositions(weights, total);
  return levels.map((level) => valueAtPosition(level, positions, values));
}

/** @returns for each rank the share of weight below it plus half its own. */
function midpointPositions(weights: Float64Array, total: number): Float64Array {
  const positions = new Float64Array(weights.length);
  let below = 0;
  for (let rank = 0; rank < weights.length; rank++) {
    const weight = weights[rank]!;
    positions[rank] = (below + 0.5 * weight) / total;
    below += weight;
  }
  return positions;
}

function valueAtPosition(level: number, positions: Float64Array, sorted: Float64Array): number {
  const last = positions.length - 1;
  if (level <= positions[0]!) return sorted[0]!;
  if (level >= positions[last]!) return sorted[last]!;
  const lower = lastRankAtOrBelow(level, positions);
  const step = positions[lower + 1]! - positions[lower]!;
  const share = step === 0 ? 0 : (level - positions[lower]!) / step;
  return sorted[lower]! + (sorted[lower + 1]! - sorted[lower]!) * share;
}

function lastRankAtOrBelow(level: number, positions: Float64Array): number {
  let lower = 0;
  let upper = positions.length - 1;
  while (upper - lower > 1) {
    const middle = (lower + upper) >> 1;
    if (positions[middle]! <= level) lower = middle;
    else upper = middle;
  }
  return lower;
}

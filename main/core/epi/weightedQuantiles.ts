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
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const positions = midpointPositions(order, weights);
  return levels.map((level) => valueAtPosition(level, positions, (rank) => values[order[rank]!]!));
}

/** @returns for each rank the share of weight below it plus half its own. */
function midpointPositions(order: Uint32Array, weights: Float64Array): Float64Array {
  let total = 0;
  for (const weight of weights) total += weight;
  const positions = new Float64Array(order.length);
  let below = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const weight = weights[order[rank]!]!;
    positions[rank] = (below + 0.5 * weight) / total;
    below += weight;
  }
  return positions;
}

function valueAtPosition(
  level: number,
  positions: Float64Array,
  valueAtRank: (rank: number) => number,
): number {
  const last = positions.length - 1;
  if (level <= positions[0]!) return valueAtRank(0);
  if (level >= positions[last]!) return valueAtRank(last);
  const lower = lastRankAtOrBelow(level, positions);
  const step = positions[lower + 1]! - positions[lower]!;
  const share = step === 0 ? 0 : (level - positions[lower]!) / step;
  return valueAtRank(lower) + (valueAtRank(lower + 1) - valueAtRank(lower)) * share;
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

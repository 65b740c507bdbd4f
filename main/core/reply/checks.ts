/** Step 7: what numbers that were read must mean together. */
import type { ReadingPlan } from './ReadRequest.ts';
import { type Repairs, ReplyFault } from './ReplyFault.ts';

/**
 * Clips, sorts or refuses the quantiles of one target and week.
 * @param values in the order of the plan's levels; changed in place
 * @throws ReplyFault
 */
export function settleQuantiles(values: number[], plan: ReadingPlan, repairs: Repairs): void {
  clipNegatives(values, plan, repairs);
  sortCrossings(values, plan, repairs);
  const highest = values.at(-1)!;
  if (values.length > 1 && values[0] === highest && highest > 0) throw new ReplyFault('DEGENERATE_INTERVAL');
  // A tail above the population is cut off later, with a note; a median above it is nonsense.
  if (plan.population !== null && values[plan.median]! > plan.population)
    throw new ReplyFault('EXCEEDS_POPULATION');
}

function clipNegatives(values: number[], { median }: ReadingPlan, repairs: Repairs): void {
  for (let index = 0; index < values.length; index += 1) {
    if (values[index]! >= 0) continue;
    // Also where the median is below zero: the loop comes to it.
    if (index >= median) throw new ReplyFault('NEGATIVE_COUNT');
    values[index] = 0;
    repairs.add('NEGATIVE_CLIPPED');
  }
}

function sortCrossings(values: number[], { median }: ReadingPlan, repairs: Repairs): void {
  if (values.every((value, index) => index === 0 || value >= values[index - 1]!)) return;
  const centre = values[median];
  values.sort((a, b) => a - b);
  if (values[median] !== centre) throw new ReplyFault('QUANTILE_CROSSING');
  repairs.add('QUANTILES_REORDERED');
}

/** More deaths than cases in one week, at the same level. @throws ReplyFault when the medians say so */
export function checkDeaths(
  cases: readonly number[],
  deaths: readonly number[],
  plan: ReadingPlan,
  repairs: Repairs,
): void {
  if (plan.deathsMayExceedCases) return;
  if (deaths[plan.median]! > cases[plan.median]!) throw new ReplyFault('DEATHS_EXCEED_CASES');
  if (deaths.some((value, index) => value > cases[index]!)) repairs.add('DEATHS_EXCEED_CASES_TAIL');
}

import { fourthRoot } from '../kinds/fourthRoot.ts';
import { pinballLoss, type RecentTask } from './recentTasks.ts';

export interface WeightTuning {
  /** A member whose recent losses are twice another's counts 2 to this power times less, once much is known. */
  power: number;
  /** This many weeks of record count as much as the weights that are given. */
  priorWeeks: number;
  /** With this many places the power is half of that with very many: what a few said in a few weeks is as much luck as skill. */
  halfPlaces: number;
}

export const WEIGHT_TUNING: WeightTuning = { power: 6, priorWeeks: 5, halfPlaces: 9 };

/** What the recent forecasts are of. */
export interface RecentRecord {
  tasks: readonly RecentTask[];
  /** How many past weeks they were made in. */
  weeks: number;
  /** How many places there are. */
  places: number;
}

/**
 * How much each member counts: by the weights given, and by its recent losses against those of the best one. The losses are taken on the
 * counts and on their fourth root in equal parts, so that neither large weeks alone nor small ones decide.
 * @param prior of each member
 * @returns sums to 1
 */
export function memberWeights(
  prior: readonly number[],
  { tasks, weeks, places }: RecentRecord,
  tuning: WeightTuning = WEIGHT_TUNING,
): number[] {
  const known = (weeks / (weeks + tuning.priorWeeks)) * (places / (places + tuning.halfPlaces));
  const power = tuning.power * known;
  const losses = prior.map((_, member) => lossesOf(tasks, member));
  const best = (of: 'counts' | 'roots') => Math.min(...losses.map((loss) => loss[of]));
  const ratio = (loss: number, least: number) => (loss > 0 ? least / loss : 1);
  const weights = prior.map((weight, member) => {
    if (tasks.length === 0) return weight;
    const { counts, roots } = losses[member]!;
    const shares = ratio(counts, best('counts')) * ratio(roots, best('roots'));
    return weight * steady(Math.sqrt(shares) ** power);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Powers may differ in their last bits between machines. */
function steady(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function lossesOf(tasks: readonly RecentTask[], member: number): { counts: number; roots: number } {
  let counts = 0;
  let roots = 0;
  for (const { said, came } of tasks) {
    const quantiles = said[member]!;
    counts += pinballLoss(quantiles, came);
    roots += pinballLoss(quantiles.map(fourthRoot), fourthRoot(came));
  }
  return { counts, roots };
}

import { fourthRoot } from '../kinds/fourthRoot.ts';
import { JUDGED_LEVELS } from '../Member.ts';
import { pinballLoss, type RecentTask } from './recentTasks.ts';

/** Factors that are tried. */
const FACTORS = [
  0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.3, 1.4, 1.5, 1.65, 1.8,
];
export interface WidthTuning {
  /** This many weeks of record count as much as the usual width. */
  priorWeeks: number;
  /** The mean of the quantiles of several models is a little too wide: where they disagree it holds their doubts twice. */
  usual: number;
}

export const WIDTH_TUNING: WidthTuning = { priorWeeks: 5, usual: 0.965 };

/**
 * By how much the ranges of the mix should have been wider or narrower, about the median on the fourth root, to lose
 * least in the past weeks; drawn towards 1.
 * @param weights of the members
 */
export function recentWidth(
  weights: readonly number[],
  tasks: readonly RecentTask[],
  weeks: number,
  { priorWeeks, usual }: WidthTuning = WIDTH_TUNING,
): number {
  if (tasks.length === 0) return usual;
  const mixed = tasks.map(({ said, came }) => ({ roots: mixedRoots(said, weights), came: fourthRoot(came) }));
  const wider = new Float64Array(JUDGED_LEVELS.length);
  let best = { factor: 1, loss: Number.POSITIVE_INFINITY };
  for (const factor of FACTORS) {
    let loss = 0;
    for (const { roots, came } of mixed) {
      writeWidened(roots, factor, wider);
      loss += pinballLoss(wider, came);
    }
    if (loss < best.loss) best = { factor, loss };
  }
  // Powers may differ in their last bits between machines.
  return Math.round(usual * best.factor ** (weeks / (weeks + priorWeeks)) * 1e9) / 1e9;
}

function mixedRoots(said: readonly Float64Array[], weights: readonly number[]): Float64Array {
  return said[0]!.map((_, k) =>
    fourthRoot(said.reduce((sum, quantiles, i) => sum + weights[i]! * quantiles[k]!, 0)),
  );
}

function writeWidened(roots: Float64Array, factor: number, into: Float64Array): void {
  const median = roots[(roots.length - 1) / 2]!;
  for (let k = 0; k < roots.length; k++) into[k] = Math.max(0, median + (roots[k]! - median) * factor);
}

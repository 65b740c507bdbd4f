/** What members would have said of weeks that are known by now. */

import { quantileOfSorted } from '../../epi/quantileType7.ts';
import { JUDGED_LEVELS, MEMBER_HORIZONS, type MemberForecasts } from '../Member.ts';
import type { ModelPanel } from '../ModelPanel.ts';

/** One past forecast of one week, by every member. */
export interface RecentTask {
  /** Quantiles of each member in counts over the size of the place. */
  said: readonly Float64Array[];
  came: number;
}

/**
 * All tasks that every member has forecast and whose outcome was reported since.
 * @returns none where a member has no past
 */
export function recentTasks(
  { places, weeks }: ModelPanel,
  members: readonly MemberForecasts[],
  backs: readonly number[],
): RecentTask[] {
  const tasks: RecentTask[] = [];
  places.forEach(({ counts }, place) => {
    const known = counts.filter((count) => !Number.isNaN(count)).sort();
    if (known.length === 0) return;
    const size = Math.max(1, quantileOfSorted(known, 0.95));
    backs.forEach((back, origin) => {
      const start = weeks - 1 - back;
      if (Number.isNaN(counts[start]!)) return;
      for (let h = 0; h < MEMBER_HORIZONS && start + 1 + h < weeks; h++) {
        const came = counts[start + 1 + h]!;
        if (Number.isNaN(came)) continue;
        const said = members.map(({ past }) => past[origin]!.of(place, h).map((value) => value / size));
        if (said.some((quantiles) => Number.isNaN(quantiles[0]!))) continue;
        tasks.push({ said, came: came / size });
      }
    });
  });
  return tasks;
}

/** Mean pinball loss over the judged levels, half of the interval score. */
export function pinballLoss(quantiles: Float64Array, came: number): number {
  let sum = 0;
  for (let k = 0; k < quantiles.length; k++) {
    const difference = came - quantiles[k]!;
    sum += difference >= 0 ? JUDGED_LEVELS[k]! * difference : (JUDGED_LEVELS[k]! - 1) * difference;
  }
  return sum / quantiles.length;
}

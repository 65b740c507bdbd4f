/** Newest weeks that too few sites reported for, by the columns of sites in the file. */
import type { DatasetDetail } from '../../../../shared/surveillance/datasetSchema.ts';
import { daysBetween } from '../../../../shared/time/plainDate.ts';
import { COMPLETE_SHARE } from './completeShare.ts';
import { MOST_OPEN_WEEKS } from './preliminaryWeeks.ts';
import type { WeeklyPanel } from './weeklyPanel.ts';

const DAYS_PER_WEEK = 7;

/**
 * @returns by place code the indexes of the newest weeks with fewer than 80 % of the sites; where more than the newest
 *   four have so few, that is how the place always reports, and says nothing of these
 */
export function incompleteWeeks(
  { series }: DatasetDetail,
  { weekEnds }: WeeklyPanel,
): ReadonlyMap<string, ReadonlySet<number>> {
  const lastEnd = weekEnds.at(-1)!;
  const last = weekEnds.length - 1;
  return new Map(
    series.flatMap(({ location, completeness = [] }) => {
      if (completeness.length === 0) return [];
      const lowest = new Map<number, number>();
      for (const { date, share } of completeness) {
        const week = last - Math.floor(daysBetween(date, lastEnd) / DAYS_PER_WEEK);
        lowest.set(week, Math.min(share, lowest.get(week) ?? 1));
      }
      const isLow = (week: number) => (lowest.get(week) ?? 1) < COMPLETE_SHARE;
      const low = new Set<number>();
      const newest = Math.max(-1, ...[...lowest.keys()].filter((week) => week <= last));
      for (let week = newest; isLow(week); week -= 1) low.add(week);
      return low.size === 0 || low.size > MOST_OPEN_WEEKS ? [] : [[location.code, low] as const];
    }),
  );
}

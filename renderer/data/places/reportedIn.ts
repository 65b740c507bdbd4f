import type { PlainDate } from '../../../shared/contract/index.ts';
import type { WeeklyCounts } from './placeRows.ts';

/** Places with a count of that week, also one that is suppressed. */
export function reportedIn({ places, weekEnds }: WeeklyCounts, end: PlainDate): number {
  const at = weekEnds.indexOf(end);
  return places.filter(
    ({ cases, suppressed = [] }) =>
      cases[at] != null || suppressed.some(({ week, measure }) => week === at && measure === 'cases'),
  ).length;
}

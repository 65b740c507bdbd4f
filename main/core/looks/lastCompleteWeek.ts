import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { preliminaryWeeks } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

function lastOf(place: PlaceWeeks): number {
  const open = preliminaryWeeks(place, 'cases');
  const counted = place.cases.findLastIndex((cases, week) => cases !== null && !open.has(week));
  const suppressed = (place.suppressed ?? []).filter(
    ({ measure, week }) => measure === 'cases' && !open.has(week),
  );
  return Math.max(counted, ...suppressed.map(({ week }) => week));
}

/** @returns the end of the newest week that some place has reported for good; null without one */
export function lastCompleteWeek({ weekEnds, places }: WeeklyPanel): PlainDate | null {
  return weekEnds[places.reduce((last, place) => Math.max(last, lastOf(place)), -1)] ?? null;
}

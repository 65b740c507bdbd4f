/** Weeks that are still being reported, and what they count as. */
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import { modelCounts } from './modelCounts.ts';
import type { NowcastWeek, PlaceWeeks } from './weeklyPanel.ts';

/** This many of the newest weeks may be open; a longer mark says nothing of the newest ones (a default of this product). */
export const MOST_OPEN_WEEKS = 4;

/** Indexes of the weeks of a measure that are preliminary, by their source or by what else is known. */
export function preliminaryWeeks(place: PlaceWeeks, measure: Measure): ReadonlySet<number> {
  const marked = [...(place.provisional ?? []), ...(place.preliminary ?? [])];
  return new Set(marked.filter((one) => one.measure === measure).map(({ week }) => week));
}

export function nowcastOf(place: PlaceWeeks, measure: Measure, week: number): NowcastWeek | null {
  return place.nowcast?.find((one) => one.measure === measure && one.week === week) ?? null;
}

/** The newest reported weeks without a final one between them, newest first. */
export function openWeeks(
  place: PlaceWeeks,
  measure: Measure,
  reported: readonly (number | null)[],
): number[] {
  const preliminary = preliminaryWeeks(place, measure);
  if (preliminary.size === 0) return [];
  const open: number[] = [];
  for (let week = reported.length - 1; week >= 0; week -= 1) {
    if (reported[week] === null) continue;
    if (!preliminary.has(week)) break;
    open.push(week);
  }
  return open;
}

/**
 * Counts that a forecast may start from: a preliminary week is what it will probably come to, or null where that is
 * not known. No forecast starts from a preliminary count as it stands.
 * @param reported as `modelCounts` gives them, or their first weeks
 */
export function settledCounts(
  place: PlaceWeeks,
  measure: Measure,
  reported: readonly (number | null)[] = modelCounts(place, measure),
): readonly (number | null)[] {
  const open = openWeeks(place, measure, reported);
  if (open.length === 0) return reported;
  const settled = [...reported];
  for (const week of open) {
    const nowcast = nowcastOf(place, measure, week);
    if (nowcast !== null) settled[week] = nowcast.value;
    else if (open.length <= MOST_OPEN_WEEKS) settled[week] = null;
  }
  return settled;
}

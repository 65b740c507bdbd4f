import type { Measure } from '../../../shared/surveillance/datasetSchema.ts';
import { modelCounts } from '../surveillance/modelCounts.ts';
import { type NewestCounts, newestCounts } from '../surveillance/newestCounts.ts';
import { settledCounts } from '../surveillance/preliminaryWeeks.ts';
import type { PlaceWeeks } from '../surveillance/weeklyPanel.ts';
import { lastReportedIndex, reportedWeeks } from '../surveillance/weeklyPanelOf.ts';

/** A place with fewer reported weeks gets no forecast. */
export const FEWEST_WEEKS = 8;
/** Fewer weeks than these are called an early series. */
export const EARLY_SERIES_WEEKS = 20;
/** Deaths that stop longer than this before the cases are not forecast. */
export const MAX_DEATHS_LAG_WEEKS = 3;

/**
 * What a forecast of one measure of a place starts from. Deaths of weeks after the last reported cases are left out: the
 * forecast starts after those.
 */
export function startingCounts(place: PlaceWeeks, measure: Measure, disease: string): NewestCounts {
  if (measure === 'cases') return newestCounts(place, measure, disease);
  return newestCounts(place, measure, disease, lastReportedIndex(modelCounts(place, 'cases')) + 1);
}

/**
 * The weeks that a model learns from. Where too few of them are beyond doubt, the doubtful ones too: a range around
 * uncertain counts is better than none.
 * @returns one value per week; null is "not to be learnt from"
 */
export function learntCounts(
  place: PlaceWeeks,
  measure: Measure,
  { sound, reported }: NewestCounts,
): readonly (number | null)[] {
  if (reportedWeeks(sound) >= FEWEST_WEEKS) return sound;
  return settledCounts(place, measure, reported);
}

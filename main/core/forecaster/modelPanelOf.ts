import type { Measure } from '../../../shared/surveillance/datasetSchema.ts';
import { toDayNumber } from '../../../shared/time/plainDate.ts';
import type { NewestCounts } from '../surveillance/newestCounts.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { learntCounts, startingCounts } from './startingCounts.ts';

/**
 * One measure of a panel as models see it: suppressed weeks at their middle, preliminary ones at what they will probably
 * come to, doubtful ones not at all.
 * @param newest of each place, where that is known already
 */
export function modelPanelOf(
  { weekEnds, places }: WeeklyPanel,
  measure: Measure,
  disease: string,
  newest: readonly NewestCounts[] = places.map((place) => startingCounts(place, measure, disease)),
): ModelPanel {
  return {
    firstWeekEnd: weekEnds.length === 0 ? 0 : toDayNumber(weekEnds[0]!),
    weeks: weekEnds.length,
    places: places.map((place, index) => {
      const counts = learntCounts(place, measure, newest[index]!);
      return {
        counts: Float64Array.from(weekEnds, (_, week) => counts[week] ?? Number.NaN),
        population: place.location.population,
      };
    }),
  };
}

import type { Measure } from '../../../shared/surveillance/datasetSchema.ts';
import { toDayNumber } from '../../../shared/time/plainDate.ts';
import { newestCounts } from '../surveillance/newestCounts.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';
import type { ModelPanel } from './ModelPanel.ts';

/**
 * One measure of a panel as models see it: suppressed weeks at their middle, preliminary ones at what they will probably
 * come to, doubtful ones not at all.
 */
export function modelPanelOf(
  { weekEnds, places }: WeeklyPanel,
  measure: Measure,
  disease: string,
): ModelPanel {
  return {
    firstWeekEnd: weekEnds.length === 0 ? 0 : toDayNumber(weekEnds[0]!),
    weeks: weekEnds.length,
    places: places.map((place) => {
      const { sound } = newestCounts(place, measure, disease);
      return {
        counts: Float64Array.from(weekEnds, (_, week) => sound[week] ?? Number.NaN),
        population: place.location.population,
      };
    }),
  };
}

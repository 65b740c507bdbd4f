import type { Measure } from '../../../shared/surveillance/measures.ts';
import { toDayNumber } from '../../../shared/time/plainDate.ts';
import { newestCounts } from '../surveillance/panel/newestCounts.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import type { ModelPanel } from './ModelPanel.ts';

/**
 * One measure of a panel as models see it: suppressed weeks at their middle, preliminary ones at what they will probably
 * come to, doubtful ones not at all.
 */
export function modelPanelOf(panel: WeeklyPanel, measure: Measure, disease: string): ModelPanel {
  return panelOfCounts(
    panel,
    measure,
    panel.places.map((place) => newestCounts(place, measure, disease).sound),
  );
}

/** @param counts by place of the panel, one value per week or fewer; null is "not reported" */
export function panelOfCounts(
  { weekEnds, places }: WeeklyPanel,
  measure: Measure,
  counts: readonly (readonly (number | null)[])[],
): ModelPanel {
  return {
    firstWeekEnd: weekEnds.length === 0 ? 0 : toDayNumber(weekEnds[0]!),
    weeks: weekEnds.length,
    places: places.map(({ location, nowcast = [] }, place) => ({
      counts: Float64Array.from(weekEnds, (_, week) => counts[place]![week] ?? Number.NaN),
      population: location.population,
      nowcast: nowcast.filter((one) => one.measure === measure).map(({ week }) => week),
    })),
  };
}

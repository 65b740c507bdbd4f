import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { PlaceWeeks, SuppressedWeek } from './weeklyPanel.ts';

/** The middle of a suppressed range: 2.5 for `<5`. */
export function middleOf({ low, high }: Pick<SuppressedWeek, 'low' | 'high'>): number {
  return (low + high) / 2;
}

/**
 * Weekly counts as growth, thresholds and forecasts see them: a suppressed week stands at the middle of its range.
 * Totals and screens never do; they show the range.
 * @returns one value per week of the panel; null is "not reported"; empty where the measure is not counted
 */
export function modelCounts(place: PlaceWeeks, measure: Measure): readonly (number | null)[] {
  const counts = place[measure] ?? [];
  const suppressed = place.suppressed?.filter((week) => week.measure === measure) ?? [];
  if (suppressed.length === 0) return counts;
  const filled = [...counts];
  for (const week of suppressed) filled[week.week] = middleOf(week);
  return filled;
}

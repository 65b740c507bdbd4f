import { newestCounts } from '../../surveillance/panel/newestCounts.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../surveillance/panel/weeklyPanel.ts';

/** Counts of a place by the last day of the week, as far as a forecast may be scored against them. */
export type Observed = ReadonlyMap<string, number>;
/** By the code of the place. */
export type ObservedPlaces = ReadonlyMap<string, Observed>;

/**
 * The counts of cases that forecasts are scored against: not those that were not reported, are suppressed, or are newest
 * and suspect.
 */
export function observedPlaces(panel: WeeklyPanel, disease: string): ObservedPlaces {
  return new Map(
    panel.places.map((place) => [place.location.code, observedOf(place, panel.weekEnds, disease)]),
  );
}

function observedOf(place: PlaceWeeks, weekEnds: readonly string[], disease: string): Observed {
  const { sound } = newestCounts(place, 'cases', disease);
  const known = new Map<string, number>();
  weekEnds.forEach((weekEnd, week) => {
    // A suppressed week is sound at its middle, and still no count.
    const count = place.cases[week] ?? null;
    if (count !== null && (sound[week] ?? null) !== null) known.set(weekEnd, count);
  });
  return known;
}

/** The same as a task of a worker. */
export function observedCounts({ panel, disease }: { panel: WeeklyPanel; disease: string }) {
  return observedPlaces(panel, disease);
}

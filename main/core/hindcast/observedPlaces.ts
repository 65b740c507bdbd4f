import { newestCounts } from '../surveillance/newestCounts.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';
import type { PastRound } from './backtestRound.ts';

/** The counts of cases that forecasts are scored against: not those that are suppressed, or newest and suspect. */
export function observedPlaces(panel: WeeklyPanel, disease: string): PastRound['observed'] {
  const observed = panel.places.map((place) => {
    const { sound } = newestCounts(place, 'cases', disease);
    const counts = panel.weekEnds.flatMap((weekEnd, week) => {
      const count = place.cases[week] ?? null;
      return count === null || (sound[week] ?? null) === null ? [] : [[weekEnd, count] as const];
    });
    return [place.location.code, new Map(counts)] as const;
  });
  return new Map(observed);
}

import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

/**
 * A weekly panel as it would have been seen at the ends of some of its weeks: nothing later than an origin is left in
 * it. Revisions are not undone: a panel holds one snapshot, and earlier counts stand as it tells them.
 * Rolling-origin evaluation: Tashman, Int J Forecasting 16 (2000) 437-450.
 * @param origins indexes of weeks of the panel, in any order
 * @returns one panel per origin, in the same order; `asOf` is the last day of the origin's week
 * @throws RangeError for an origin that is not a week of the panel
 */
export function rollingOrigins(panel: WeeklyPanel, origins: readonly number[]): WeeklyPanel[] {
  return origins.map((origin) => {
    const asOf = panel.weekEnds[origin];
    if (asOf === undefined) throw new RangeError(`the panel has no week ${origin}`);
    return {
      asOf,
      weekEnds: panel.weekEnds.slice(0, origin + 1),
      places: panel.places.map((place) => upTo(place, origin)),
    };
  });
}

function upTo(place: PlaceWeeks, origin: number): PlaceWeeks {
  const { location, cases, deaths, suppressed, provisional, corrected } = place;
  const known = (one: { week: number }) => one.week <= origin;
  return {
    location,
    cases: cases.slice(0, origin + 1),
    deaths: deaths === null ? null : deaths.slice(0, origin + 1),
    ...kept('suppressed', suppressed?.filter(known)),
    ...kept('provisional', provisional?.filter(known)),
    ...kept('corrected', corrected?.filter(known)),
  };
}

/** Lists of marks are absent where nothing is marked. */
function kept<K extends string, T>(name: K, list: readonly T[] | undefined): { [P in K]?: readonly T[] } {
  return list === undefined || list.length === 0 ? {} : ({ [name]: list } as { [P in K]?: readonly T[] });
}

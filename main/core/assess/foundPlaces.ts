import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

/** What tells where a forecast stands. */
type Placed = Pick<Forecast, 'location' | 'lastObserved'>;

/** Where the forecasts of a set stand in the counts that they were made from. */
export interface FoundPlaces {
  placeOf(forecast: Placed): PlaceWeeks | undefined;
  /** Index of its last observed week; -1 where the panel has no such week. */
  weekOf(forecast: Placed): number;
}

/** @param panel null where the counts can't be read: nothing is found then */
export function foundPlaces(panel: WeeklyPanel | null): FoundPlaces {
  const places = new Map(panel?.places.map((place) => [place.location.code, place]));
  const weeks = new Map(panel?.weekEnds.map((end, week) => [end, week]));
  return {
    placeOf: ({ location }) => places.get(location.code),
    weekOf: ({ lastObserved }) => weeks.get(lastObserved.targetEndDate) ?? -1,
  };
}

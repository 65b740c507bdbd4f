import type { ForecastLocation } from '../../../shared/forecast/forecastSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';

/** Weekly counts of one place on the panel's calendar; null is "not reported". */
export interface PlaceWeeks {
  location: ForecastLocation;
  /** One value per week of the panel. */
  cases: readonly (number | null)[];
  deaths: readonly (number | null)[] | null;
}

/**
 * All places of a dataset on one weekly calendar, as known on a day.
 * `weekEnds[t]` is the last day of week t; consecutive weeks are 7 days apart without gaps.
 */
export interface WeeklyPanel {
  asOf: PlainDate;
  weekEnds: readonly PlainDate[];
  places: readonly PlaceWeeks[];
}

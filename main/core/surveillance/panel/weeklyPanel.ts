import type { Nowcast } from '../../../../shared/contract/weekSchemas.ts';
import type { ForecastLocation } from '../../../../shared/forecast/forecastSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';

/** A week of one measure; `week` is its index in the panel. */
export interface MarkedWeek {
  week: number;
  measure: Measure;
}

/** A week whose count is only known to lie from `low` to `high`: suppressed by its source, as a whole or in part. */
export interface SuppressedWeek extends MarkedWeek {
  low: number;
  high: number;
}

/** A week whose corrections outweigh its counts: `value` is below zero. */
export interface CorrectedWeek extends MarkedWeek {
  value: number;
}

/** A week that is still being reported, and what it will probably come to. */
export interface NowcastWeek extends MarkedWeek, Nowcast {
  /** Of the negative binomial distribution of what is still missing. */
  size: number;
}

/** Weekly counts of one place on the panel's calendar; null is "not reported". */
export interface PlaceWeeks {
  location: ForecastLocation;
  /** One value per week of the panel; null also where the week is suppressed or corrected below zero. */
  cases: readonly (number | null)[];
  deaths: readonly (number | null)[] | null;
  /** In order of time for each measure, like the lists below; absent where there is no such week. */
  suppressed?: readonly SuppressedWeek[];
  /** Weeks that have a count or a range which their source calls provisional. */
  provisional?: readonly MarkedWeek[];
  corrected?: readonly CorrectedWeek[];
  /** Newest weeks that are still being reported by what earlier imports, people, or sites without a report say; their source may name others. */
  preliminary?: readonly MarkedWeek[];
  /** What weeks that are still being reported will come to, where enough is known of the delay. */
  nowcast?: readonly NowcastWeek[];
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

import type { EpiWeekSystem } from '../../../../../shared/time/epiweek.ts';
import type { PlainDate, Weekday } from '../../../../../shared/time/plainDate.ts';

/** What the checks know beside the series. */
export interface CheckFacts {
  frequency: 'day' | 'week';
  epiWeek: EpiWeekSystem;
  /** Whether the counts are steps of running sums. */
  isCumulative: boolean;
  /** Whether the counts are persons of a list, so that days without a row are zeros. */
  isPersonList: boolean;
  /** Weekdays that a daily file never has a row for; added by the checks themselves. */
  resting?: readonly Weekday[];
  /** All dates with a row, rising. */
  dates: readonly PlainDate[];
  /** Separates dates in the future, which no report can know. */
  asOf: PlainDate;
  /**
   * Where a count stands in its file.
   * @param placeIndex index into the series
   * @param dateIndex index into the dates of that series
   * @returns null where several rows or files, or no row at all, give the count
   */
  rowOf(placeIndex: number, dateIndex: number): { file: string; row: number } | null;
}

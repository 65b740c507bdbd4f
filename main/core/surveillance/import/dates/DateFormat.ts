import type { EpiWeekSystem } from '../../../../../shared/time/epiweek.ts';
import { type PlainDate, plainDateOf } from '../../../../../shared/time/plainDate.ts';

/** A way to write dates. `read` answers null for any other text. */
export interface DateFormat {
  /** Shown to people and accepted in a mapping. */
  name: string;
  read(text: string, system?: EpiWeekSystem): PlainDate | null;
  /** Whether it writes numbers of weeks, which mean other days in each week system (ISO unless stated). */
  ofWeeks?: boolean;
  /** The week system that the text itself names, such as `2020SunW30`. */
  system?: EpiWeekSystem;
  /** Only read where the column's name speaks of dates or weeks: as plain numbers these texts could be anything. */
  needsName?: 'date' | 'week';
}

/** Two-digit years: surveillance data is of this century. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** @returns null for a day that the month does not have, and for years that no surveillance data is of */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  const full = fullYear(year);
  return full < 1900 || full > 2200 ? null : plainDateOf(full, month, day);
}

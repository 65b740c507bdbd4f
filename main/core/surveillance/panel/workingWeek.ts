/** Which days of a week a source reports on. */
import type { Weekday } from '../../../../shared/time/plainDate.ts';

const ALL_DAYS = 7;
/** Weekends in use. */
const WEEKENDS: readonly (readonly Weekday[])[] = [[6, 0], [5, 6], [0], [5]];
/** This many weeks must have been reported on all their other days before a weekend is believed. */
const ENOUGH_WEEKS = 4;

/**
 * A set of weekdays as bits: bit 0 is Sunday.
 * @param weekday 0 Sunday to 6 Saturday
 */
export function weekdayBit(weekday: number): number {
  return 1 << weekday;
}

/**
 * The weekend that a source of daily counts never reports on.
 * @param weeks the weekdays with a report, for each week with any
 * @returns weekdays; empty where it reports on all days, or where nobody can tell
 */
export function restDays(weeks: Iterable<number>): readonly Weekday[] {
  const reported = [...weeks];
  const ever = reported.reduce((union, days) => union | days, 0);
  for (const weekend of WEEKENDS) {
    const off = weekend.reduce<number>((bits, weekday) => bits | weekdayBit(weekday), 0);
    const working = (weekdayBit(ALL_DAYS) - 1) & ~off;
    if (ever !== working) continue;
    const full = reported.filter((days) => days === working).length;
    return full >= ENOUGH_WEEKS ? weekend : [];
  }
  return [];
}

/** How many days a complete week of daily counts has: seven, or less where a weekend is never reported on. */
export function daysOfCompleteWeek(weeks: Iterable<number>): number {
  return ALL_DAYS - restDays(weeks).length;
}

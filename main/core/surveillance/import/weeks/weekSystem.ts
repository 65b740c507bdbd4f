/** Which week system numbers of weeks follow, where the file shows it. */

import { type EpiWeekSystem, epiWeekSystemList, epiWeekSystems } from '../../../../../shared/time/epiweek.ts';
import {
  daysBetween,
  fromDayNumber,
  type PlainDate,
  weekdayOf,
} from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { type NumberedWeek, numberedWeekEnd } from './weekFormats.ts';

export interface ShownSystem {
  system: EpiWeekSystem;
  /** Ends "... were read as ISO weeks, because". */
  because: string;
}

/** Share of the rows whose date must be the first, or the last, day of their week. */
const MOSTLY = 0.95;

const missing = (weeks: readonly NumberedWeek[], system: EpiWeekSystem) =>
  weeks.filter(({ year, week }) => numberedWeekEnd(year, week, system) === null);

/** @returns CDC weeks where they have every week that the file names and ISO weeks do not; else null */
export function systemOfWeeks(weeks: readonly NumberedWeek[]): ShownSystem | null {
  const notIso = missing(weeks, 'iso');
  const lacking = notIso.filter(({ year, week }) => numberedWeekEnd(year, week, 'cdc') !== null);
  const notCdc = missing(weeks, 'cdc');
  if (lacking.length === 0 || notCdc.length > notIso.length - lacking.length) return null;
  const [{ year, week }] = lacking as [NumberedWeek];
  return { system: 'cdc', because: words.weeks.noIsoWeek({ week, year }) };
}

export interface DatedWeek extends NumberedWeek {
  date: PlainDate;
}

export interface WeekBesideDate extends ShownSystem {
  /** Which day of its week the date is. */
  day: 'start' | 'end';
}

/** @returns the system in which the dates beside numbers of weeks are their first, or their last, days; else null */
export function systemBesideDates(rows: readonly DatedWeek[]): WeekBesideDate | null {
  for (const day of ['end', 'start'] as const) {
    for (const system of epiWeekSystemList) {
      const agree = rows.filter(({ year, week, date }) => {
        const end = numberedWeekEnd(year, week, system);
        return end !== null && daysBetween(date, end) === (day === 'end' ? 0 : 6);
      }).length;
      if (rows.length > 0 && agree >= rows.length * MOSTLY)
        return {
          system,
          day,
          because: words.weeks.datesBeside({ day }),
        };
    }
  }
  return null;
}

/** @returns the week system that starts on the weekday of most of the days: ISO, CDC or Saturday weeks first */
export function systemStartingOn(days: readonly number[]): EpiWeekSystem | null {
  const tally = new Map<number, number>();
  for (const day of days) {
    const weekday = weekdayOf(fromDayNumber(day));
    tally.set(weekday, (tally.get(weekday) ?? 0) + 1);
  }
  const [weekday, times] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (times < days.length * MOSTLY || days.length === 0) return null;
  return epiWeekSystemList.find((system) => epiWeekSystems[system].firstWeekday === weekday) ?? null;
}

/** The systems that countries number their weeks in. */
const usual: readonly EpiWeekSystem[] = ['iso', 'cdc', 'saturday', 'sormas'];

/** @returns why there is no such week, as the reason of a rejected row */
export function noSuchWeek({ year, week }: NumberedWeek, system: EpiWeekSystem): string {
  const other = usual.find((one) => numberedWeekEnd(year, week, one) !== null);
  const missing = words.weeks.noSuchWeek({ year, week });
  if (other === undefined) return words.weeks.anySystem({ missing });
  return words.weeks.otherSystem({
    missing,
    label: words.common.weekSystems[system],
    other: words.common.weekSystems[other],
  });
}

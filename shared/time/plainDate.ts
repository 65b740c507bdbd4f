import { DAY } from './durations.ts';

/** A calendar day `YYYY-MM-DD` without time and zone. */
export type PlainDate = string;

/** @returns days since 1970-01-01. */
export function toDayNumber(date: PlainDate): number {
  return Math.round(Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / DAY);
}

/** @returns the date of a day number (days since 1970-01-01). */
export function fromDayNumber(day: number): PlainDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** @returns the date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** @returns whole days from `from` to `to`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** @returns 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: PlainDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

/** @returns the date of the parts, or null when no such day exists (31 February). */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** @returns whether a text is an existing day written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && plainDateOf(+parts[1]!, +parts[2]!, +parts[3]!) !== null;
}

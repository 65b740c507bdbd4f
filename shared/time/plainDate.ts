import { DAY } from './durations.ts';

/** A calendar day `YYYY-MM-DD` without time and zone. */
export type PlainDate = string;

/** From 1 March of year 0, where the calendar of 400 years begins that leap days end, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const DAYS_OF_400_YEARS = 146_097;
/** Day numbers of 0001-01-01 and 9999-12-31. */
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896];

/** @returns days since 1970-01-01. Panels and imports ask it of every date of a file, so no `Date` is made. */
export function toDayNumber(date: PlainDate): number {
  const month = digitsOf(date, 5, 7);
  // Years begin in March, so that the leap day is the last one.
  const year = digitsOf(date, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.trunc((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsOf(date, 8, 10) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + dayOfYear - DAYS_TO_1970;
}

function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = 10 * value + text.charCodeAt(at) - ZERO;
  return value;
}

const ZERO = '0'.charCodeAt(0);

/**
 * @returns the date of a day number (days since 1970-01-01)
 * @throws RangeError for what is no day
 */
export function fromDayNumber(day: number): PlainDate {
  if (!(day >= FIRST_DAY && day < LAST_DAY + 1)) return new Date(day * DAY).toISOString().slice(0, 10);
  const days = Math.floor(day) + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.trunc(
    (dayOfEra -
      Math.trunc(dayOfEra / 1460) +
      Math.trunc(dayOfEra / 36_524) -
      Math.trunc(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const monthFromMarch = Math.trunc((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const dayOfMonth = dayOfYear - Math.trunc((153 * monthFromMarch + 2) / 5) + 1;
  return written(yearOfEra + 400 * era + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

function written(year: number, month: number, day: number): PlainDate {
  const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** @returns the date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** @returns whole days from `from` to `to`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 is Sunday, 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export function weekdayOf(date: PlainDate): Weekday {
  return ((((toDayNumber(date) + 4) % 7) + 7) % 7) as Weekday;
}

/** @returns the date of the parts, or null when no such day exists (31 February). */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  return isRealDay(year, month, day) ? written(year, month, day) : null;
}

/** @returns whether a text is an existing day written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    isRealDay(digitsOf(text, 0, 4), digitsOf(text, 5, 7), digitsOf(text, 8, 10))
  );
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years of two digits are no years: nobody knows their century. */
function isRealDay(year: number, month: number, day: number): boolean {
  if (!(year >= 100 && year <= 9999) || !Number.isInteger(year) || !Number.isInteger(day)) return false;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeapYear ? 29 : MONTH_DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Cells of a workbook as texts. */

/** What a cell holds, its number already as text; null for an empty cell. */
export type WorkbookValue = string | boolean | Date | null;

const MINUTE_MS = 60_000;
/** Day 0 of workbooks: a time of day without a date lies in it. */
const DAY_ZERO = '1899-12-30';
const MIDNIGHT = '00:00';

/** `YYYY-MM-DD`, with `THH:MM` unless it is midnight; a time without a date is `HH:MM`. */
function dateText(date: Date): string {
  // Times are fractions of a day, a hair beside the minute they mean.
  const minute = new Date(Math.round(date.getTime() / MINUTE_MS) * MINUTE_MS);
  const isKnown = !Number.isNaN(minute.getTime()) && minute.getUTCFullYear() <= 9999;
  if (!isKnown) return '';
  const [day = '', time = ''] = minute.toISOString().split(/T|:\d\d\./);
  if (day === DAY_ZERO) return time;
  if (day < DAY_ZERO || day.length !== DAY_ZERO.length) return '';
  return time === MIDNIGHT ? day : `${day}T${time}`;
}

export function workbookCell(value: WorkbookValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return dateText(value);
}

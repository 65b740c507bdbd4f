/** Columns that are dates or weeks: which they are, and the day that each stands for. */
import { type PlainDate, toDayNumber } from '../../../../../shared/time/plainDate.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { isNamedWeek, numberedWeekEnd, weekNumberOf, weekWritten } from '../weeks/weekFormats.ts';
import { isYearNumber, yearsAfter } from '../weeks/yearlessWeeks.ts';
import { dateFormatNamed } from './dateFormats.ts';
import { type DetectedFormat, detectDates } from './detectDates.ts';

/** The name under which numbers of weeks beside a column of years, or a stated year, stand in a mapping. */
export const WEEK_OF_YEAR = 'week of year';

/** Headers that are dates: enough of them, or the table is not wide by date. */
const ENOUGH_HEADERS = 2;
const SHARE_OF_HEADERS = 0.3;
/** Fewer columns with names such as `S1` are something else. */
const ENOUGH_WEEKS = 3;

const mayHoldCounts = (column: ColumnProfile) =>
  column.countShare >= 0.5 || column.filled === 0 || column.dates === null;

function areEnough(found: readonly ColumnProfile[], all: readonly ColumnProfile[], least: number): boolean {
  return found.length >= least && found.length >= all.length * SHARE_OF_HEADERS && found.every(mayHoldCounts);
}

export function datedHeaders(
  columns: readonly ColumnProfile[],
  today: PlainDate,
): { columns: ColumnProfile[]; detected: DetectedFormat } | null {
  const isNumbered = (name: string) => /\d/.test(name);
  const names = new Map(
    columns.filter(({ name }) => isNumbered(name)).map(({ name }) => [headerDate(name), 1]),
  );
  const detected = detectDates(names, 'date', today);
  if (detected === null) return null;
  const { format } = detected;
  const dated = columns.filter(({ name }) => {
    const text = headerDate(name);
    return format.read(text) !== null || weekWritten(format, text) !== null;
  });
  return areEnough(dated, columns, ENOUGH_HEADERS) ? { columns: dated, detected } : null;
}

/** @returns columns named by weeks without a year, such as `SE7`; none where there are few */
export function yearlessHeaders(columns: readonly ColumnProfile[]): ColumnProfile[] {
  const named = columns.filter(
    ({ name }) => isNamedWeek(withoutNumber(name)) && weekNumberOf(withoutNumber(name))! <= 53,
  );
  return areEnough(named, columns, ENOUGH_WEEKS) &&
    named.every(({ countShare, filled }) => countShare >= 0.5 || filled === 0)
    ? named
    : [];
}

/** A repeated header has the number of its column behind it: `SE1 (54)`. */
function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/, '');
}

/** R writes `X1.22.20` where a header was `1/22/20`. */
export function headerDate(name: string): string {
  const match = /^X(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(name);
  if (match === null) return name;
  const mark = match[1]!.length === 4 ? '-' : '/';
  return match.slice(1).join(mark);
}

/** @returns by column of a week without a year how many years after the stated one it is */
export function headerYears(names: readonly string[]): Map<string, number> {
  return yearsAfter(names, (name) => weekNumberOf(withoutNumber(name)));
}

type HeaderMapping = Pick<DetectedMapping, 'dateColumns' | 'dateFormat' | 'weekSystem' | 'year'>;

/** @returns the day of each column that is a date; columns of a week that no year has are left out */
export function daysOfHeaders({
  dateColumns,
  dateFormat,
  weekSystem,
  year,
}: HeaderMapping): Map<string, number> {
  const days = new Map<string, number>();
  const format = dateFormatNamed(dateFormat);
  const years = headerYears(dateColumns);
  for (const name of dateColumns) {
    const text = headerDate(name);
    const week = weekNumberOf(withoutNumber(name));
    let date = format?.read(text, weekSystem) ?? null;
    if (dateFormat === WEEK_OF_YEAR && isYearNumber(year) && week !== null) {
      date = numberedWeekEnd(Number(year) + years.get(name)!, week, weekSystem);
    }
    if (date !== null) days.set(name, toDayNumber(date));
  }
  return days;
}

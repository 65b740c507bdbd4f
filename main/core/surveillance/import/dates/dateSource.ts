/** Where the dates of a table stand: in a column, in two (year and week), or in the headers. */
import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { type ColumnProfile, isDateColumn } from '../table/columnProfile.ts';
import { hasHint, wordsOf } from '../vocabulary/index.ts';
import { dateFormatNamed, dateFormats, monthNamed, weekNumberOf } from './dateFormats.ts';
import { type DetectedFormat, detectDates } from './detectDates.ts';

/** The name under which numbers of weeks beside a column of years stand in a mapping. */
export const WEEK_OF_YEAR = 'week of year';

export interface DateSource {
  /** The column of dates or weeks; null where dates are columns. */
  column: ColumnProfile | null;
  year: ColumnProfile | null;
  /** The columns that are dates. */
  headers: ColumnProfile[];
  format: string;
  /** Share of the cells, or headers, that are dates. */
  share: number;
  /** Why this order of day and month was taken where another could be read too; null where none could. */
  preferred: { rival: string; because: string } | null;
}

/** Headers that are dates: enough of them, or the table is not wide by date. */
const ENOUGH_HEADERS = 2;
const SHARE_OF_HEADERS = 0.3;
/** Share of the cells of a column that must be years, or numbers of weeks: notes may stand below a table. */
const MOSTLY_WITHIN = 0.9;

function datedHeaders(
  columns: readonly ColumnProfile[],
  today: PlainDate,
): { columns: ColumnProfile[]; detected: DetectedFormat } | null {
  const names = new Map(columns.map((column) => [headerDate(column.name), 1]));
  const detected = detectDates(names, 'date', today);
  if (detected === null) return null;
  const dated = columns.filter((column) => detected.format.read(headerDate(column.name)) !== null);
  const isEnough =
    dated.length >= ENOUGH_HEADERS &&
    dated.length >= columns.length * SHARE_OF_HEADERS &&
    dated.every((column) => column.countShare >= 0.5 || column.filled === 0 || column.dates === null);
  return isEnough ? { columns: dated, detected } : null;
}

/** R writes `X1.22.20` where a header was `1/22/20`. */
export function headerDate(name: string): string {
  const match = /^X(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(name);
  if (match === null) return name;
  const mark = match[1]!.length === 4 ? '-' : '/';
  return match.slice(1).join(mark);
}

function yearAndWeek(columns: readonly ColumnProfile[], stated: StatedMapping) {
  const isWithin = (value: number | null, low: number, high: number) =>
    value !== null && value >= low && value <= high;
  const yearNumberOf = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : null);
  const wholeIn = (
    column: ColumnProfile,
    read: (text: string) => number | null,
    low: number,
    high: number,
  ) => {
    let within = 0;
    for (const [text, times] of column.texts) if (isWithin(read(text), low, high)) within += times;
    return within > 0 && within >= column.filled * MOSTLY_WITHIN;
  };
  const isWeek = (column: ColumnProfile) =>
    /\b(week|wk|semaine|semana|woche|kw|se|sem|epiweek|mmwr)\b/.test(wordsOf(column.words)) &&
    wholeIn(column, weekNumberOf, 1, 53);
  const isYear = (column: ColumnProfile) =>
    /\b(year|annee|ano|anio|jahr|yr)\b/.test(wordsOf(column.words)) &&
    wholeIn(column, yearNumberOf, 1990, 2200);
  const week = columns.find((column) => (stated.date == null ? isWeek(column) : column.name === stated.date));
  const year = columns.find((column) => (stated.year == null ? isYear(column) : column.name === stated.year));
  return week === undefined || year === undefined || !isWeek(week) ? null : { week, year };
}

/**
 * @throws AppError `NO_DATE_COLUMN`, `DATES_UNREADABLE`, `AMBIGUOUS` for dates that can be read in two orders,
 * `LAYOUT_NOT_SUPPORTED` for months, `BAD_MAPPING`
 */
export function findDates(
  table: ColumnTable,
  columns: readonly ColumnProfile[],
  stated: StatedMapping,
  today: PlainDate,
): DateSource {
  const isWide = stated.layout === 'wide-by-date' || (stated.layout === undefined && stated.date == null);
  const headers = isWide ? datedHeaders(columns, today) : null;
  const pair = yearAndWeek(columns, stated);
  const best = columns.find((one) => one.name === stated.date) ?? bestDateColumn(columns);
  const hasColumn = best !== undefined && best.dates !== null;
  if (headers !== null && (stated.layout === 'wide-by-date' || !hasColumn || headers.columns.length > 3)) {
    const { detected } = headers;
    const format = statedFormat(stated) ?? settled(table.name, null, detected).format.name;
    return {
      column: null,
      year: null,
      headers: headers.columns,
      format,
      share: 1,
      preferred: preferenceOf(detected, stated),
    };
  }
  if (pair !== null && (best === undefined || best === pair.week)) {
    return {
      column: pair.week,
      year: pair.year,
      headers: [],
      format: WEEK_OF_YEAR,
      share: 1,
      preferred: null,
    };
  }
  const column = best ?? partlyDated(columns);
  if (column === undefined) throw noDateColumn(table, columns);
  const format = statedFormat(stated);
  if (format === null && column.dates === null) throw datesUnreadable(table, column);
  return {
    column,
    year: null,
    headers: [],
    format: format ?? settled(table.name, column.name, column.dates!).format.name,
    share: column.dates?.share ?? 0.5,
    preferred: column.dates === null ? null : preferenceOf(column.dates, stated),
  };
}

function preferenceOf(detected: DetectedFormat, stated: StatedMapping): DateSource['preferred'] {
  if (stated.dateFormat !== undefined || detected.rival === null || detected.because === null) return null;
  return { rival: detected.rival.name, because: detected.because };
}

function statedFormat(stated: StatedMapping): string | null {
  const { dateFormat } = stated;
  if (dateFormat === undefined) return null;
  if (dateFormatNamed(dateFormat) !== null || dateFormat === WEEK_OF_YEAR) return dateFormat;
  const known = dateFormats.map((one) => one.name).join(', ');
  throw new AppError('BAD_MAPPING', `"${dateFormat}" is no date format. Known: ${known}.`, { dateFormat });
}

/** A plain "date" before dates of onset, of report, and any other. */
const preferredNames = [
  /^(date|datum|fecha|data|day|week|semaine|semana|week ending( date)?|week end( date)?|epiweek)$/,
  /\b(onset|symptom\w*|debut|inicio|sintomas|beginn|erkrankung\w*)\b/,
  /\b(report\w*|notif\w*|meld\w*)\b/,
  /\b(confirm\w*|specimen|sample|diagnos\w*|test\w*)\b/,
];

function bestDateColumn(columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  const all = columns.filter(isDateColumn);
  // One date in every row is the day of the file, not of its rows.
  const changing = all.filter((column) => column.texts.size > 1);
  const dated = changing.length > 0 ? changing : all;
  const named = dated.filter((column) => hasHint(column.words, 'date'));
  for (const pattern of preferredNames) {
    const found = named.find((column) => pattern.test(wordsOf(column.name)));
    if (found !== undefined) return found;
  }
  return named[0] ?? dated[0];
}

/** A column named like dates of which only some can be read: the rows of the others are rejected one by one. */
function partlyDated(columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  return columns
    .filter((column) => column.dates !== null && hasHint(column.words, 'date'))
    .sort((a, b) => b.dates!.share - a.dates!.share)[0];
}

function settled(file: string, column: string | null, detected: DetectedFormat): DetectedFormat {
  if (detected.rival === null || detected.because !== null) return detected;
  const names = [detected.format.name, detected.rival.name];
  const where = column === null ? 'in its header' : `in column "${column}"`;
  throw new AppError(
    'AMBIGUOUS',
    `The dates of ${file}, ${where}, can be read as ${names.join(' or as ')}. State which.`,
    { file, column, readings: names.map((dateFormat) => ({ dateFormat })) },
  );
}

function noDateColumn(table: ColumnTable, columns: readonly ColumnProfile[]): AppError {
  const months = columns.filter((column) => isMonth(column.name)).length;
  const monthly = columns.find((column) => column.filled > 0 && [...column.texts.keys()].every(isMonth));
  if (months >= 3 || monthly !== undefined) {
    return new AppError(
      'LAYOUT_NOT_SUPPORTED',
      `${table.name} counts by month${monthly === undefined ? '' : ` (column "${monthly.name}")`}. A month can't be cut into weeks, and forecasts are made by week: import weekly or daily counts.`,
      { file: table.name, layout: 'monthly' },
    );
  }
  const suspect = columns.find((column) => hasHint(column.words, 'date') && column.filled > 0);
  if (suspect !== undefined) return datesUnreadable(table, suspect);
  const names = columns.map((column) => column.name);
  return new AppError(
    'NO_DATE_COLUMN',
    `${table.name} has no column of dates. Columns found: ${names.slice(0, 12).join(', ')}. Add a column with one date per row, for example 2026-11-24.`,
    { file: table.name, columns: names.slice(0, 50) },
  );
}

/** `2020-01`, `Jan 2020`, `January`. */
function isMonth(text: string): boolean {
  if (/^(19|20)\d{2}[-/ ](0?[1-9]|1[0-2])$/.test(text)) return true;
  const word = /^(\p{L}{3,10})\.?(?:[ -/]*(?:19|20)?\d{2})?$/u.exec(text)?.[1];
  return word !== undefined && monthNamed(word) !== null;
}

/** Shows the first cell that the column's usual way to write dates does not explain. */
function datesUnreadable(table: ColumnTable, suspect: ColumnProfile): AppError {
  let row = 0;
  const isRead = (text: string) => text === '' || (suspect.dates?.format.read(text) ?? null) !== null;
  while (row < table.rowCount - 1 && isRead(suspect.column.text(row))) row += 1;
  // Where cells have slipped, a name may stand in the column of dates.
  const isPersonal = table.columns.some(({ name }) => hasHint(name, 'person'));
  const found = isPersonal ? 'no date' : suspect.column.text(row).slice(0, 40);
  return new AppError(
    'DATES_UNREADABLE',
    `The dates in ${table.name}, column "${suspect.name}", can't be read: row ${table.line(row)} has ${isPersonal ? found : `"${found}"`}. Write them like 2026-11-24 or 24.11.2026.`,
    { file: table.name, column: suspect.name, row: table.line(row), found },
  );
}

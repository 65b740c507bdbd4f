/** Columns of weeks: numbers beside a year, numbers without one, and days on which weeks start and end. */
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { westernDigits } from '../../../util/westernDigits.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { type ColumnProfile, isDateColumn } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { type NumberedWeek, weekNumberOf, weekWritten } from './weekFormats.ts';
import { type DatedWeek, systemBesideDates, type WeekBesideDate } from './weekSystem.ts';
import { isYearNumber } from './yearlessWeeks.ts';

/** Share of the cells of a column that must be years, or numbers of weeks: notes may stand below a table. */
const MOSTLY_WITHIN = 0.9;
/** This many rows show how dates and weeks are related. */
const SAMPLED_ROWS = 2_000;
/** Years of surveillance data. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2200];

export function yearNumberOf(text: string): number | null {
  const digits = westernDigits(text);
  return /^\d{4}(?:\.0+)?$/.test(digits) ? Number.parseInt(digits, 10) : null;
}

function isMostly(column: ColumnProfile, isWithin: (text: string) => boolean): boolean {
  let within = 0;
  for (const [text, times] of column.texts) if (isWithin(text)) within += times;
  return within > 0 && within >= column.filled * MOSTLY_WITHIN;
}

/** Week 0 is no week: rows that name it are rejected, and the others are read. */
function isWeekColumn(column: ColumnProfile): boolean {
  const isWeek = (text: string) => {
    const week = weekNumberOf(text);
    return week !== null && week <= 53;
  };
  return hasHint(column.words, 'week') && isMostly(column, isWeek);
}

function isYearColumn(column: ColumnProfile): boolean {
  const isYear = (text: string) => {
    const year = yearNumberOf(text);
    return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR;
  };
  return hasHint(column.words, 'year') && isMostly(column, isYear);
}

export interface WeekColumns {
  week: ColumnProfile;
  /** Null where the year is stated, or missing. */
  year: ColumnProfile | null;
}

/** @returns a column of numbers of weeks with the column of their years, or null */
export function weekColumns(columns: readonly ColumnProfile[], stated: StatedMapping): WeekColumns | null {
  const week = columns.find((column) =>
    stated.date == null ? isWeekColumn(column) : column.name === stated.date && isWeekColumn(column),
  );
  if (week === undefined) return null;
  if (isYearNumber(stated.year) && !columns.some((column) => column.name === stated.year))
    return { week, year: null };
  const year = columns.find((column) =>
    stated.year == null ? column !== week && isYearColumn(column) : column.name === stated.year,
  );
  return { week, year: year ?? null };
}

/** @returns the week of a row, whether it stands in one column or in two */
export function weekReader(
  column: ColumnProfile,
  year: ColumnProfile | null,
): (row: number) => NumberedWeek | null {
  if (year === null) {
    const format = column.dates?.format;
    return (row) => (format === undefined ? null : weekWritten(format, column.column.text(row)));
  }
  return (row) => {
    const [number, week] = [yearNumberOf(year.column.text(row)), weekNumberOf(column.column.text(row))];
    return number === null || week === null ? null : { year: number, week };
  };
}

/** @returns each week that the rows name, once */
export function weeksOf(
  table: ColumnTable,
  column: ColumnProfile,
  year: ColumnProfile | null,
): NumberedWeek[] {
  if (year === null) {
    const format = column.dates?.format;
    return format === undefined
      ? []
      : [...column.texts.keys()].flatMap((text) => weekWritten(format, text) ?? []);
  }
  const found = new Map<number, NumberedWeek>();
  const read = weekReader(column, year);
  const seen = new Set<number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const [left, right] = [year.column.code(row), column.column.code(row)];
    const pair = left * table.codeCount + right;
    if (left >= 0 && right >= 0 && seen.has(pair)) continue;
    seen.add(pair);
    const week = read(row);
    if (week !== null) found.set(week.year * 100 + week.week, week);
  }
  return [...found.values()];
}

/** @returns how a column of dates and the weeks of the same rows hang together, or null where they do not */
export function weeksBesideDates(
  table: ColumnTable,
  dates: ColumnProfile,
  column: ColumnProfile,
  year: ColumnProfile | null,
): WeekBesideDate | null {
  const read = weekReader(column, year);
  const rows: DatedWeek[] = [];
  const step = Math.max(1, Math.floor(table.rowCount / SAMPLED_ROWS));
  for (let row = 0; row < table.rowCount; row += step) {
    const week = read(row);
    const date = dates.dates?.format.read(dates.column.text(row)) ?? null;
    if (week !== null && date !== null) rows.push({ ...week, date });
  }
  return systemBesideDates(rows);
}

const otherDays = ['report', 'confirmation', 'entry', 'stamp'] as const;

export interface WeekBounds {
  start: ColumnProfile;
  end: ColumnProfile;
}

/** @returns two columns of dates that are, row by row, the first and the last day of a week, or null */
export function weekBounds(table: ColumnTable, columns: readonly ColumnProfile[]): WeekBounds | null {
  const dated = columns.filter(
    (column) =>
      isDateColumn(column) &&
      column.dates!.format.ofWeeks !== true &&
      column.dates!.because === null &&
      column.dates!.rival === null,
  );
  const isOfOther = ({ words }: ColumnProfile) => otherDays.some((hint) => hasHint(words, hint));
  for (const start of dated)
    for (const end of dated) {
      // Counts may be published six days after the week's end: such a day names no week.
      const mayBe =
        start !== end &&
        !isOfOther(end) &&
        (!hasHint(start.words, 'weekEnd') || hasHint(start.words, 'weekStart'));
      if (mayBe && areBounds(table, start, end)) return { start, end };
    }
  return null;
}

function areBounds(table: ColumnTable, start: ColumnProfile, end: ColumnProfile): boolean {
  const step = Math.max(1, Math.floor(table.rowCount / SAMPLED_ROWS));
  let [both, six] = [0, 0];
  for (let row = 0; row < table.rowCount; row += step) {
    const from = start.dates!.format.read(start.column.text(row));
    const to = end.dates!.format.read(end.column.text(row));
    if (from === null || to === null) continue;
    both += 1;
    if (toDayNumber(to) - toDayNumber(from) === 6) six += 1;
  }
  return both > 0 && six >= both * MOSTLY_WITHIN;
}

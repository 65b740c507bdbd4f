/** Why a table's dates can't be used, with what was found. */
import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { monthNamed } from '../vocabulary/months.ts';
import { speaksOfDates } from './dateColumns.ts';
import { otherCalendar } from './plausibleDays.ts';

export function noDateColumn(
  table: ColumnTable,
  columns: readonly ColumnProfile[],
  today: PlainDate,
): AppError {
  const months = columns.filter((column) => isMonth(column.name)).length;
  const monthly = columns.find((column) => column.filled > 0 && [...column.texts.keys()].every(isMonth));
  if (months >= 3 || monthly !== undefined) {
    return new AppError(
      'LAYOUT_NOT_SUPPORTED',
      `${table.name} counts by month${monthly === undefined ? '' : ` (column "${monthly.name}")`}. A month can't be cut into weeks, and forecasts are made by week: import weekly or daily counts.`,
      { file: table.name, layout: 'monthly' },
    );
  }
  if (isRunningText(columns)) {
    return new AppError(
      'LAYOUT_NOT_SUPPORTED',
      `No table was found in ${table.name}: it is running text. Copy the table alone into a spreadsheet or a CSV file, with the names of its columns in the first row, and import that.`,
      { file: table.name, layout: 'prose' },
    );
  }
  const suspect = columns.find((column) => speaksOfDates(column.words) && column.filled > 0);
  if (suspect !== undefined) return datesUnreadable(table, suspect, today);
  const names = columns.map((column) => column.name);
  return new AppError(
    'NO_DATE_COLUMN',
    `${table.name} has no column of dates. Columns found: ${names.slice(0, 12).join(', ')}. ${titleOfDate(table)}Add a column with one date per row, for example 2026-11-24.`,
    { file: table.name, columns: names.slice(0, 50) },
  );
}

/** Words in a line from which it is a sentence, not a name. */
const WORDS_OF_SENTENCE = 5;

/** No column holds counts or is named after them, and in one of them stand sentences. */
function isRunningText(columns: readonly ColumnProfile[]): boolean {
  const isOfTable = ({ words, countShare }: ColumnProfile) =>
    countShare >= 0.5 || hasHint(words, 'cases') || hasHint(words, 'deaths');
  if (columns.some(isOfTable)) return false;
  return columns.some(({ column, texts }) => {
    if (column.isProse) return true;
    const lengths = [...texts.keys()].map((text) => text.split(/\s+/).length);
    return lengths.filter((length) => length >= WORDS_OF_SENTENCE).length * 2 >= Math.max(1, lengths.length);
  });
}

/** A week or date that stands in a title is of all rows, and in none of them. */
function titleOfDate({ notes }: ColumnTable): string {
  const title = notes.find(({ text }) => /(?:19|20)\d{2}/.test(text))?.text.trim();
  return title === undefined ? '' : `Its title says "${title.slice(0, 60)}": write that date into each row. `;
}

/** `2020-01`, `Jan 2020`, `January`. */
function isMonth(text: string): boolean {
  if (/^(19|20)\d{2}[-/ ](0?[1-9]|1[0-2])$/.test(text)) return true;
  const word = /^(\p{L}{3,12})\.?(?:[ -/]*(?:19|20)?\d{2})?$/u.exec(text)?.[1];
  return word !== undefined && monthNamed(word) !== null;
}

/** Shows the first cell that the column's usual way to write dates does not explain. */
export function datesUnreadable(table: ColumnTable, suspect: ColumnProfile, today: PlainDate): AppError {
  const calendar = otherCalendar(suspect.texts.keys(), today);
  if (calendar !== null) return otherYears(table, suspect, calendar);
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

function otherYears(table: ColumnTable, { name }: ColumnProfile, calendar: string): AppError {
  return new AppError(
    'DATES_UNREADABLE',
    `The years in ${table.name}, column "${name}", look like those of ${calendar}. Write the dates in the Gregorian calendar, like 2026-11-24, and import again.`,
    { file: table.name, column: name, calendar },
  );
}

/** All dates lie in the future: the years are of another calendar, or wrong. */
export function allInFuture(table: ColumnTable, column: ColumnProfile, today: PlainDate): AppError {
  const calendar = otherCalendar(column.texts.keys(), today);
  if (calendar !== null) return otherYears(table, column, calendar);
  return new AppError(
    'DATES_UNREADABLE',
    `All dates in ${table.name}, column "${column.name}", lie more than a year in the future. Correct the years, and import again.`,
    { file: table.name, column: column.name },
  );
}

/** Why a table's dates can't be used, with what was found. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
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
      words.dates.monthly({ name: table.name, column: monthly?.name }),
      { file: table.name, layout: 'monthly' },
    );
  }
  if (isRunningText(columns)) {
    return new AppError('LAYOUT_NOT_SUPPORTED', words.dates.runningText({ name: table.name }), {
      file: table.name,
      layout: 'prose',
    });
  }
  const suspect = columns.find((column) => speaksOfDates(column.words) && column.filled > 0);
  if (suspect !== undefined) return datesUnreadable(table, suspect, today);
  const names = columns.map((column) => column.name);
  return new AppError(
    'NO_DATE_COLUMN',
    words.dates.noColumn({
      name: table.name,
      names: names.slice(0, 12).join(', '),
      title: titleOfDate(table),
    }),
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
  return title === undefined ? '' : words.dates.titleSays({ title: title.slice(0, 60) });
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
  const found = isPersonal ? words.dates.noDate : suspect.column.text(row).slice(0, 40);
  const at = { name: table.name, column: suspect.name, row: table.line(row) };
  const message = /^\d{1,2}$/.test(found)
    ? words.dates.noWeeks({ ...at, found })
    : words.dates.unreadable({ ...at, found: isPersonal ? found : words.common.lists.quoted([found]) });
  return new AppError('DATES_UNREADABLE', message, {
    file: table.name,
    column: suspect.name,
    row: table.line(row),
    found,
  });
}

function otherYears(table: ColumnTable, { name }: ColumnProfile, calendar: string): AppError {
  return new AppError(
    'DATES_UNREADABLE',
    words.dates.otherCalendar({ name: table.name, column: name, calendar }),
    { file: table.name, column: name, calendar },
  );
}

/** All dates lie in the future: the years are of another calendar, or wrong. */
export function allInFuture(table: ColumnTable, column: ColumnProfile, today: PlainDate): AppError {
  const calendar = otherCalendar(column.texts.keys(), today);
  if (calendar !== null) return otherYears(table, column, calendar);
  return new AppError('DATES_UNREADABLE', words.dates.inFuture({ name: table.name, column: column.name }), {
    file: table.name,
    column: column.name,
  });
}

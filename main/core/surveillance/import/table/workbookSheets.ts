/** Which sheets of a workbook are parts of one table, by year, month or district, and which hold something else. */

import type {
  ImportIssue,
  MappingInput,
  StatedMapping,
} from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { ownValue } from '../../../util/ownValue.ts';
import { findingOf } from '../finding.ts';
import { hasHint } from '../vocabulary/index.ts';
import type { ColumnTable } from './ColumnTable.ts';
import { shapeOf } from './fileShape.ts';

/** What a table was read from, where a workbook has several sheets and none was named. */
export interface SheetPart {
  book: string;
  sheet: string;
  /** The sheets that are read together, this one among them. */
  read: readonly string[];
  others: readonly string[];
}

export interface SheetTable {
  sheet: string;
  table: ColumnTable;
}

/** `book.xlsx [2023]`: a part is a file of its own to all that follows. */
export function partName(book: string, sheet: string): string {
  return `${book} [${sheet}]`;
}

const withoutPart = / \[[^\]]*\]$/;

/** The name of the file that a table is of. */
export function bookOf(tableName: string): string {
  return tableName.replace(withoutPart, '');
}

/** A sheet of counts has columns, rows and numbers; a cover has titles. */
function holdsCounts({ columns, rowCount }: ColumnTable): boolean {
  if (columns.length < 2 || rowCount < 2) return false;
  const hasNumber = (column: ColumnTable['columns'][number]) =>
    Array.from({ length: Math.min(rowCount, 20) }, (_, row) => column.text(row)).some((text) =>
      /^\d/.test(text),
    );
  return columns.some(hasNumber);
}

const keyOf = ({ table }: SheetTable) => shapeOf(table).toLowerCase();

/**
 * @param sheets those that have rows below a header
 * @returns those that are read: the largest number with the same header, else the first that holds counts
 */
export function sheetsToRead(sheets: readonly SheetTable[]): readonly SheetTable[] {
  const counted = sheets.filter(({ table }) => holdsCounts(table));
  const alike = [...Map.groupBy(counted, keyOf).values()];
  const rows = (some: readonly SheetTable[]) => some.reduce((sum, { table }) => sum + table.rowCount, 0);
  const [largest] = alike.filter((some) => some.length > 1).sort((a, b) => rows(b) - rows(a));
  return largest ?? (counted.length > 0 ? counted : sheets).slice(0, 1);
}

const yearIn = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
/** Names that programs give, and numbers of months or weeks. */
const unnamed = /^(sheet|feuil\w*|hoja|planilha|foglio|tabelle|blad|ورقة|lembar|sayfa|karatasi)?\s*\d*$/i;

/** The year that the name of a sheet says, for weeks and days that have none. */
export function withYearOfSheet(
  stated: StatedMapping,
  table: ColumnTable,
  part: SheetPart | null,
): StatedMapping {
  const year = part === null ? undefined : yearIn.exec(part.sheet)?.[1];
  const hasYear = table.columns.some(({ name }) => hasHint(name, 'year'));
  return year === undefined || hasYear || stated.year !== undefined ? stated : { ...stated, year };
}

/** @returns the place that a sheet is named after, for a table that names none; or null */
export function placeOfSheet(part: SheetPart | null): string | null {
  if (part === null) return null;
  const isPeriod = yearIn.test(part.sheet) || hasHint(part.sheet, 'week') || hasHint(part.sheet, 'month');
  const isMeasure = hasHint(part.sheet, 'cases') || hasHint(part.sheet, 'deaths');
  return isPeriod || isMeasure || unnamed.test(part.sheet.trim()) ? null : part.sheet.trim();
}

/** What is stated about a workbook is stated about each of its parts. */
export function statedForParts(mapping: MappingInput, parts: readonly (SheetPart | null)[]): MappingInput {
  const { files } = mapping;
  if (files === undefined) return mapping;
  const byPart = parts.flatMap((part) => {
    const ofBook = part === null ? null : ownValue(files, part.book);
    if (part === null || ofBook === null) return [];
    const name = partName(part.book, part.sheet);
    return [[name, { ...ofBook, ...ownValue(files, name) }] as const];
  });
  return { ...mapping, files: { ...files, ...Object.fromEntries(byPart) } };
}

/** Which sheets were read, and which were not. */
export function sheetFindings(parts: readonly (SheetPart | null)[]): ImportIssue[] {
  const byBook = new Map(parts.flatMap((part) => (part === null ? [] : [[part.book, part]])));
  return [...byBook.values()].flatMap(({ book, read, others }) => {
    const { quoted } = words.common.lists;
    return findingOf(
      'SHEETS',
      others.length > 0 ? 'warning' : 'info',
      1,
      () =>
        words.imports.sheetsRead({ count: read.length, book, sheets: quoted(read) }) +
        words.imports.sheetsNotRead({ count: others.length, sheets: quoted(others) }),
    );
  });
}

/** Reads an opened file into a table of columns, in bounded memory. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { AbortSignalLike, OpenTable } from '../../../ports/TableReader.ts';
import { ColumnTable } from './ColumnTable.ts';
import { findHeader, isComment, type Line } from './findHeader.ts';

/** Lines looked at to find where the table begins. */
const OPENING_LINES = 60;
/** A table of more cells than this does not fit a laptop's memory beside everything else. */
const MAX_CELLS = 64_000_000;
const LISTED_NOTES = 100;

export interface ReadTableOptions {
  signal: AbortSignalLike;
  /** Called after each part of the file. */
  onBatch(bytesRead: number, rowsRead: number): void;
  /** Gives waiting work its turn. */
  breathe(): Promise<void>;
}

/** @throws AppError `CANCELLED`, `FILE_EMPTY`, `FILE_TOO_LARGE`, and those of the reader */
export async function readTable(
  name: string,
  opened: OpenTable,
  options: ReadTableOptions,
): Promise<ColumnTable> {
  let opening: Line[] | null = [];
  let table: ColumnTable | null = null;
  for await (const { cells, lines, bytesRead } of opened.batches(options.signal)) {
    for (let index = 0; index < cells.length; index += 1) {
      if (table !== null) addLine(table, lines[index]!, cells[index]!);
      else if (opening !== null) opening.push({ line: lines[index]!, cells: cells[index]! });
      if (opening !== null && opening.length >= OPENING_LINES) {
        table = begin(name, opening);
        opening = null;
      }
    }
    // A list that has grown old would keep its rows until all memory is looked through: every batch would be copied before it is dropped.
    cells.length = 0;
    options.onBatch(bytesRead, table?.rowCount ?? 0);
    if (table !== null && table.rowCount * table.columns.length > MAX_CELLS) throw tooLarge(name, table);
    await options.breathe();
  }
  if (options.signal.aborted) throw new AppError('CANCELLED', words.datasets.importCancelled);
  table ??= begin(name, opening ?? []);
  if (table.rowCount === 0) throw noRows(name);
  return table;
}

function begin(name: string, opening: readonly Line[]): ColumnTable {
  const found = findHeader(opening);
  if (found === null) throw noRows(name);
  const table = new ColumnTable(name, found, found.notes);
  for (const { line, cells } of found.rows) addLine(table, line, cells);
  return table;
}

function addLine(table: ColumnTable, line: number, cells: readonly string[]): void {
  if (isComment(cells)) {
    if (table.notes.length < LISTED_NOTES) table.notes.push({ line, text: cells.join(' ').trim() });
    return;
  }
  table.add(line, cells);
}

function noRows(name: string): AppError {
  return new AppError('FILE_EMPTY', words.imports.noRows({ name }), { file: name });
}

function tooLarge(name: string, table: ColumnTable): AppError {
  return new AppError(
    'FILE_TOO_LARGE',
    words.imports.tooManyCells({ name, millions: MAX_CELLS / 1_000_000 }),
    { file: name, columns: table.columns.length, rows: table.rowCount },
  );
}

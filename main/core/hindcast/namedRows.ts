import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { Clock } from '../ports/Clock.ts';
import type { InputFile } from '../ports/InputFiles.ts';
import type { TableReader } from '../ports/TableReader.ts';

export interface RowPorts {
  tables: TableReader;
  clock: Clock;
  signal: AbortSignal;
}

/** A row as texts by the names of the columns asked for; `line` is its place in the file, from 1. */
export type NamedRow<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Visits the rows of a table whose columns are known by name, in order.
 * @param columns all must be there; the file may have others
 * @throws AppError `BAD_MAPPING` for a missing column, the signal's reason, and those of the reader
 */
export async function forEachNamedRow<Column extends string>(
  { tables, clock, signal }: RowPorts,
  file: InputFile,
  columns: readonly Column[],
  visit: (row: NamedRow<Column>, line: number) => void,
): Promise<void> {
  const opened = await tables.open(file, {});
  let places: (readonly [Column, number])[] | null = null;
  for await (const { cells, lines } of opened.batches(signal)) {
    cells.forEach((row, index) => {
      if (places === null) places = placesOf(file.name, row, columns);
      else visit(rowOf(row, places), lines[index]!);
    });
    await clock.breathe();
  }
  signal.throwIfAborted();
  if (places === null) throw missing(file.name, columns, []);
}

function placesOf<Column extends string>(
  file: string,
  header: readonly string[],
  columns: readonly Column[],
) {
  const names = header.map((name) => name.trim().toLowerCase());
  const absent = columns.filter((column) => !names.includes(column));
  if (absent.length > 0) throw missing(file, absent, header);
  return columns.map((column) => [column, names.indexOf(column)] as const);
}

function rowOf<Column extends string>(
  cells: readonly string[],
  places: readonly (readonly [Column, number])[],
): NamedRow<Column> {
  const row = {} as Record<Column, string>;
  for (const [column, place] of places) row[column] = (cells[place] ?? '').trim();
  return row;
}

function missing(file: string, absent: readonly string[], header: readonly string[]): AppError {
  return new AppError(
    'BAD_MAPPING',
    words.hindcast.noColumn({
      file,
      absent: absent.join(', '),
      count: header.length,
      columns: header.slice(0, 12).join(', '),
    }),
    { file, missing: absent, columns: header.slice(0, 50) },
  );
}

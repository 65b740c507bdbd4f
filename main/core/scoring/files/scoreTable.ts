/** Tables that a score is made from: named columns, and every row whole or the file refused. */

import { AppError } from '../../../../shared/errors/AppError.ts';
import { isPlainDate } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import type { InputFiles } from '../../ports/InputFiles.ts';
import type { TableReader } from '../../ports/TableReader.ts';

export interface ScoreFilePorts {
  inputs: InputFiles;
  tables: TableReader;
}

/** A column as its names, the first one being the usual; `isOptional` where a file may be without it. */
export interface ColumnWish {
  names: readonly string[];
  isOptional?: true;
}

export interface ScoreRow<Column extends string> {
  /** The cells without blanks around them; empty for a column that the file does not have. */
  cells: Record<Column, string>;
  /** The file and the line, to begin a message with. */
  at: string;
}

const NOT_STOPPED = { aborted: false };

export function notScorable(message: string, details: Record<string, unknown> = {}): AppError {
  return new AppError('NOT_SCORABLE', message, details);
}

/**
 * The rows of a delimited file (also packed), a workbook or JSON records, a batch at a time.
 * @throws AppError `NOT_SCORABLE` for a missing column or a row that is not whole; as `InputFiles` and `TableReader`
 */
export async function* scoreRows<Column extends string>(
  { inputs, tables }: ScoreFilePorts,
  path: string,
  columns: Record<Column, ColumnWish>,
): AsyncGenerator<ScoreRow<Column>[]> {
  const table = await tables.open(await inputs.open(path), {});
  let places: { name: Column; index: number }[] | null = null;
  let width = 0;
  for await (const { cells, lines } of table.batches(NOT_STOPPED)) {
    const rows: ScoreRow<Column>[] = [];
    for (let i = 0; i < cells.length; i++) {
      const row = cells[i]!;
      if (places === null) {
        const header = row.map((cell) => cell.trim());
        places = placesOf(path, header, columns);
        width = header.length;
        continue;
      }
      const at = words.scoring.line({ path, line: lines[i]! });
      if (row.length > width || (table.format === 'delimited' && row.length < width)) {
        throw notScorable(words.scoring.oddRow({ at, cells: row.length, width }), { path, line: lines[i] });
      }
      const named = {} as Record<Column, string>;
      for (const { name, index } of places) named[name] = (row[index] ?? '').trim();
      rows.push({ cells: named, at });
    }
    yield rows;
  }
}

function placesOf<Column extends string>(
  path: string,
  header: readonly string[],
  columns: Record<Column, ColumnWish>,
): { name: Column; index: number }[] {
  return (Object.entries(columns) as [Column, ColumnWish][]).map(([name, { names, isOptional }]) => {
    const index = names.map((one) => header.indexOf(one)).find((one) => one >= 0) ?? -1;
    if (index < 0 && isOptional !== true) {
      throw notScorable(
        words.scoring.noColumn({ path, names: words.common.lists.or(names), header: header.join(', ') }),
        { path, column: names[0], found: header },
      );
    }
    return { name, index };
  });
}

/** @throws AppError `NOT_SCORABLE` */
export function dateCell(at: string, column: string, text: string): string {
  if (isPlainDate(text)) return text;
  throw notScorable(words.scoring.noDate({ at, column, text }));
}

/** @returns a number from 0. @throws AppError `NOT_SCORABLE` */
export function countCell(at: string, column: string, text: string): number {
  const value = text === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  throw notScorable(words.scoring.noNumber({ at, column, text }));
}

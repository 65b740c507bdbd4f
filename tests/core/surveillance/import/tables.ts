/** Tables as the reader gives them, for tests of what is made of them. */

import type { RowBatch } from '../../../../main/core/ports/TableReader.ts';
import { ColumnTable } from '../../../../main/core/surveillance/import/table/ColumnTable.ts';
import { readTable } from '../../../../main/core/surveillance/import/table/readTable.ts';
import { addDays, type PlainDate } from '../../../../shared/time/plainDate.ts';

/** Rows of cells below a header, from line 2. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): ColumnTable {
  const table = new ColumnTable('counts.csv', { names: header, tags: null });
  rows.forEach((cells, index) => {
    table.add(index + 2, cells);
  });
  return table;
}

/** All lines of a file, the header's too, as the reader gives them: in batches of `batchRows`. */
export function readLines(lines: readonly string[][], batchRows = lines.length): Promise<ColumnTable> {
  async function* batches(): AsyncIterable<RowBatch> {
    for (let from = 0; from < lines.length; from += batchRows) {
      const cells = lines.slice(from, from + batchRows);
      yield { cells, lines: cells.map((_, index) => from + index + 1), bytesRead: from };
    }
  }
  const opened = {
    format: 'delimited',
    encoding: 'utf-8',
    delimiter: ',',
    sheet: null,
    sheets: [],
    batches,
  } as const;
  const options = { signal: { aborted: false }, onBatch: () => {}, breathe: async () => {} };
  return readTable('counts.csv', { ...opened, sheets: [] }, options);
}

/** So many dates, a number of days apart. */
export function datesFrom(first: PlainDate, count: number, step: number): PlainDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}

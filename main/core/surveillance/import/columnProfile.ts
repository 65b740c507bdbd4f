import type { Table } from '../../ports/TableReader.ts';
import { type DetectedFormat, detectDateFormat } from './dateFormats.ts';
import { readCount } from './readCount.ts';

/** What the cells of one column look like. */
export interface ColumnProfile {
  name: string;
  index: number;
  filled: number;
  dates: DetectedFormat | null;
  /** Share of filled cells that are counts, 0 to 1. */
  countShare: number;
  distinct: number;
}

/** Rows looked at per column: enough to tell, few enough to be quick. */
const SAMPLE_ROWS = 2_000;

/** Every n-th row, so that head, middle and end of the file are seen. */
function sampleRows(table: Table): Table['rows'] {
  const step = Math.max(1, Math.ceil(table.rows.length / SAMPLE_ROWS));
  return step === 1 ? table.rows : table.rows.filter((_, index) => index % step === 0);
}

/** Profiles every named column of a table. */
export function profileColumns(table: Table): ColumnProfile[] {
  const rows = sampleRows(table);
  return table.header.map((name, index) => {
    const texts = rows.map((row) => (row.cells[index] ?? '').trim()).filter((text) => text !== '');
    const counts = texts.filter((text) => readCount(text).kind === 'count').length;
    return {
      name,
      index,
      filled: texts.length,
      dates: detectDateFormat(texts),
      countShare: texts.length === 0 ? 0 : counts / texts.length,
      distinct: new Set(texts).size,
    };
  });
}

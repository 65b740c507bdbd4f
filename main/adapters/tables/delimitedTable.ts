import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import type { AbortSignalLike, OpenTable, RowBatch } from '../../core/ports/TableReader.ts';
import { decodedText } from './decodedText.ts';
import { DelimitedRows } from './delimitedRows.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import type { FileContent } from './fileContent.ts';
import { BatchBuilder } from './rowBatches.ts';

async function* rowsOf(
  content: FileContent,
  encoding: TextEncoding,
  dialect: Dialect,
  signal: AbortSignalLike,
): AsyncGenerator<RowBatch> {
  const rows = new DelimitedRows(content.name, dialect);
  const batch = new BatchBuilder(content.name);
  let lastRead = 0;
  for await (const { text, bytesRead } of decodedText(content, encoding)) {
    if (signal.aborted) return;
    lastRead = bytesRead;
    rows.push(text, batch);
    if (batch.isFull) yield batch.take(bytesRead);
  }
  if (signal.aborted) return;
  rows.end(batch);
  if (!batch.isEmpty) yield batch.take(lastRead);
}

/** Opens delimited text. @param head the first text of the file */
export function delimitedTable(content: FileContent, encoding: TextEncoding, head: string): OpenTable {
  const dialect = dialectOf(head);
  return {
    format: 'delimited',
    encoding,
    delimiter: dialect.delimiter,
    sheet: null,
    sheets: [],
    batches: (signal) => rowsOf(content, encoding, dialect, signal),
  };
}

/** Reads bytes as the core does. */
import { nodeTableReader } from '../../../main/adapters/tables/nodeTableReader.ts';
import type { InputFile } from '../../../main/core/ports/InputFiles.ts';
import type { OpenTable, RowBatch } from '../../../main/core/ports/TableReader.ts';
import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import { gathered } from '../../support/gathered.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

export type Content = string | Uint8Array;

/** A file in memory that comes in chunks of a given size, all in one buffer, as from a disk. */
export function fileOf(content: Content, name = 'counts.csv', chunkBytes = 65_536): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *chunks() {
      const buffer = new Uint8Array(Math.min(chunkBytes, bytes.length));
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        const chunk = bytes.subarray(at, at + chunkBytes);
        buffer.fill(0).set(chunk);
        yield buffer.subarray(0, chunk.length);
      }
      buffer.fill(0);
    },
  };
}

export interface Reading {
  table: OpenTable;
  cells: string[][];
  lines: number[];
  batches: RowBatch[];
}

export async function readFile(file: InputFile, sheet?: string, encoding?: TextEncoding): Promise<Reading> {
  const table = await nodeTableReader.open(file, { sheet, encoding });
  const batches = await gathered(table.batches({ aborted: false }));
  return {
    table,
    batches,
    cells: batches.flatMap((batch) => batch.cells),
    lines: batches.flatMap((batch) => batch.lines),
  };
}

export function read(content: Content, sheet?: string): Promise<Reading> {
  return readFile(fileOf(content), sheet);
}

export async function cellsOf(content: Content): Promise<string[][]> {
  return (await read(content)).cells;
}

export function refusalOf(content: Content, sheet?: string): Promise<unknown> {
  return rejectionOf(read(content, sheet));
}

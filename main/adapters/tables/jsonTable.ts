import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppError } from '../../../shared/errors/AppError.ts';
import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import { words } from '../../../shared/words/index.ts';
import type { AbortSignalLike, OpenTable, RowBatch } from '../../core/ports/TableReader.ts';
import { type FileContent, wholeOf } from './fileContent.ts';
import { cellOf, cellsByColumn, findRecords, type RecordPlace } from './jsonRecords.ts';
import { type Extent, JsonFault, parsedValue } from './jsonScan.ts';
import { BATCH_ROWS, MAX_COLUMNS, MAX_JSON_BYTES } from './limits.ts';
import { emptyFile, tooLarge, unreadable } from './refusals.ts';
import { BatchBuilder } from './rowBatches.ts';

interface JsonText {
  name: string;
  text: string;
  /** Bytes of the stored file. */
  bytes: number;
}

function damaged(name: string, text: string, position: number): AppError {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  const problem = words.tables.jsonDamaged({ line, column });
  return unreadable(name, problem, words.tables.getAgain);
}

/** Runs a reading step and says of a fault where it is. */
function located<T>({ name, text }: JsonText, step: () => T): T {
  try {
    return step();
  } catch (thrown) {
    throw thrown instanceof JsonFault ? damaged(name, text, thrown.position) : thrown;
  }
}

/** Steps through the records, each read on its own; others get their turn in between. */
async function* recordsOf(json: JsonText, place: RecordPlace): AsyncGenerator<unknown> {
  const records = place.records()[Symbol.iterator]();
  const next = (): { record: unknown } | null => {
    const { value, done }: IteratorResult<Extent, unknown> = records.next();
    return done === true ? null : { record: parsedValue(json.text, value) };
  };
  let read = 0;
  for (let found = located(json, next); found !== null; found = located(json, next)) {
    yield found.record;
    read += 1;
    if (read % BATCH_ROWS === 0) await nextTurn();
  }
}

type Kind = 'arrays' | 'objects';

function kindOfRecord(record: unknown): Kind | 'blank' | null {
  if (record === null) return 'blank';
  if (typeof record !== 'object') return null;
  return Array.isArray(record) ? 'arrays' : 'objects';
}

/** Reads all records once: they must be alike, and together they name the columns. */
async function surveyOf(
  json: JsonText,
  place: RecordPlace,
): Promise<{ kind: Kind; columns: Map<string, number> }> {
  const columns = new Map<string, number>();
  let kind: Kind | null = null;
  let number = 0;
  for await (const record of recordsOf(json, place)) {
    number += 1;
    const own = kindOfRecord(record);
    if (own === 'blank') continue;
    if (own === null || (kind !== null && own !== kind)) {
      throw unreadable(json.name, words.tables.differentRecords({ number }), words.tables.listOfRecords);
    }
    kind = own;
    if (own === 'arrays') continue;
    for (const [column] of cellsByColumn(record as Record<string, unknown>)) {
      if (!columns.has(column)) columns.set(column, columns.size);
    }
    if (columns.size > MAX_COLUMNS) {
      throw tooLarge(
        json.name,
        words.tables.manyColumns({ most: words.common.numbers.whole(MAX_COLUMNS) }),
        words.tables.split,
      );
    }
  }
  if (kind === null) throw emptyFile(json.name);
  return { kind, columns };
}

function rowOf(record: unknown, columns: ReadonlyMap<string, number>): string[] {
  if (record === null) return [];
  if (Array.isArray(record)) return record.map(cellOf);
  const cells = new Array<string>(columns.size).fill('');
  for (const [column, cell] of cellsByColumn(record as Record<string, unknown>))
    cells[columns.get(column)!] = cell;
  return cells;
}

async function* batchesOf(
  json: JsonText,
  place: RecordPlace,
  header: string[] | null,
  columns: ReadonlyMap<string, number>,
  signal: AbortSignalLike,
): AsyncGenerator<RowBatch> {
  const batch = new BatchBuilder(json.name);
  if (signal.aborted) return;
  if (header !== null) batch.add(header, 1);
  // Without a header of its own, the first record is the header.
  let line = header === null ? 0 : 1;
  for await (const record of recordsOf(json, place)) {
    line += 1;
    batch.add(rowOf(record, columns), line);
    if (!batch.isFull) continue;
    yield batch.take(json.bytes);
    if (signal.aborted) return;
  }
  if (!batch.isEmpty) yield batch.take(json.bytes);
}

/**
 * Opens JSON: the header is the names of all records' members in order of first appearance.
 * @throws AppError `FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_UNREADABLE`
 */
export async function openJson(
  content: FileContent,
  encoding: TextEncoding,
  size: number,
): Promise<OpenTable> {
  const bytes = await wholeOf(content, MAX_JSON_BYTES, words.tables.saveAsCsv);
  const json = { name: content.name, text: new TextDecoder(encoding).decode(bytes), bytes: size };
  const place = located(json, () => findRecords(json.text));
  if (place === null) throw unreadable(json.name, words.tables.noList, words.tables.listOfRecords);
  const { kind, columns } = await surveyOf(json, place);
  const header = kind === 'objects' ? [...columns.keys()] : place.header;
  return {
    format: 'json',
    encoding,
    delimiter: null,
    sheet: null,
    sheets: [],
    batches: (signal) => batchesOf(json, place, header, columns, signal),
  };
}

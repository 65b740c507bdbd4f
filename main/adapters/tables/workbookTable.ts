import { setImmediate as nextTurn } from 'node:timers/promises';
import { readSheet } from 'read-excel-file/universal';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { AbortSignalLike, OpenTable, RowBatch } from '../../core/ports/TableReader.ts';
import { type FileContent, wholeOf } from './fileContent.ts';
import {
  inMegabytes,
  isOverpacked,
  MAX_SHEET_CELLS,
  MAX_WORKBOOK_BYTES,
  MAX_WORKBOOK_PARTS,
} from './limits.ts';
import { plainNumber } from './plainNumber.ts';
import { archiveOfFiles, emptyFile, otherFormat, tooLarge, unreadable } from './refusals.ts';
import { BatchBuilder } from './rowBatches.ts';
import { extentOf } from './sheetExtent.ts';
import { helpedSheet } from './sheetHelp.ts';
import { type WorkbookValue, workbookCell } from './workbookCells.ts';
import { RELATIONS_PATH, WORKBOOK_PATH, type WorkbookParts, workbookParts } from './workbookParts.ts';
import { packParts, unpackEntry } from './zipContent.ts';
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts';

type Rows = readonly (readonly WorkbookValue[])[];

/** Rows that the format allows. */
const MAX_ROWS = 1_048_576;

/** An archive whose entries have been found modest; parts are unpacked as they are asked for. */
class Workbook {
  readonly name: string;
  readonly #archive: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(name: string, archive: Uint8Array, entries: readonly ZipEntry[]) {
    this.name = name;
    this.#archive = archive;
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  unpack(path: string): Promise<Uint8Array> {
    return unpackEntry(this.#archive, this.#entries.get(path)!);
  }

  async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.unpack(path));
  }
}

function requireModest(name: string, entries: readonly ZipEntry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const isBomb = entries.some((entry) => isOverpacked(entry.unpackedBytes, entry.storedBytes));
  if (unpacked > MAX_WORKBOOK_BYTES || isBomb) {
    throw tooLarge(
      name,
      words.tables.workbookUnpacksTo({ size: inMegabytes(MAX_WORKBOOK_BYTES) }),
      words.tables.keepSheet,
    );
  }
  if (entries.length > MAX_WORKBOOK_PARTS) {
    const problem = words.tables.manyParts({ most: words.common.numbers.whole(MAX_WORKBOOK_PARTS) });
    throw tooLarge(name, problem, words.tables.keepSheet);
  }
}

function requireWorkbook(name: string, entries: readonly ZipEntry[]): void {
  const has = (path: string) => entries.some((entry) => entry.path === path);
  if (has(WORKBOOK_PATH)) return;
  if (has('xl/workbook.bin')) throw otherFormat(name, words.tables.kinds.binaryWorkbook);
  if (has('mimetype')) throw otherFormat(name, words.tables.kinds.openDocument);
  throw archiveOfFiles(name);
}

/** Whatever the parser throws at a file, the file is what is wrong. */
async function orDamaged<T>(name: string, step: () => Promise<T> | T): Promise<T> {
  try {
    return await step();
  } catch (thrown) {
    if (isAppError(thrown)) throw thrown;
    throw unreadable(name, words.tables.noWorkbook, words.tables.saveWorkbook, thrown);
  }
}

/** Parses one sheet, given to the parser with what it needs and nothing else. */
async function rowsOfSheet(workbook: Workbook, parts: WorkbookParts, index: number): Promise<Rows> {
  const path = parts.sheets[index]?.path ?? null;
  if (path === null) return [];
  const sheet = await workbook.unpack(path);
  const extent = await extentOf(sheet);
  if (extent.mentionedRows > MAX_ROWS || extent.rows * extent.columns > MAX_SHEET_CELLS) {
    throw tooLarge(
      workbook.name,
      words.tables.farCells({ rows: extent.rows, columns: extent.columns }),
      words.tables.deleteFar,
    );
  }
  const packed = new Map([[path, extent.needsHelp ? await helpedSheet(sheet) : sheet]]);
  for (const shared of parts.shared) {
    if (workbook.has(shared)) packed.set(shared, await workbook.unpack(shared));
  }
  const options = { trim: false, parseNumber: (text: string) => plainNumber(Number(text)) };
  return (await readSheet<string>(packParts(packed), index + 1, options)) as unknown as Rows;
}

function hasValues(rows: Rows): boolean {
  return rows.some((row) => row.some((value) => value !== null && workbookCell(value).trim() !== ''));
}

function unknownSheet(name: string, sheet: string, sheets: readonly string[]): AppError {
  return new AppError('BAD_MAPPING', words.tables.noSheet({ name, sheet, sheets: sheets.join(', ') }), {
    file: name,
    sheet,
    sheets,
  });
}

/** The sheet asked for, else the first one that has rows. @throws AppError `BAD_MAPPING`, `FILE_EMPTY` */
async function chooseSheet(
  workbook: Workbook,
  parts: WorkbookParts,
  sheet: string | undefined,
): Promise<{ name: string; rows: Rows }> {
  const names = parts.sheets.map(({ name }) => name);
  if (sheet !== undefined && !names.includes(sheet)) throw unknownSheet(workbook.name, sheet, names);
  for (const [index, name] of names.entries()) {
    if (sheet !== undefined && name !== sheet) continue;
    const rows = await rowsOfSheet(workbook, parts, index);
    if (sheet === name || hasValues(rows)) return { name, rows };
  }
  throw emptyFile(workbook.name);
}

async function* batchesOf(
  name: string,
  rows: Rows,
  size: number,
  signal: AbortSignalLike,
): AsyncGenerator<RowBatch> {
  const batch = new BatchBuilder(name);
  for (const [index, row] of rows.entries()) {
    if (signal.aborted) return;
    batch.add(row.map(workbookCell), index + 1);
    if (!batch.isFull) continue;
    yield batch.take(size);
    await nextTurn();
  }
  if (!batch.isEmpty && !signal.aborted) yield batch.take(size);
}

/**
 * Opens an XLSX workbook. Formulas count by the value that was stored with them.
 * @param size bytes of the stored file
 * @throws AppError `FILE_EMPTY`, `FILE_NOT_TEXT`, `FILE_TOO_LARGE`, `FILE_UNREADABLE`, `BAD_MAPPING`
 */
export async function openWorkbook(
  content: FileContent,
  size: number,
  sheet: string | undefined,
): Promise<OpenTable> {
  const { name } = content;
  const archive = await wholeOf(content, MAX_WORKBOOK_BYTES, words.tables.keepSheet);
  const { chosen, sheets } = await orDamaged(name, async () => {
    const entries = readZipDirectory(archive, MAX_WORKBOOK_PARTS + 1);
    requireWorkbook(name, entries);
    requireModest(name, entries);
    const workbook = new Workbook(name, archive, entries);
    const parts = workbookParts(await workbook.text(WORKBOOK_PATH), await workbook.text(RELATIONS_PATH));
    return { chosen: await chooseSheet(workbook, parts, sheet), sheets: parts.sheets.map((one) => one.name) };
  });
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheet: chosen.name,
    sheets,
    batches: (signal) => batchesOf(name, chosen.rows, size, signal),
  };
}

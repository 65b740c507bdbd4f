/** From the bytes of a file to a dataset, as the importer goes, without storing. Nothing is dated after `TODAY`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { nodeTableReader } from '../../../main/adapters/tables/nodeTableReader.ts';
import type { InputFile } from '../../../main/core/ports/InputFiles.ts';
import {
  type BuiltDataset,
  buildDataset,
  type ImportOptions,
  type SourceTable,
} from '../../../main/core/surveillance/import/buildDataset.ts';
import { readTable } from '../../../main/core/surveillance/import/table/readTable.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { ErrorCode } from '../../../shared/errors/errorCodes.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

export const TODAY = '2020-03-01';

/** Six week ends, Saturdays. */
export const WEEKS = ['2020-01-04', '2020-01-11', '2020-01-18', '2020-01-25', '2020-02-01', '2020-02-08'];

export type ImportChanges = Partial<ImportOptions> & { file?: string };

/** What can't be read is left out, however much it is. */
export const leaveOut = { mapping: { unreadable: 'leave-out' } } as const;

/** A file as it is given to an import. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** How files are imported here unless a test says otherwise. */
export const usual = { mapping: {}, asOf: null, today: TODAY, dailyEpiWeek: 'iso' } as const;

/** The file as the adapters give it: in two chunks, so that nothing relies on one. */
export function inputFileOf({ name, bytes }: GivenFile): InputFile {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      const middle = Math.floor(bytes.length / 2);
      yield bytes.subarray(0, middle);
      yield bytes.subarray(middle);
    },
  };
}

export async function readGiven(file: GivenFile, sheet?: string): Promise<SourceTable> {
  const opened = await nodeTableReader.open(inputFileOf(file), { sheet });
  const options = { signal: { aborted: false }, onBatch: () => {}, breathe: async () => {} };
  return { table: await readTable(file.name, opened, options), encoding: opened.encoding };
}

export async function importFiles(
  files: readonly GivenFile[],
  changes: Partial<ImportOptions> = {},
): Promise<BuiltDataset> {
  const read = await Promise.all(files.map((file) => readGiven(file)));
  return buildDataset(read, { ...usual, ...changes });
}

export function importBytes(bytes: Uint8Array, changes: ImportChanges = {}): Promise<BuiltDataset> {
  const { file = 'counts.csv', ...options } = changes;
  return importFiles([{ name: file, bytes }], options);
}

export function importText(text: string, changes: ImportChanges = {}): Promise<BuiltDataset> {
  return importBytes(new TextEncoder().encode(text), changes);
}

/** Lines as a file; the header first. */
export function csv(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** A file with the same cells in each of the six weeks, or cells that depend on the week. */
export function weekly(header: string, cells: string | ((week: number) => string)): string {
  const rowOf = (date: string, week: number) => `${date},${typeof cells === 'string' ? cells : cells(week)}`;
  return csv(`date,${header}`, ...WEEKS.map(rowOf));
}

/** The refusal of a file: its code, and a sentence that names the file and says what to do. */
export async function refusalOf(text: string | Uint8Array, changes: ImportChanges = {}): Promise<AppError> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const thrown = await rejectionOf(importBytes(bytes, changes));
  expect(thrown).toBeInstanceOf(AppError);
  return thrown as AppError;
}

export function expectRefusal(refusal: AppError, code: ErrorCode, ...parts: readonly (string | RegExp)[]) {
  expect(refusal.code).toBe(code);
  for (const part of parts) expect(refusal.message).toMatch(part);
}

export function placeNames(built: BuiltDataset): string[] {
  return built.series.map((series) => series.location.name).sort();
}

/** The counts of a place in the order of its dates. */
export function casesOf(built: BuiltDataset, name: string): readonly (number | null)[] {
  const found = built.series.find((series) => series.location.name === name);
  return found!.cases!;
}

export function issueOf(built: BuiltDataset, code: string) {
  return built.summary.issues.find((issue) => issue.code === code);
}

export const fixturesFolder = join(import.meta.dirname, '..', '..', 'fixtures', 'field');

export function fixtureBytes(file: string): Uint8Array {
  return readFileSync(join(fixturesFolder, file));
}

/** From the bytes of a file to a dataset, as the importer goes, without storing. Nothing is dated after `TODAY`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { papaTableReader } from '../../../main/adapters/papaTableReader.ts';
import type { Table } from '../../../main/core/ports/TableReader.ts';
import {
  type BuiltDataset,
  buildDataset,
  type ImportOptions,
} from '../../../main/core/surveillance/import/buildDataset.ts';
import { decodeText } from '../../../main/core/surveillance/import/decodeText.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { ErrorCode } from '../../../shared/errors/errorCodes.ts';
import { thrownBy } from '../../support/thrownBy.ts';

export const TODAY = '2020-03-01';

/** Six week ends, Saturdays. */
export const WEEKS = ['2020-01-04', '2020-01-11', '2020-01-18', '2020-01-25', '2020-02-01', '2020-02-08'];

export type ImportChanges = Partial<ImportOptions> & { file?: string };

export function importTable(table: Table, changes: Partial<ImportOptions> = {}): BuiltDataset {
  const usual = { mapping: {}, asOf: null, today: TODAY, dailyEpiWeek: 'iso', encoding: 'utf-8' } as const;
  return buildDataset(table, { ...usual, ...changes });
}

export function importBytes(bytes: Uint8Array, changes: ImportChanges = {}): BuiltDataset {
  const { file = 'counts.csv', ...options } = changes;
  const { text, encoding } = decodeText(file, bytes);
  return importTable(papaTableReader.parse(file, text), { encoding, ...options });
}

export function importText(text: string, changes: ImportChanges = {}): BuiltDataset {
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
export function refusalOf(text: string | Uint8Array, changes: ImportChanges = {}): AppError {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const thrown = thrownBy(() => importBytes(bytes, changes));
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

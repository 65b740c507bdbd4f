/** What an import or a preview answers, from what was read and built. Pure. */

import { AppError, type ErrorShape, isAppError } from '../../../../shared/errors/AppError.ts';
import { toErrorShape } from '../../../../shared/errors/toErrorShape.ts';
import type { FilePreview, ImportResult } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import type { UnstoredDataset } from '../import/buildDataset.ts';
import { headOf } from '../import/table/previewHead.ts';
import type { LoadedFile } from './ImportTables.ts';
import type { PlacedImport } from './placeImport.ts';

interface Answered {
  built: UnstoredDataset;
  placed: PlacedImport;
}

/** @param stored how the dataset was stored */
export function resultOf({ built, placed }: Answered, stored: ImportResult['stored']): ImportResult {
  const { mappings, rejected } = built;
  const isSingle = mappings.length === 1;
  return {
    datasets: [{ ...placed.shown, rejected }],
    mapping: {
      confidence: Math.min(...mappings.map((one) => one.confidence)),
      why: mappings.flatMap(({ file, why }) =>
        isSingle ? why : why.map((text) => words.common.lists.about({ name: file, text })),
      ),
      files: mappings,
    },
    stored,
    difference: placed.difference,
  };
}

/** @param mappings by table, or null where the files were refused; @returns one preview for each ordered file */
export function previewsOf(
  read: readonly LoadedFile[],
  mappings: UnstoredDataset['mappings'] | null,
): FilePreview[] {
  return [...new Set(read.map(({ file }) => file))].map((file) => {
    const at = read.findIndex((one) => one.file === file);
    const parts = read.filter((one) => one.file === file);
    return previewOf(parts, mappings?.[at] ?? null);
  });
}

/** Sheets that are read together have one header, and are shown by the first of them. */
function previewOf(
  parts: readonly LoadedFile[],
  read: UnstoredDataset['mappings'][number] | null,
): FilePreview {
  const { facts, table, part } = parts[0]!;
  const { file: _file, ...mapping } = read ?? { file: null };
  const known = read === null ? null : (mapping as FilePreview['mapping']);
  return {
    file: part?.book ?? table.name,
    ...facts,
    sheet: parts.length > 1 ? null : facts.sheet,
    rows: parts.reduce((rows, one) => rows + one.table.rowCount, 0),
    columns: table.columns.map((column) => column.name),
    head: headOf(table, known),
    mapping: known,
  };
}

/** @throws what is no verdict on the files: a cancel, a defect */
export function refusalOf(thrown: unknown): ErrorShape {
  if (!isAppError(thrown) || isCancelled(thrown)) throw thrown;
  return toErrorShape(thrown);
}

export function isCancelled(thrown: unknown): boolean {
  return isAppError(thrown) && thrown.code === 'CANCELLED';
}

export function cancelled(): AppError {
  return new AppError('CANCELLED', words.datasets.importCancelled);
}

/** What an import answers, from what was read and built. Pure. */

import { AppError, type ErrorShape, isAppError } from '../../../../shared/errors/AppError.ts';
import { toErrorShape } from '../../../../shared/errors/toErrorShape.ts';
import type { ImportResult } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import type { UnstoredDataset } from '../import/buildDataset.ts';
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

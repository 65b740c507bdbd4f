import type { RejectedRow } from '../../../../shared/surveillance/datasetSchema.ts';

/** Why a row or a cell can't be used, with the text found. */
export type Problem = Omit<RejectedRow, 'file' | 'row'>;

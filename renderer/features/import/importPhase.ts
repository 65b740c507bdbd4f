/** Where an import is, and how the last one ended. */
import type { Dataset, Difference, EventPayload, ImportResult } from '../../../shared/contract/index.ts';
import type { ImportReview } from './review/importReview.ts';

export type ImportProgress = EventPayload<'import.progress'>;

export interface ReviewPhase {
  name: 'review';
  review: ImportReview;
  /** Whether the files are being read as now stated; what is shown is of the reading before. */
  isReading: boolean;
  progress: ImportProgress | null;
  /** Why the last reading failed, or storing, or sending a file of populations; the dialog stays open. */
  failure: { of: 'reading' | 'storing' | 'sending'; sentence: string } | null;
}

export type ImportPhase =
  | { name: 'idle' }
  /** The dialog with the ways in is open, at the files or at the box to paste into. */
  | { name: 'choosing'; way: 'files' | 'paste' }
  | { name: 'uploading'; files: string[]; sent: number; total: number }
  | { name: 'reading'; files: string[]; progress: ImportProgress | null }
  | ReviewPhase
  | { name: 'storing'; files: string[]; progress: ImportProgress | null }
  | { name: 'failed'; files: string[]; sentence: string }
  | { name: 'cancelled' };

export type ImportedDataset = ImportResult['datasets'][number];

/** What the last import, undo or redo did; stays until dismissed. */
export type ImportOutcome = {
  /** Why undo or redo failed. */
  sentence: string | null;
} & (
  | { kind: 'imported' | 'removed' | 'restored' | 'already-there'; dataset: ImportedDataset }
  /** An import of an earlier day that is to be taken back, while that is not done. */
  | { kind: 'standing'; dataset: ImportedDataset }
  | { kind: 'updated'; dataset: ImportedDataset; difference: Difference | null }
  /** The update was taken back; `dataset` is shown as it was before, `taken` is what was taken back. */
  | { kind: 'reverted'; dataset: Dataset; taken: ImportedDataset }
);

/** The contract takes up to eight files as one dataset. */
export const MAX_FILES = 8;

const atRest: readonly ImportPhase['name'][] = ['idle', 'choosing', 'failed', 'cancelled'];

/** Whether files are on their way in, or shown before they are imported. */
export function isImporting(state: { phase: ImportPhase }): boolean {
  return !atRest.includes(state.phase.name);
}

/** Whether what was taken back can be brought back, by its button or by Ctrl+Shift+Z. */
export function isRedoable(outcome: ImportOutcome | null): boolean {
  return outcome?.kind === 'removed' || outcome?.kind === 'reverted';
}

type UndoableOutcome = Extract<ImportOutcome, { dataset: ImportedDataset }> & {
  kind: 'imported' | 'updated' | 'restored' | 'standing';
};

/** Whether the last import can be taken back, by its button or by Ctrl+Z. */
export function isUndoable(outcome: ImportOutcome | null): outcome is UndoableOutcome {
  const kind = outcome?.kind;
  return kind === 'imported' || kind === 'updated' || kind === 'restored' || kind === 'standing';
}

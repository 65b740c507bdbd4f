/** Everything small that Outpost knows, as it follows from the journal. Pure: the same entries give the same state. */
import { assertNever } from '../../../shared/errors/AppError.ts';
import type { LockCause } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { z } from '../../../shared/zod.ts';
import { initialLockState, type LockState, lockStateSchema } from '../lock/lockState.ts';
import { CHAIN_START } from './chain.ts';
import { rowWithImport, rowWithoutLast } from './datasetRows.ts';
import {
  type DatasetRow,
  datasetRowSchema,
  type Entry,
  type RestoredState,
  type SetRow,
  type StoredSnapshot,
  setRowSchema,
} from './entries.ts';

/** The state and the entry it was reached at. Frozen by convention: `applyEntry` always makes a new one. */
export interface LedgerState {
  appliedSeq: number;
  appliedHash: string;
  lock: LockState;
  /** Oldest first. */
  datasets: readonly DatasetRow[];
  /** Oldest first; the newest of a dataset is its current set. */
  sets: readonly SetRow[];
  /** Only what differs from the defaults. */
  settings: Readonly<Record<string, unknown>>;
  /** A run whose end is not recorded yet. */
  openRun: { runId: string; seq: number } | null;
}

export const initialLedgerState: LedgerState = {
  appliedSeq: 0,
  appliedHash: CHAIN_START,
  lock: initialLockState,
  datasets: [],
  sets: [],
  settings: {},
  openRun: null,
};

/** The stored form of the index document: all of the state but the settings, which have their own. */
export const indexDocumentSchema = z.object({
  schemaVersion: z.literal(1),
  appliedSeq: z.int().min(0),
  appliedHash: z.string(),
  lock: lockStateSchema,
  datasets: z.array(datasetRowSchema),
  sets: z.array(setRowSchema),
  openRun: z.object({ runId: z.string(), seq: z.int() }).nullable(),
});

export const settingsDocumentSchema = z.object({
  schemaVersion: z.literal(1),
  appliedSeq: z.int().min(0),
  values: z.record(z.string(), z.unknown()),
});

function applyImport(state: LedgerState, imported: StoredSnapshot): LedgerState {
  const { id } = imported.dataset;
  const before = state.datasets.find((row) => row.dataset.id === id);
  const others = state.datasets.filter((row) => row.dataset.id !== id);
  return { ...state, datasets: [...others, rowWithImport(before, imported)] };
}

function applyUndo(state: LedgerState, datasetId: string, contentHash: string): LedgerState {
  const datasets = state.datasets.map((row) =>
    row.dataset.id === datasetId && row.dataset.contentHash === contentHash ? rowWithoutLast(row) : row,
  );
  return { ...state, datasets };
}

function markRemoved(state: LedgerState, datasetId: string, isRemoved: boolean): LedgerState {
  const datasets = state.datasets.map((row) => (row.dataset.id === datasetId ? { ...row, isRemoved } : row));
  return { ...state, datasets };
}

function applySetting(state: LedgerState, key: string, value: unknown): LedgerState {
  const { [key]: _before, ...others } = state.settings;
  return { ...state, settings: value === null ? others : { ...others, [key]: value } };
}

function applyHolder(state: LedgerState, entry: Entry, holder: ProviderId | null): LedgerState {
  const loan =
    entry.type === 'LOCK_ACQUIRED' && entry.details.returnTo !== undefined
      ? { returnTo: entry.details.returnTo, runId: entry.details.runId ?? '' }
      : null;
  const { epoch, at: since, seq } = entry;
  const cause = entry.cause as LockCause;
  return { ...state, lock: { ...state.lock, epoch, holder, since, cause, seq, loan } };
}

function applyPublished(state: LedgerState, row: SetRow): LedgerState {
  const lastSuccessAt = { ...state.lock.lastSuccessAt, [row.provider]: row.issuedAt };
  return { ...state, sets: [...state.sets, row], lock: { ...state.lock, lastSuccessAt } };
}

function applyRecovered(state: LedgerState, entry: Entry, restored: RestoredState | null): LedgerState {
  const { lastSuccessAt, ...rest } = restored ?? { lastSuccessAt: state.lock.lastSuccessAt };
  const found = { ...state, ...rest, lock: { ...state.lock, lastSuccessAt } };
  return entry.epoch > state.lock.epoch ? applyHolder(found, entry, null) : found;
}

function applyDetails(state: LedgerState, entry: Entry): LedgerState {
  switch (entry.type) {
    case 'LOCK_ACQUIRED':
      return applyHolder(state, entry, entry.provider as ProviderId);
    case 'LOCK_RELEASED':
      return applyHolder(state, entry, null);
    case 'RUN_STARTED':
      return { ...state, openRun: { runId: entry.details.runId, seq: entry.seq } };
    case 'RUN_ENDED':
      return { ...state, openRun: null };
    case 'SET_PUBLISHED':
      return applyPublished(state, entry.details);
    case 'DATASET_IMPORTED':
      return applyImport(state, entry.details);
    case 'DATASET_IMPORT_UNDONE':
      return applyUndo(state, entry.details.datasetId, entry.details.contentHash);
    case 'DATASET_REMOVED':
      return markRemoved(state, entry.details.datasetId, entry.details.isRemoved);
    case 'SETTING_CHANGED':
      return applySetting(state, entry.details.key, entry.details.value);
    case 'RECOVERED':
      return applyRecovered(state, entry, entry.details.restored);
    case 'FENCED':
      return state;
    default:
      return assertNever(entry);
  }
}

/** @returns the state after one more entry; the state given is not touched. */
export function applyEntry(state: LedgerState, entry: Entry): LedgerState {
  return { ...applyDetails(state, entry), appliedSeq: entry.seq, appliedHash: entry.hash };
}

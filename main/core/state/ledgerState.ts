/** Everything small that Outpost knows, as it follows from the journal. Pure: the same entries give the same state. */
import { assertNever } from '../../../shared/errors/AppError.ts';
import type { WatchedFile } from '../../../shared/scheduler/schedulerSchema.ts';
import { z } from '../../../shared/zod.ts';
import { CHAIN_START } from './chain.ts';
import { rowWithImport, rowWithoutLast } from './datasetRows.ts';
import {
  type DatasetRow,
  datasetRowSchema,
  type Entry,
  pauseSchema,
  type RestoredState,
  type SetRow,
  type StoredSnapshot,
  setRowSchema,
  watchesSchema,
} from './entries.ts';
import { foldLock, withHolder } from './foldLock.ts';
import { type LearntRepairs, learntRepairsSchema, withLearnt } from './learntRepairs.ts';
import { type LevelOverrideState, levelOverrideStateSchema, withLevelEntry } from './levelOverrides.ts';
import { initialLockState, type LockState, lockStateSchema, recordOf } from './lockState.ts';
import { FORMAT_VERSION } from './migrations/formatVersion.ts';
import { type SettingSources, sourcesOfSame, withSource } from './settingSources.ts';

/** The state and the entry it was reached at. Frozen by convention: `applyEntry` always makes a new one. */
export interface LedgerState {
  appliedSeq: number;
  appliedHash: string;
  lock: LockState;
  /** Oldest first. */
  datasets: readonly DatasetRow[];
  /** Oldest first. */
  sets: readonly SetRow[];
  /** Only what differs from the defaults. */
  settings: Readonly<Record<string, unknown>>;
  settingSources: SettingSources;
  /** A run whose end is not recorded yet. */
  openRun: { runId: string; seq: number } | null;
  /** The files that each watched dataset is read anew from. */
  watches: Readonly<Record<string, readonly WatchedFile[]>>;
  pause: { reason: string | null; since: string; seq: number } | null;
  learnt: LearntRepairs;
  /** One at most of each place; also those whose time is over until an entry ends them. */
  levelOverrides: readonly LevelOverrideState[];
}

export const initialLedgerState: LedgerState = {
  appliedSeq: 0,
  appliedHash: CHAIN_START,
  lock: initialLockState,
  datasets: [],
  sets: [],
  settings: {},
  settingSources: {},
  openRun: null,
  watches: {},
  pause: null,
  learnt: {},
  levelOverrides: [],
};

/** The stored form of the index document: all of the state but the settings, which have their own, and who set them. */
export const indexDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  appliedSeq: z.int().min(0),
  appliedHash: z.string(),
  lock: lockStateSchema,
  datasets: z.array(datasetRowSchema),
  sets: z.array(setRowSchema),
  openRun: z.object({ runId: z.string(), seq: z.int() }).nullable(),
  watches: watchesSchema,
  pause: pauseSchema,
  learnt: learntRepairsSchema.default({}),
  levelOverrides: z.array(levelOverrideStateSchema).default([]),
});

export const settingsDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
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

function applyWatch(state: LedgerState, datasetId: string, files: readonly WatchedFile[]): LedgerState {
  const { [datasetId]: _before, ...others } = state.watches;
  return { ...state, watches: files.length === 0 ? others : { ...others, [datasetId]: files } };
}

function applySetting(state: LedgerState, entry: Extract<Entry, { type: 'SETTING_CHANGED' }>): LedgerState {
  const { key, value } = entry.details;
  const { [key]: _before, ...others } = state.settings;
  const settings = value === null ? others : { ...others, [key]: value };
  return { ...state, settings, settingSources: withSource(state.settingSources, entry, settings) };
}

function applyPublished(state: LedgerState, row: SetRow): LedgerState {
  return { ...state, sets: [...state.sets, row], lock: withSuccess(state.lock, row) };
}

function withSuccess(lock: LockState, row: SetRow): LockState {
  // What its calls counted stands: a set may hold gaps, and the last call may have failed.
  const record = { ...recordOf(lock, row.provider), lastSuccessAt: row.issuedAt, ownFault: null };
  return { ...lock, records: { ...lock.records, [row.provider]: record } };
}

function applyDismissed(state: LedgerState, runId: string, datasetId: string): LedgerState {
  const last = state.sets.findIndex((row) => row.runId === runId);
  const sets = state.sets.map((row, n): SetRow => {
    const isMeant = n <= last && row.datasetId === datasetId && row.instead !== undefined;
    return isMeant ? { ...row, isInsteadDismissed: true } : row;
  });
  return { ...state, sets };
}

function applyRecovered(state: LedgerState, entry: Entry, restored: RestoredState | null): LedgerState {
  const { pin, hold, records, ...rest } = restored ?? state.lock;
  const { levelOverrides = state.levelOverrides } = restored ?? {};
  const settingSources = restored === null ? state.settingSources : sourcesOfSame(state, restored.settings);
  const known = restored === null ? state : { ...state, ...rest, levelOverrides, settingSources };
  const lock = { ...state.lock, pin, hold, records };
  return { ...known, lock: entry.epoch > lock.epoch ? withHolder(lock, entry, null) : lock };
}

function applyDetails(state: LedgerState, entry: Entry): LedgerState {
  switch (entry.type) {
    case 'LOCK_ACQUIRED':
    case 'LOCK_RELEASED':
    case 'LOCK_PINNED':
    case 'LOCK_UNPINNED':
    case 'RUNS_HELD':
    case 'RUNS_RESUMED':
    case 'PROVIDER_FAILED':
    case 'PROVIDER_SUCCEEDED':
    case 'PROVIDER_BENCHED':
    case 'PROVIDER_READMITTED':
      return { ...state, lock: foldLock(state.lock, entry) };
    case 'RUN_STARTED':
      return { ...state, openRun: { runId: entry.details.runId, seq: entry.seq } };
    case 'RUN_ENDED':
      return { ...state, openRun: null };
    case 'SET_PUBLISHED':
      return applyPublished(state, entry.details);
    case 'FAILOVER_DISMISSED':
      return applyDismissed(state, entry.details.runId, entry.details.datasetId);
    case 'LEVEL_OVERRIDDEN':
    case 'LEVEL_OVERRIDE_ENDED':
      return { ...state, levelOverrides: withLevelEntry(state.levelOverrides, entry) };
    case 'DATASET_IMPORTED':
      return applyImport(state, entry.details);
    case 'DATASET_IMPORT_UNDONE':
      return applyUndo(state, entry.details.datasetId, entry.details.contentHash);
    case 'DATASET_REMOVED':
      return markRemoved(state, entry.details.datasetId, entry.details.isRemoved);
    case 'DATASET_WATCHED':
      return applyWatch(state, entry.details.datasetId, entry.details.files);
    case 'SCHEDULER_PAUSED':
      return { ...state, pause: { ...entry.details, since: entry.at, seq: entry.seq } };
    case 'SCHEDULER_RESUMED':
      return { ...state, pause: null };
    case 'SETTING_CHANGED':
      return applySetting(state, entry);
    case 'RECOVERED':
      return applyRecovered(state, entry, entry.details.restored);
    case 'FENCED':
    case 'REQUEST_REPAIRED':
      return state;
    default:
      return assertNever(entry);
  }
}

/** @returns the state after one more entry; the state given is not touched. */
export function applyEntry(state: LedgerState, entry: Entry): LedgerState {
  const learnt = withLearnt(state.learnt, entry);
  return { ...applyDetails(state, entry), learnt, appliedSeq: entry.seq, appliedHash: entry.hash };
}

/**
 * The state after many entries, the same as one after another gives. The list of sets, which is the longest, is not copied for
 * each of them.
 */
export function foldEntries(entries: readonly Entry[], start: LedgerState = initialLedgerState): LedgerState {
  let state = start;
  let published: SetRow[] = [];
  const settle = () => {
    if (published.length > 0) state = { ...state, sets: [...state.sets, ...published] };
    published = [];
  };
  for (const entry of entries) {
    if (entry.type === 'SET_PUBLISHED') {
      published.push(entry.details);
      const lock = withSuccess(state.lock, entry.details);
      state = { ...state, lock, appliedSeq: entry.seq, appliedHash: entry.hash };
      continue;
    }
    if (entry.type === 'FAILOVER_DISMISSED' || entry.type === 'RECOVERED') settle();
    state = applyEntry(state, entry);
  }
  settle();
  return state;
}

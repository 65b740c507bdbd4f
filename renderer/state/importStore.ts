/** One import at a time: files are sent, read without storing, shown, then stored or forgotten. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client, ImportResult } from '../../shared/contract/index.ts';
import type { DataState } from './dataStore.ts';
import { type PickedFile, uploadFile } from './uploadFile.ts';

export type ImportPhase =
  | { name: 'idle' }
  | { name: 'uploading'; files: string[]; sent: number; total: number }
  | { name: 'checking'; files: string[]; rowsRead: number }
  | {
      name: 'confirm';
      files: string[];
      uploadIds: string[];
      result: ImportResult;
      isSaving: boolean;
      /** Why storing failed; the dialog stays open. */
      sentence: string | null;
    }
  | { name: 'failed'; sentence: string };

/** What the last import, undo or redo did; stays until dismissed. */
export interface ImportOutcome {
  kind: 'imported' | 'already-there' | 'removed' | 'restored';
  dataset: Pick<ImportResult['datasets'][number], 'id' | 'name' | 'rows' | 'locations' | 'rejected'>;
  /** Why undo or redo failed. */
  sentence: string | null;
}

export interface ImportState {
  phase: ImportPhase;
  outcome: ImportOutcome | null;
  /** Sends files and reads them without storing. Files given together are one dataset. */
  start(files: readonly PickedFile[]): Promise<void>;
  /** Says why files cannot be taken, for example too many at once. */
  refuse(sentence: string): void;
  confirm(fields: { name?: string; disease?: string }): Promise<void>;
  cancel(): Promise<void>;
  openSample(id: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  dismissOutcome(): void;
  receiveRows(rowsRead: number): void;
}

export interface ImportStoreOptions {
  client: Client;
  data: StoreApi<DataState>;
  sentenceOf: (thrown: unknown) => string;
}

/** The contract takes up to eight files as one dataset. */
export const MAX_FILES = 8;

type Get = () => ImportState;
type Set = (part: Partial<ImportState>) => void;

const idle: ImportPhase = { name: 'idle' };

export function isImporting(state: Pick<ImportState, 'phase'>): boolean {
  return state.phase.name !== 'idle' && state.phase.name !== 'failed';
}

/** An upload that cannot be forgotten is forgotten by the program itself; it must not hide the first failure. */
async function discard(client: Client, uploadIds: readonly string[]): Promise<void> {
  await Promise.allSettled(uploadIds.map((uploadId) => client.call('uploads.discard', { uploadId })));
}

/** Each start gets a number; what belongs to an older one is dropped and forgotten. */
function starter(get: Get, set: Set, { client, sentenceOf }: ImportStoreOptions, run: { newest: number }) {
  const send = async (files: readonly PickedFile[], own: number, uploadIds: string[]) => {
    const names = files.map((file) => file.name);
    const total = files.reduce((sum, file) => sum + file.size, 0);
    let sent = 0;
    set({ phase: { name: 'uploading', files: names, sent, total } });
    for (const file of files) {
      const isWhole = await uploadFile(client, file, {
        opened: (id) => uploadIds.push(id),
        sent: (bytes) => {
          sent += bytes;
          if (own === run.newest) set({ phase: { name: 'uploading', files: names, sent, total } });
        },
        isCancelled: () => own !== run.newest,
      });
      if (!isWhole) return false;
    }
    set({ phase: { name: 'checking', files: names, rowsRead: 0 } });
    return true;
  };
  return async (files: readonly PickedFile[]) => {
    if (isImporting(get()) || files.length === 0) return;
    run.newest += 1;
    const own = run.newest;
    const uploadIds: string[] = [];
    try {
      const isSent = await send(files, own, uploadIds);
      const result = isSent
        ? await client.call('datasets.import', {
            files: uploadIds.map((uploadId) => ({ uploadId })),
            dryRun: true,
          })
        : null;
      if (result === null || own !== run.newest) return await discard(client, uploadIds);
      const names = files.map((file) => file.name);
      set({
        phase: { name: 'confirm', files: names, uploadIds, result, isSaving: false, sentence: null },
      });
    } catch (thrown) {
      await discard(client, uploadIds);
      if (own === run.newest) set({ phase: { name: 'failed', sentence: sentenceOf(thrown) } });
    }
  };
}

async function announce(result: ImportResult, set: Set, data: StoreApi<DataState>): Promise<void> {
  const dataset = result.datasets[0]!;
  const kind = result.stored === 'already-there' ? 'already-there' : 'imported';
  set({ phase: idle, outcome: { kind, dataset, sentence: null } });
  await data.getState().load();
  await data.getState().select(dataset.id);
}

async function confirm(
  fields: { name?: string; disease?: string },
  get: Get,
  set: Set,
  { client, data, sentenceOf }: ImportStoreOptions,
): Promise<void> {
  const { phase } = get();
  if (phase.name !== 'confirm' || phase.isSaving) return;
  set({ phase: { ...phase, isSaving: true, sentence: null } });
  try {
    const files = phase.uploadIds.map((uploadId) => ({ uploadId }));
    const result = await client.call('datasets.import', { files, ...fields });
    await announce(result, set, data);
  } catch (thrown) {
    set({ phase: { ...phase, isSaving: false, sentence: sentenceOf(thrown) } });
  }
}

async function openSample(id: string, get: Get, set: Set, options: ImportStoreOptions): Promise<void> {
  if (isImporting(get())) return;
  const name = options.data.getState().samples.find((sample) => sample.id === id)?.name ?? id;
  set({ phase: { name: 'checking', files: [name], rowsRead: 0 } });
  try {
    await announce(await options.client.call('samples.import', { id }), set, options.data);
  } catch (thrown) {
    set({ phase: { name: 'failed', sentence: options.sentenceOf(thrown) } });
  }
}

async function turnBack(
  to: 'removed' | 'restored',
  get: Get,
  set: Set,
  { client, data, sentenceOf }: ImportStoreOptions,
): Promise<void> {
  const { outcome } = get();
  if (outcome === null) return;
  const { id } = outcome.dataset;
  try {
    await client.call(to === 'removed' ? 'datasets.remove' : 'datasets.restore', { id });
    set({ outcome: { ...outcome, kind: to, sentence: null } });
    await data.getState().load();
    if (to === 'restored') await data.getState().select(id);
  } catch (thrown) {
    set({ outcome: { ...outcome, sentence: sentenceOf(thrown) } });
  }
}

/** Builds the store; it does nothing by itself. */
export function createImportStore(options: ImportStoreOptions): StoreApi<ImportState> {
  const run = { newest: 0 };
  return createStore<ImportState>()((set, get) => ({
    phase: idle,
    outcome: null,
    start: starter(get, set, options, run),
    refuse: (sentence) => {
      if (!isImporting(get())) set({ phase: { name: 'failed', sentence } });
    },
    confirm: (fields) => confirm(fields, get, set, options),
    async cancel() {
      const { phase } = get();
      run.newest += 1;
      set({ phase: idle });
      if (phase.name === 'confirm') await discard(options.client, phase.uploadIds);
    },
    openSample: (id) => openSample(id, get, set, options),
    undo: () => turnBack('removed', get, set, options),
    redo: () => turnBack('restored', get, set, options),
    dismissOutcome: () => set({ outcome: null }),
    receiveRows: (rowsRead) => {
      const { phase } = get();
      if (phase.name === 'checking') set({ phase: { ...phase, rowsRead } });
    },
  }));
}

/** One import at a time: files are sent, read without storing, shown, then stored or forgotten. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Client,
  Dataset,
  ImportPreview,
  Params,
  Remedy,
  StatedMapping,
} from '../../../shared/contract/index.ts';
import { isAppError } from '../../../shared/contract/index.ts';
import type { DatasetAnswers } from '../../data/datasets/datasetAnswers.ts';
import { outcomeOf, redoOf, showDataset, undoOf } from './importOutcomes.ts';
import {
  type ImportOutcome,
  type ImportPhase,
  type ImportProgress,
  isImporting,
  type ReviewPhase,
} from './importPhase.ts';
import { type Later, type LatestWins, latestWins } from './latestWins.ts';
import {
  blockOf,
  type ImportReview,
  newReview,
  type ReviewFields,
  requestOf,
  withoutChanges,
  withPreview,
  withRemedy,
  withSheet,
  withStatement,
} from './review/importReview.ts';
import { discardUploads, sendFiles } from './sendFiles.ts';
import type { PickedFile } from './uploadFile.ts';

export interface ImportState {
  phase: ImportPhase;
  outcome: ImportOutcome | null;
  /** Opens the dialog with the ways in. */
  choose(way: 'files' | 'paste'): void;
  /** Sends files and reads them without storing. Files given together are one dataset. */
  start(files: readonly PickedFile[]): Promise<void>;
  /** Says why files cannot be taken, for example too many at once. */
  refuse(sentence: string): void;
  /** States how one of the files is read, and reads it anew. */
  state(file: number, stated: StatedMapping): void;
  chooseSheet(file: number, sheet: string): void;
  /** What the counts of a finding are taken for; null for no remedy. */
  remedy(target: Pick<Remedy, 'code' | 'value'>, as: Remedy['as'] | null): void;
  /** Forgets what was stated here. */
  undoChanges(): void;
  /** Leaves what was stated at an earlier import aside. */
  readAnew(): void;
  /** Reads the files once more after a failure. */
  readAgain(): void;
  setFields(fields: ReviewFields): void;
  /** Keeps the files apart from the dataset that they would update. */
  setSeparate(isSeparate: boolean): void;
  /** Adds a file of populations, or takes it away. */
  setPopulation(file: PickedFile | null): Promise<void>;
  confirm(): Promise<void>;
  cancel(): Promise<void>;
  openSample(id: string): Promise<void>;
  undo(): Promise<void>;
  /** Takes the last import of a dataset back, however long ago it was. */
  undoLastOf(dataset: Dataset): Promise<void>;
  redo(): Promise<void>;
  dismissOutcome(): void;
  receiveProgress(progress: ImportProgress): void;
}

export interface ImportStoreOptions {
  client: Client;
  data: DatasetAnswers;
  sentenceOf: (thrown: unknown) => string;
  later: Later;
}

/** Pause after the last change before the files are read anew, so that typing does not read them at each key. */
const READ_DELAY_MS = 250;

type Get = () => ImportState;
type Set = (part: Partial<ImportState>) => void;

/** What the parts of the store share. */
interface Parts {
  get: Get;
  set: Set;
  options: ImportStoreOptions;
  /** The number of the import that may still speak; what belongs to an older one is dropped. */
  run: { newest: number };
  readings: LatestWins<Params<'datasets.preview'>>;
}

const idle: ImportPhase = { name: 'idle' };

function wasCancelled(thrown: unknown): boolean {
  return isAppError(thrown) && thrown.code === 'CANCELLED';
}

function uploadsOf({ files, population }: ImportReview): string[] {
  return [...files, ...(population === null ? [] : [population])].map((file) => file.uploadId);
}

function reviewPhase(review: ImportReview): ReviewPhase {
  return { name: 'review', review, isReading: false, progress: null, failure: null };
}

function reviewNow(get: Get): ReviewPhase | null {
  const { phase } = get();
  return phase.name === 'review' ? phase : null;
}

/** Reads files as stated; answers that come after the dialog was left are dropped. */
function readingsOf(get: Get, set: Set, { client, sentenceOf, later }: ImportStoreOptions) {
  const receive = (change: (phase: ReviewPhase) => ReviewPhase) => {
    const phase = reviewNow(get);
    if (phase !== null) set({ phase: { ...change(phase), isReading: false, progress: null } });
  };
  return latestWins<Params<'datasets.preview'>, ImportPreview>({
    ask: (params) => client.call('datasets.preview', params),
    receive: (preview) =>
      receive((phase) => ({ ...phase, review: withPreview(phase.review, preview), failure: null })),
    fail: (thrown) =>
      receive((phase) => ({ ...phase, failure: { of: 'reading', sentence: sentenceOf(thrown) } })),
    later,
    delayMs: READ_DELAY_MS,
  });
}

/** Shows a change at once and has the files read accordingly. */
function changeReview({ get, set, readings }: Parts, change: (review: ImportReview) => ImportReview): void {
  const phase = reviewNow(get);
  if (phase === null) return;
  const review = change(phase.review);
  set({ phase: { ...phase, review, isReading: true } });
  readings.want(requestOf(review));
}

async function start(parts: Parts, files: readonly PickedFile[]): Promise<void> {
  const { get, set, run, options } = parts;
  if (isImporting(get()) || files.length === 0) return;
  run.newest += 1;
  const own = run.newest;
  const uploadIds: string[] = [];
  const names = files.map((file) => file.name);
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const isOwn = () => own === run.newest;
  set({ phase: { name: 'uploading', files: names, sent: 0, total } });
  try {
    const sent = await sendFiles(options.client, files, {
      opened: (id) => uploadIds.push(id),
      sent: (bytes) => {
        if (isOwn()) set({ phase: { name: 'uploading', files: names, sent: bytes, total } });
      },
      isCancelled: () => !isOwn(),
    });
    if (sent === null) return await discardUploads(options.client, uploadIds);
    set({ phase: { name: 'reading', files: names, progress: null } });
    const request = { files: uploadIds.map((uploadId) => ({ uploadId })) };
    const preview = await options.client.call('datasets.preview', request);
    if (!isOwn()) return await discardUploads(options.client, uploadIds);
    set({ phase: reviewPhase(newReview(sent, preview)) });
  } catch (thrown) {
    await discardUploads(options.client, uploadIds);
    if (!isOwn()) return;
    const sentence = options.sentenceOf(thrown);
    set({ phase: wasCancelled(thrown) ? { name: 'cancelled' } : { name: 'failed', files: names, sentence } });
  }
}

async function setPopulation(parts: Parts, file: PickedFile | null): Promise<void> {
  const { get, set, run, options } = parts;
  const before = reviewNow(get);
  if (before === null) return;
  const old = before.review.population;
  const own = run.newest;
  const uploadIds: string[] = [];
  const isLeft = () => own !== run.newest;
  set({ phase: { ...before, isReading: true } });
  try {
    const steps = { opened: (id: string) => uploadIds.push(id), sent: () => {}, isCancelled: isLeft };
    const sent = await sendFiles(options.client, file === null ? [] : [file], steps);
    if (sent === null || isLeft()) return await discardUploads(options.client, uploadIds);
    changeReview(parts, (review) => ({ ...review, population: sent[0] ?? null }));
    if (old !== null) await discardUploads(options.client, [old.uploadId]);
  } catch (thrown) {
    await discardUploads(options.client, uploadIds);
    const phase = reviewNow(get);
    if (isLeft() || phase === null) return;
    const failure = { of: 'sending' as const, sentence: options.sentenceOf(thrown) };
    set({ phase: { ...phase, isReading: false, failure } });
  }
}

async function confirm({ get, set, options }: Parts): Promise<void> {
  const phase = reviewNow(get);
  if (phase === null) return;
  const { review, isReading, failure } = phase;
  if (blockOf(review, { isReading, hasFailed: failure?.of === 'reading' }) !== null) return;
  set({ phase: { name: 'storing', files: review.files.map((file) => file.name), progress: null } });
  try {
    const result = await options.client.call('datasets.import', requestOf(review));
    set({ phase: idle, outcome: outcomeOf(result) });
    await showDataset(result.datasets[0]!.id, options);
  } catch (thrown) {
    if (wasCancelled(thrown)) {
      set({ phase: { name: 'cancelled' } });
      return await discardUploads(options.client, uploadsOf(review));
    }
    const sentence = options.sentenceOf(thrown);
    set({ phase: { ...phase, failure: { of: 'storing', sentence } } });
  }
}

async function openSample({ get, set, options }: Parts, id: string): Promise<void> {
  if (isImporting(get())) return;
  const name = options.data.known().samples.find((sample) => sample.id === id)?.name ?? id;
  set({ phase: { name: 'storing', files: [name], progress: null } });
  try {
    const result = await options.client.call('samples.import', { id });
    set({ phase: idle, outcome: outcomeOf(result) });
    await showDataset(result.datasets[0]!.id, options);
  } catch (thrown) {
    const sentence = options.sentenceOf(thrown);
    set({
      phase: wasCancelled(thrown) ? { name: 'cancelled' } : { name: 'failed', files: [name], sentence },
    });
  }
}

/** What is under way in the core is stopped there; it says itself whether it was in time. */
async function cancel({ get, set, run, readings, options }: Parts): Promise<void> {
  const { phase } = get();
  const stop = () => Promise.allSettled([options.client.call('datasets.cancelImport', {})]);
  switch (phase.name) {
    case 'storing':
      await stop();
      return;
    case 'uploading':
    case 'reading':
      run.newest += 1;
      set({ phase: { name: 'cancelled' } });
      if (phase.name === 'reading') await stop();
      return;
    case 'review':
      run.newest += 1;
      readings.forget();
      set({ phase: idle });
      if (phase.isReading) await stop();
      return await discardUploads(options.client, uploadsOf(phase.review));
    default:
      set({ phase: idle });
  }
}

/** Builds the store; it does nothing by itself. */
export function createImportStore(options: ImportStoreOptions): StoreApi<ImportState> {
  return createStore<ImportState>()((set, get) => {
    const readings = readingsOf(get, set, options);
    const parts: Parts = { get, set, options, run: { newest: 0 }, readings };
    const change = (apply: (review: ImportReview) => ImportReview) => changeReview(parts, apply);
    const turn = async (to: typeof undoOf) => {
      const { outcome } = get();
      if (outcome !== null) set({ outcome: await to(outcome, options) });
    };
    return {
      phase: idle,
      outcome: null,
      choose(way) {
        if (!isImporting(get())) set({ phase: { name: 'choosing', way } });
      },
      start: (files) => start(parts, files),
      refuse(sentence) {
        if (!isImporting(get())) set({ phase: { name: 'failed', files: [], sentence } });
      },
      state: (file, stated) => change((review) => withStatement(review, file, stated)),
      chooseSheet: (file, sheet) => change((review) => withSheet(review, file, sheet)),
      remedy: (target, as) => change((review) => withRemedy(review, target, as)),
      undoChanges: () => change(withoutChanges),
      readAnew: () => change((review) => ({ ...withoutChanges(review), isAnew: true })),
      readAgain: () => change((review) => review),
      setFields(fields) {
        const phase = reviewNow(get);
        if (phase === null) return;
        const review = { ...phase.review, fields: { ...phase.review.fields, ...fields } };
        // A name changes nothing of what was read, nor does the source of populations.
        if (fields.disease === undefined && fields.asOf === undefined) set({ phase: { ...phase, review } });
        else change(() => review);
      },
      setSeparate: (isSeparate) => change((review) => ({ ...review, isSeparate })),
      setPopulation: (file) => setPopulation(parts, file),
      confirm: () => confirm(parts),
      cancel: () => cancel(parts),
      openSample: (id) => openSample(parts, id),
      undo: () => turn(undoOf),
      undoLastOf: async (dataset) => {
        const standing = { ...dataset, rejected: [] };
        set({ outcome: await undoOf({ kind: 'standing', dataset: standing, sentence: null }, options) });
      },
      redo: () => turn(redoOf),
      dismissOutcome: () => set({ outcome: null }),
      receiveProgress(progress) {
        const { phase } = get();
        if (phase.name === 'reading' || phase.name === 'storing' || phase.name === 'review')
          set({ phase: { ...phase, progress } });
      },
    };
  });
}

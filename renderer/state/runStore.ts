/** The forecast run in progress, and how the last one ended. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type Client,
  isAppError,
  type LockStatus,
  type ProviderId,
  type RunProgress,
  type RunResult,
} from '../../shared/contract/index.ts';
import { isRefusalOver } from '../model/isRefusalOver.ts';
import { wayOn } from '../model/wayOn.ts';
import { type DataState, workingDay } from './dataStore.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** How the last run ended; stays until it is dismissed, the next one starts, or its cause is no more. */
export type RunEnd =
  | { kind: 'published'; places: number; gaps: number; instead: Instead | null }
  | { kind: 'failed'; sentence: string | null; refusal: Refusal | null }
  | { kind: 'cancelled' };

/** Who was to be asked, and who answered in the end. */
export interface Instead {
  asked: ProviderId;
  answered: ProviderId;
  /** Why, as the middle of a sentence; null where the run does not say it. */
  reason: string | null;
}

export interface RunState {
  /** Progress of the run in this program, also one asked for from another window; null when none runs. */
  progress: RunProgress | null;
  /** When that progress arrived, in milliseconds since 1970. */
  progressAt: number;
  /** Whether this window waits for an answer. */
  isAsking: boolean;
  end: RunEnd | null;
  /** Finds a run that was going on before this window opened. */
  load(): Promise<void>;
  /** Asks for a forecast of the chosen dataset as on its working day; with a provider, that one makes this run alone. */
  ask(provider?: ProviderId): Promise<void>;
  cancel(): Promise<void>;
  dismiss(): void;
  receive(progress: RunProgress): void;
  /** Puts a refusal away once the lock no longer gives cause for it. */
  followLock(lock: LockStatus): void;
  /** Puts a refusal for want of a network away: there is one again. */
  followOnline(): void;
}

export interface RunStoreOptions {
  client: Client;
  data: StoreApi<DataState>;
  sentenceOf: (thrown: unknown) => string;
  now: () => number;
  /** Who is named as the one that the next run will ask. */
  next: () => ProviderId | null;
}

export function isRunning(state: Pick<RunState, 'progress' | 'isAsking'>): boolean {
  return state.isAsking || state.progress !== null;
}

/** @param named who was named beside the button */
function endOf({ run, forecasts, gaps }: RunResult, named: ProviderId | null): RunEnd {
  const first = run.attempts[0];
  const asked = named ?? first?.provider ?? run.provider;
  const reason = first?.provider === asked ? (first.reason ?? null) : null;
  const instead = asked === run.provider ? null : { asked, answered: run.provider, reason };
  return { kind: 'published', places: forecasts.length, gaps: gaps.length, instead };
}

function failedEnd(thrown: unknown, sentenceOf: RunStoreOptions['sentenceOf']): RunEnd {
  return { kind: 'failed', sentence: sentenceOf(thrown), refusal: refusalOf(thrown) };
}

function refusalIn(end: RunEnd | null): Refusal | null {
  return end?.kind === 'failed' ? end.refusal : null;
}

async function askFor(
  { client, data, sentenceOf, next }: RunStoreOptions,
  provider: ProviderId | undefined,
): Promise<RunEnd> {
  const state = data.getState();
  const asOf = workingDay(state);
  const datasetId = state.selectedId ?? '';
  const named = provider ?? next();
  try {
    const result = await client.call('forecasts.run', {
      datasetId,
      ...(asOf === undefined ? {} : { asOf }),
      ...(provider === undefined ? {} : { provider }),
    });
    await data.getState().refresh();
    return endOf(result, named);
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'CANCELLED') return { kind: 'cancelled' };
    return failedEnd(thrown, sentenceOf);
  }
}

/**
 * Whether a success makes the failure before it old news: runs can be served again, or the other window's run
 * has been repeated. What a run of this window found in its own data stays to be read.
 */
function isOutdated(end: RunEnd | null): boolean {
  if (end?.kind !== 'failed') return false;
  return end.refusal === null ? end.sentence === null : wayOn(end.refusal) !== null;
}

/** Progress events also end a run that this window only watches. */
function received(progress: RunProgress, state: RunState, now: number): Partial<RunState> {
  switch (progress.phase) {
    case 'started':
    case 'place':
    case 'publishing':
      return { progress, progressAt: now };
    case 'published':
      return { progress: null, end: isOutdated(state.end) ? null : state.end };
    case 'cancelled':
      return state.isAsking ? { progress: null } : { progress: null, end: { kind: 'cancelled' } };
    case 'failed':
      // What became of an automatic run is told with the scheduler, not across every screen.
      return state.isAsking || progress.isAutomatic
        ? { progress: null }
        : { progress: null, end: { kind: 'failed', sentence: null, refusal: null } };
  }
}

/** Builds the store; it asks nothing by itself. */
export function createRunStore(options: RunStoreOptions): StoreApi<RunState> {
  const { client, sentenceOf, now } = options;
  return createStore<RunState>()((set, get) => ({
    progress: null,
    progressAt: 0,
    isAsking: false,
    end: null,
    async load() {
      try {
        const { progress } = await client.call('forecasts.progress', {});
        if (progress !== null) get().receive(progress);
      } catch (thrown) {
        set({ end: failedEnd(thrown, sentenceOf) });
      }
    },
    async ask(provider) {
      if (isRunning(get()) || options.data.getState().selectedId === null) return;
      set({ isAsking: true, end: null });
      const end = await askFor(options, provider);
      set({ isAsking: false, progress: null, end });
    },
    async cancel() {
      if (!isRunning(get())) return;
      try {
        await client.call('forecasts.cancel', {});
      } catch (thrown) {
        set({ end: failedEnd(thrown, sentenceOf) });
      }
    },
    dismiss: () => set({ end: null }),
    receive: (progress) => set(received(progress, get(), now())),
    followLock(lock) {
      const refusal = refusalIn(get().end);
      if (refusal !== null && isRefusalOver(refusal, lock)) set({ end: null });
    },
    followOnline() {
      if (refusalIn(get().end)?.code === 'OFFLINE') set({ end: null });
    },
  }));
}

/** The forecast run in progress, and how the last one ended. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  isAppError,
  type LockStatus,
  type ProviderId,
  type RunProgress,
  type RunResult,
} from '../../../shared/contract/index.ts';
import { type Answers, askAnew, knownAnswer, takeAnswer, tellAnswer } from '../../data/answers.ts';
import type { DatasetAnswers } from '../../data/datasets/datasetAnswers.ts';
import { type Refusal, refusalOf } from '../../data/refusal.ts';
import { failoversQuery } from './failoversQuery.ts';
import { isRefusalOver } from './isRefusalOver.ts';
import { wayOn } from './wayOn.ts';

/** How the last run ended; stays until it is dismissed, the next one starts, or its cause is no more. */
export type RunEnd =
  | { kind: 'published'; places: number; gaps: number }
  | { kind: 'failed'; sentence: string | null; refusal: Refusal | null }
  | { kind: 'cancelled' };

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
  ask(provider?: ProviderId, reason?: string): Promise<void>;
  cancel(): Promise<void>;
  dismiss(): void;
  /** Dismisses the alert of a run for good; it comes back if that fails. */
  dismissFailover(runId: string): Promise<void>;
  receive(progress: RunProgress): void;
  /** Puts a refusal away once the lock no longer gives cause for it. */
  followLock(lock: LockStatus): void;
  /** Puts a refusal for want of a network away: there is one again. */
  followOnline(): void;
}

export interface RunStoreOptions {
  answers: Answers;
  data: DatasetAnswers;
  sentenceOf: (thrown: unknown) => string;
  now: () => number;
  /** Who is named as the one that the next run will ask. */
  next: () => ProviderId | null;
}

export function isRunning(state: Pick<RunState, 'progress' | 'isAsking'>): boolean {
  return state.isAsking || state.progress !== null;
}

function endOf({ forecasts, gaps }: RunResult): RunEnd {
  return { kind: 'published', places: forecasts.length, gaps: gaps.length };
}

function failedEnd(thrown: unknown, sentenceOf: RunStoreOptions['sentenceOf']): RunEnd {
  return { kind: 'failed', sentence: sentenceOf(thrown), refusal: refusalOf(thrown) };
}

function refusalIn(end: RunEnd | null): Refusal | null {
  return end?.kind === 'failed' ? end.refusal : null;
}

async function askFor(
  { answers, data, sentenceOf, next }: RunStoreOptions,
  provider: ProviderId | undefined,
  reason: string | undefined,
): Promise<RunEnd> {
  const { selectedId, day: asOf } = data.known();
  const datasetId = selectedId ?? '';
  const named = provider ?? next();
  try {
    const result = await answers.client.call('forecasts.run', {
      datasetId,
      ...(asOf === undefined ? {} : { asOf }),
      ...(provider === undefined ? {} : { provider }),
      ...(reason === undefined ? {} : { reason }),
      ...(named === null ? {} : { named }),
    });
    await data.refresh();
    return endOf(result);
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
    case 'computing':
    case 'place':
    case 'publishing':
      return { progress, progressAt: now };
    case 'published':
      return { progress: null, end: isOutdated(state.end) ? null : state.end };
    case 'cancelled':
      return state.isAsking ? { progress: null } : { progress: null, end: { kind: 'cancelled' } };
    case 'failed':
      // The outcome of an automatic run is told with the scheduler, not across every screen.
      return state.isAsking || progress.isAutomatic
        ? { progress: null }
        : { progress: null, end: { kind: 'failed', sentence: null, refusal: null } };
  }
}

/** Builds the store; it asks nothing by itself. */
export function createRunStore(options: RunStoreOptions): StoreApi<RunState> {
  const { answers, sentenceOf, now } = options;
  const { client } = answers;
  const failovers = failoversQuery(client);
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
    async ask(provider, reason) {
      if (isRunning(get()) || options.data.known().selectedId === null) return;
      set({ isAsking: true, end: null });
      const end = await askFor(options, provider, reason);
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
    async dismissFailover(runId) {
      const known = knownAnswer(answers, failovers) ?? [];
      tellAnswer(
        answers,
        failovers,
        known.filter((one) => one.runId !== runId),
      );
      const dismiss = async () => (await client.call('forecasts.dismissFailover', { runId })).failovers;
      try {
        await takeAnswer(answers, failovers, dismiss);
      } catch (thrown) {
        set({ end: failedEnd(thrown, sentenceOf) });
        await Promise.allSettled([askAnew(answers, failovers)]);
      }
    },
    receive: (progress) => set(received(progress, get(), now())),
    followLock(lock) {
      const refusal = refusalIn(get().end);
      if (refusal !== null && isRefusalOver(refusal, lock)) set({ end: null });
    },
    followOnline() {
      const refusal = refusalIn(get().end);
      // Being online says nothing of the team's database.
      if (refusal?.code === 'OFFLINE' && refusal.details?.cause !== 'TEAM_LEASE') set({ end: null });
    },
  }));
}

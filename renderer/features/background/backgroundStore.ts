/** What this window ordered to be done in the background, and how each order goes. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HindcastProgress, SchedulerStatus } from '../../../shared/contract/index.ts';
import { type Answers, takeAnswer } from '../../data/answers.ts';
import { type Refusal, refusalOf } from '../../data/refusal.ts';
import { healthQuery, schedulerQuery } from './backgroundQueries.ts';

/** What can be ordered; `auto` and `watch` for one dataset by its id. */
export type BackgroundAction =
  | 'runOnce'
  | 'pause'
  | 'check'
  | 'backtest'
  | `auto:${string}`
  | `watch:${string}`;

/** How an order goes, or why it was refused; what was done shows by itself. */
export type ActionAnswer = { kind: 'busy' } | { kind: 'refused'; refusal: Refusal | null; sentence: string };

export interface BackgroundState {
  answers: Partial<Record<BackgroundAction, ActionAnswer>>;
  /** The backtest of a dataset that is under way, or null. */
  backtest: HindcastProgress | null;
  /** Cancels it; it is made at the next import or start. */
  cancelBacktest(): Promise<void>;
  receiveHindcast(progress: HindcastProgress): void;
  /** Runs one cycle; ends with it. */
  runOnce(): Promise<void>;
  /** @param reason in the user's words; empty for none */
  pause(reason: string): Promise<void>;
  resume(): Promise<void>;
  setAutoForecast(datasetId: string, isOn: boolean): Promise<void>;
  /** Lets the user choose files, which the dataset is then read anew from. */
  watch(datasetId: string): Promise<void>;
  unwatch(datasetId: string): Promise<void>;
  /** Looks at the network and every enabled provider now. */
  check(): Promise<void>;
  /** They have been read. */
  forgetRefusals(): void;
}

export interface BackgroundStoreOptions {
  answers: Answers;
  sentenceOf: (thrown: unknown) => string;
}

type Get = () => BackgroundState;
type Set = (part: Partial<BackgroundState>) => void;

/** Does one thing, once at a time; each says for itself how it goes. */
async function act(
  action: BackgroundAction,
  work: () => Promise<unknown>,
  get: Get,
  set: Set,
  { sentenceOf }: BackgroundStoreOptions,
): Promise<void> {
  if (get().answers[action]?.kind === 'busy') return;
  const say = (answer: ActionAnswer | null) => {
    const { [action]: _before, ...others } = get().answers;
    set({ answers: answer === null ? others : { ...others, [action]: answer } });
  };
  say({ kind: 'busy' });
  try {
    await work();
    say(null);
  } catch (thrown) {
    say({ kind: 'refused', refusal: refusalOf(thrown), sentence: sentenceOf(thrown) });
  }
}

function busyOnly(answers: BackgroundState['answers']): BackgroundState['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer?.kind === 'busy'));
}

/** Builds the store; it orders nothing by itself. */
export function createBackgroundStore(options: BackgroundStoreOptions): StoreApi<BackgroundState> {
  const { answers } = options;
  const { client } = answers;
  return createStore<BackgroundState>()((set, get) => {
    const run = (action: BackgroundAction, work: () => Promise<unknown>) =>
      act(action, work, get, set, options);
    const order = (action: BackgroundAction, command: () => Promise<SchedulerStatus>) =>
      run(action, () => takeAnswer(answers, schedulerQuery(client), command));
    return {
      answers: {},
      backtest: null,
      receiveHindcast(progress) {
        if (progress.kind === 'backtest') set({ backtest: progress.phase === 'running' ? progress : null });
      },
      cancelBacktest: () => run('backtest', () => client.call('hindcast.cancelBacktest', {})),
      runOnce: () => order('runOnce', () => client.call('scheduler.runOnce', {})),
      pause(reason) {
        const words = reason.trim();
        return order('pause', () => client.call('scheduler.pause', words === '' ? {} : { reason: words }));
      },
      resume: () => order('pause', () => client.call('scheduler.resume', {})),
      setAutoForecast: (datasetId, isOn) =>
        order(`auto:${datasetId}`, () => client.call('scheduler.setAutoForecast', { datasetId, isOn })),
      // An event tells what is watched from then on.
      watch: (id) => run(`watch:${id}`, () => client.call('datasets.watch', { id })),
      unwatch: (id) => run(`watch:${id}`, () => client.call('datasets.unwatch', { id })),
      check: () =>
        run('check', () => takeAnswer(answers, healthQuery(client), () => client.call('health.check', {}))),
      forgetRefusals: () => set({ answers: busyOnly(get().answers) }),
    };
  });
}

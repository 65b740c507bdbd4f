/** What people answer about the alert lines of places. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client, StatedThresholds } from '../../../shared/contract/index.ts';

/** How an answer was taken; with what had been stated before, so that it can be taken back. */
export type StatedAnswer =
  | { kind: 'busy' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'done'; change: StatedThresholds; before: StatedThresholds | null };

export interface AlertAnswersState {
  /** By key of `risk.thresholds`: a dataset's id, or id/code of a place. */
  answers: Record<string, StatedAnswer>;
  /** Adds to what is stated under a key; what is there besides stays. */
  state(key: string, change: StatedThresholds): Promise<void>;
  /** Takes the last answer under a key back. */
  undo(key: string): Promise<void>;
  /** States no answer to the official threshold under a key. */
  forgetOfficial(key: string): Promise<void>;
}

export interface AlertAnswersOptions {
  client: Client;
  sentenceOf: (thrown: unknown) => string;
}

const KEY = 'risk.thresholds';

/** Changes what is stated under one key; what is stated under others stays, also of another window. @returns what was there before */
async function restate(
  client: Client,
  key: string,
  change: (before: StatedThresholds | null) => StatedThresholds | null,
): Promise<StatedThresholds | null> {
  const { value } = await client.call('settings.get', { key: KEY });
  const { [key]: before = null } = value as Record<string, StatedThresholds | undefined>;
  const after = change(before);
  const isEmpty = after === null || Object.keys(after).length === 0;
  await client.call('settings.set', { key: KEY, entry: key, value: isEmpty ? null : after });
  return before;
}

/** Builds the store; it does nothing by itself. */
export function createAlertAnswersStore({
  client,
  sentenceOf,
}: AlertAnswersOptions): StoreApi<AlertAnswersState> {
  return createStore<AlertAnswersState>()((set, get) => {
    const say = (key: string, answer: StatedAnswer | null) => {
      const { [key]: _before, ...others } = get().answers;
      set({ answers: answer === null ? others : { ...others, [key]: answer } });
    };
    /** @param work returns what to say once it is done; null for nothing */
    const answer = async (key: string, work: () => Promise<StatedAnswer | null>) => {
      if (get().answers[key]?.kind === 'busy') return;
      say(key, { kind: 'busy' });
      try {
        say(key, await work());
      } catch (thrown) {
        say(key, { kind: 'refused', sentence: sentenceOf(thrown) });
      }
    };
    return {
      answers: {},
      state: (key, change) =>
        answer(key, async () => {
          const before = await restate(client, key, (known) => ({ ...known, ...change }));
          return { kind: 'done', change, before };
        }),
      async undo(key) {
        const last = get().answers[key];
        if (last?.kind !== 'done') return;
        await answer(key, async () => {
          await restate(client, key, () => last.before);
          return null;
        });
      },
      forgetOfficial: (key) =>
        answer(key, async () => {
          await restate(client, key, (known) => {
            const { official: _official, ...others } = known ?? {};
            return others;
          });
          return null;
        }),
    };
  });
}

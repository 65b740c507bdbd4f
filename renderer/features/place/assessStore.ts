/** What the counts of the shown place say by themselves, and what people answer about its alert lines. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type AssessedPlace,
  type Client,
  generalSettings,
  type PlainDate,
  type StatedThresholds,
} from '../../../shared/contract/index.ts';
import { failed, type Loadable, loading, nothingYet, ready } from '../../data/loadable.ts';

/** Which place, as it was known on which day. */
export interface AssessQuestion {
  datasetId: string;
  code: string;
  asOf: PlainDate;
}

/** How an answer was taken; with what had been stated before, so that it can be taken back. */
export type StatedAnswer =
  | { kind: 'busy' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'done'; change: StatedThresholds; before: StatedThresholds | null };

export interface AssessState {
  question: AssessQuestion | null;
  place: Loadable<AssessedPlace>;
  /** By key of `risk.thresholds`: a dataset's id, or id/code of a place. */
  answers: Record<string, StatedAnswer>;
  load(question: AssessQuestion): Promise<void>;
  /** Reads the shown place anew. */
  reload(): Promise<void>;
  /** Adds to what is stated under a key; what is there besides stays. */
  state(key: string, change: StatedThresholds): Promise<void>;
  /** Takes the last answer under a key back. */
  undo(key: string): Promise<void>;
  /** States no answer to the official threshold under a key. */
  forgetOfficial(key: string): Promise<void>;
}

export interface AssessStoreOptions {
  client: Client;
  sentenceOf: (thrown: unknown) => string;
}

const KEY = 'risk.thresholds';
const { schema } = generalSettings[KEY];

/** Changes what is stated under one key; what is stated under others stays, also of another window. @returns what was there before */
async function restate(
  client: Client,
  key: string,
  change: (before: StatedThresholds | null) => StatedThresholds | null,
): Promise<StatedThresholds | null> {
  const { value } = await client.call('settings.get', { key: KEY });
  const { [key]: before = null } = schema.parse(value) as Record<string, StatedThresholds | undefined>;
  const after = change(before);
  const isEmpty = after === null || Object.keys(after).length === 0;
  await client.call('settings.set', { key: KEY, entry: key, value: isEmpty ? null : after });
  return before;
}

function isSame(a: AssessQuestion | null, b: AssessQuestion): boolean {
  return a?.datasetId === b.datasetId && a.code === b.code && a.asOf === b.asOf;
}

/** Builds the store; it reads nothing until `load`. */
export function createAssessStore({ client, sentenceOf }: AssessStoreOptions): StoreApi<AssessState> {
  let newest = 0;
  return createStore<AssessState>()((set, get) => {
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
    const read = async ({ datasetId, code, asOf }: AssessQuestion, before: AssessedPlace | null) => {
      newest += 1;
      const own = newest;
      set({ place: loading(before) });
      const place = await client
        .call('datasets.assess', { id: datasetId, locations: [code], asOf })
        .then(({ places }) => ready(places[0] ?? null))
        .catch((thrown: unknown) => failed<AssessedPlace>(sentenceOf(thrown), null));
      if (own === newest) set({ place });
    };
    return {
      question: null,
      place: nothingYet,
      answers: {},
      async load(question) {
        const before = isSame(get().question, question) ? get().place.value : null;
        set({ question });
        await read(question, before);
      },
      async reload() {
        const { question, place } = get();
        if (question !== null) await read(question, place.value);
      },
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

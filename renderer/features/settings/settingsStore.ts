/** What was typed into the settings and is not stored yet, and how each change goes. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Answers, knownAnswer, settleAnswers } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { useSelected } from '../../data/useStores.ts';
import { errorSentence } from '../../words/errorSentence.ts';
import { type Setting, settingsQuery } from './settingsQuery.ts';

/** What a change replaced: the whole value, or that of one entry, null where there was none. */
export interface Former {
  entry?: string;
  value: unknown;
  isDefault: boolean;
}

/** How the last change of a setting goes. */
export type ChangeAnswer =
  /** `former`: what the undo replaced, which a redo puts back; `left` is what it left, and must still stand then. */
  | { kind: 'undone'; former: Former; left: unknown }
  /** `changed`: it was set elsewhere since it was undone, and is left as it is. */
  | { kind: 'busy' | 'changed' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'done'; former: Former };

/** What was typed; with `isTried` it was to be stored, so that what is wrong with it is said. */
export interface Draft {
  text: string;
  isTried: boolean;
}

export interface SettingsState {
  /** By field. */
  drafts: Readonly<Record<string, Draft>>;
  /** By key. */
  answers: Readonly<Record<string, ChangeAnswer>>;
  /** The setting that was changed last, and can be undone. */
  last: string | null;
  /** The setting whose change was undone last, and can be redone. */
  lastUndone: string | null;
  search: string;
  find(typed: string): void;
  type(field: string, text: string): void;
  /** What is wrong with the fields is said from now on. */
  tryFields(...fields: readonly string[]): void;
  dropDrafts(...fields: readonly string[]): void;
  /** @returns whether it is stored */
  set(key: string, value: unknown, entry?: string): Promise<boolean>;
  /** @returns whether the default is back */
  reset(key: string): Promise<boolean>;
  /** Puts back what the last change of a setting replaced. */
  undo(key: string): Promise<void>;
  /** Puts back what the last undo of a setting replaced, unless it was set elsewhere since. */
  redo(key: string): Promise<void>;
  /** What was said of changes has been read. */
  forget(): void;
}

export interface SettingsStoreOptions {
  answers: Answers;
  sentenceOf: (thrown: unknown) => string;
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function formerOf(setting: Setting | undefined, entry: string | undefined): Former {
  const { value = null, isDefault = true } = setting ?? {};
  if (entry === undefined) return { value, isDefault };
  const entries = value as Readonly<Record<string, unknown>>;
  return { entry, value: Object.hasOwn(entries, entry) ? entries[entry] : null, isDefault };
}

/** Builds the store; it asks nothing by itself. */
export function createSettingsStore({ answers, sentenceOf }: SettingsStoreOptions): StoreApi<SettingsState> {
  const { client } = answers;
  const question = settingsQuery(client);
  return createStore<SettingsState>()((set, get) => {
    const say = (key: string, answer: ChangeAnswer) => set({ answers: { ...get().answers, [key]: answer } });
    /** One change of a setting at a time. @param after what to say once it is durable and shown */
    async function change(
      key: string,
      work: () => Promise<unknown>,
      after: ChangeAnswer | (() => ChangeAnswer),
    ): Promise<boolean> {
      if (get().answers[key]?.kind === 'busy') return false;
      say(key, { kind: 'busy' });
      try {
        await work();
        // An event told what is old; what is shown is new before it is said to be stored.
        await settleAnswers(answers, question);
        const answer = typeof after === 'function' ? after() : after;
        const { kind } = answer;
        set({ last: kind === 'done' ? key : null, lastUndone: kind === 'undone' ? key : null });
        say(key, answer);
        return true;
      } catch (thrown) {
        say(key, { kind: 'refused', sentence: sentenceOf(thrown) });
        return false;
      }
    }
    const putBack = (key: string, { entry, value, isDefault }: Former) =>
      isDefault && entry === undefined
        ? client.call('settings.unset', { key })
        : client.call('settings.set', { key, value, ...(entry === undefined ? {} : { entry }) });
    const known = (key: string) => knownAnswer(answers, question)?.find((one) => one.key === key);
    return {
      drafts: {},
      answers: {},
      last: null,
      lastUndone: null,
      search: '',
      find: (search) => set({ search }),
      type(field, text) {
        const isTried = get().drafts[field]?.isTried ?? false;
        set({ drafts: { ...get().drafts, [field]: { text, isTried } } });
      },
      tryFields(...fields) {
        const tried = fields.map((field): [string, Draft] => [
          field,
          { text: get().drafts[field]?.text ?? '', isTried: true },
        ]);
        set({ drafts: { ...get().drafts, ...Object.fromEntries(tried) } });
      },
      dropDrafts: (...fields) => set({ drafts: without(get().drafts, fields) }),
      set: (key, value, entry) =>
        change(
          key,
          () => client.call('settings.set', { key, value, ...(entry === undefined ? {} : { entry }) }),
          {
            kind: 'done',
            former: formerOf(known(key), entry),
          },
        ),
      reset: (key) =>
        change(key, () => client.call('settings.unset', { key }), {
          kind: 'done',
          former: formerOf(known(key), undefined),
        }),
      async undo(key) {
        const answer = get().answers[key];
        if (answer?.kind !== 'done') return;
        const { entry } = answer.former;
        const former = formerOf(known(key), entry);
        const undone = () => ({ kind: 'undone' as const, former, left: formerOf(known(key), entry).value });
        await change(key, () => putBack(key, answer.former), undone);
      },
      async redo(key) {
        const answer = get().answers[key];
        if (answer?.kind !== 'undone') return;
        // What another window did may not be shown yet.
        await settleAnswers(answers, question);
        const now = formerOf(known(key), answer.former.entry);
        if (JSON.stringify(now.value) !== JSON.stringify(answer.left)) {
          set({ lastUndone: null });
          return say(key, { kind: 'changed' });
        }
        await change(key, () => putBack(key, answer.former), { kind: 'done', former: now });
      },
      forget() {
        const busy = Object.entries(get().answers).filter(([, answer]) => answer.kind === 'busy');
        set({ answers: Object.fromEntries(busy), last: null, lastUndone: null });
      },
    };
  });
}

/** Made when the screen is first shown, which the window does not load before; what was typed stays while others are looked at. */
const made = new WeakMap<Answers, StoreApi<SettingsState>>();

export function useSettingsStore(): StoreApi<SettingsState> {
  const { stores, text } = useServices();
  const { answers } = stores;
  const known = made.get(answers);
  if (known !== undefined) return known;
  const store = createSettingsStore({ answers, sentenceOf: (thrown) => errorSentence(thrown, text) });
  made.set(answers, store);
  return store;
}

export function useSettingsState<T>(select: (state: SettingsState) => T): T {
  return useSelected(useSettingsStore(), select);
}

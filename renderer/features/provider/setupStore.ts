/** The dialog that changes how a provider is connected, and what was changed last. No key is ever kept here. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RemoteProviderId, Result } from '../../../shared/contract/index.ts';
import { type Answers, knownAnswer, renewAnswers, settleAnswers } from '../../data/answers.ts';
import { lockQuery } from '../../data/lock/lockQueries.ts';
import type { PartAnswer } from '../../data/partAnswer.ts';
import { refusalOf } from '../../data/refusal.ts';
import type { SystemState } from '../../data/systemStore.ts';
import {
  CODED_PLACES,
  changesOf,
  isEnabledIn,
  leadsElsewhere,
  type SettingValues,
  type SetupFields,
  settingKey,
  storedFields,
} from './setupDraft.ts';
import { setupOf, setupQuery } from './setupQuery.ts';

/** What can be done in the dialog; each says for itself how it went. */
export type SetupPart = 'connection' | 'key' | 'keyRemoval' | 'test' | 'models' | 'switch';

export interface OpenSetup {
  id: RemoteProviderId;
  /** What was filled in and is not saved. */
  edits: Partial<SetupFields>;
  isPlainTextAccepted: boolean;
  answers: Partial<Record<SetupPart, PartAnswer>>;
  /** What the last test found; null before, and once the connection has changed. */
  tested: Result<'providers.test'> | null;
  /** The models that it listed; null before. */
  models: readonly string[] | null;
}

export interface SetupState {
  /** Null while it is closed. */
  dialog: OpenSetup | null;
  /** How the last change of what places go as goes: one setting for all providers, shown as chosen at once. */
  coding: { isWanted: boolean; answer: PartAnswer } | null;
  /** Who was switched on or off last in this window. */
  switched: { id: RemoteProviderId; isOn: boolean } | null;
  open(id: RemoteProviderId): void;
  close(): void;
  fill(change: Partial<SetupFields>): void;
  acceptPlainText(isAccepted: boolean): void;
  /** Stores what differs. Another host first switches the provider off, and asks for consent afterwards. */
  save(): Promise<void>;
  /**
   * Hands a key on, and forgets it.
   * @param take empties the field and gives what stood in it; called only when it can be sent
   */
  sendKey(take: () => string): Promise<void>;
  removeKey(): Promise<void>;
  test(): Promise<void>;
  listModels(): Promise<void>;
  codePlaces(isCoded: boolean): Promise<void>;
  disable(): Promise<void>;
  /** Only after consent. @throws AppError */
  setEnabled(id: RemoteProviderId, isOn: boolean): Promise<void>;
}

export interface SetupStoreOptions {
  answers: Answers;
  system: StoreApi<SystemState>;
  sentenceOf: (thrown: unknown) => string;
  /** Shows what will be sent, and enables if the user agrees. */
  askConsent: (id: RemoteProviderId) => void;
}

type Get = () => SetupState;
type Set = (part: Partial<SetupState>) => void;

/** The fields as they are shown: what is stored, with what was filled in on top. */
export function shownFields({ id, edits }: OpenSetup, values: SettingValues): SetupFields {
  return { ...storedFields(id, values), ...edits };
}

/** Whatever was found out about the connection before is no longer about this one. */
const untried = { tested: null, models: null } satisfies Partial<OpenSetup>;

function freshDialog(id: RemoteProviderId): OpenSetup {
  return { id, edits: {}, isPlainTextAccepted: false, answers: {}, ...untried };
}

function change(get: Get, set: Set, part: Partial<OpenSetup>): void {
  const { dialog } = get();
  if (dialog !== null) set({ dialog: { ...dialog, ...part } });
}

function answer(get: Get, set: Set, part: SetupPart, said: PartAnswer | undefined): void {
  const { dialog } = get();
  if (dialog === null) return;
  const { [part]: _before, ...others } = dialog.answers;
  change(get, set, { answers: said === undefined ? others : { ...others, [part]: said } });
}

/**
 * Does one thing of the dialog, once at a time.
 * @param work answers with what it changes in the dialog
 */
async function act(
  part: SetupPart,
  work: (dialog: OpenSetup) => Promise<Partial<OpenSetup>>,
  get: Get,
  set: Set,
  { system, sentenceOf }: SetupStoreOptions,
): Promise<void> {
  const { dialog } = get();
  if (dialog === null || dialog.answers[part]?.kind === 'busy') return;
  const isStillOpen = () => get().dialog?.id === dialog.id;
  answer(get, set, part, { kind: 'busy' });
  try {
    const changed = await work(dialog);
    if (!isStillOpen()) return;
    change(get, set, changed);
    answer(get, set, part, { kind: 'done' });
  } catch (thrown) {
    const sentence = sentenceOf(thrown);
    if (isStillOpen()) answer(get, set, part, { kind: 'refused', refusal: refusalOf(thrown), sentence });
    else if (part !== 'test' && part !== 'models')
      system.getState().addNotice({ code: 'SETUP_FAILED', severity: 'error', message: sentence });
  }
}

/** Builds the store; it asks nothing until `load` or `open`. */
export function createSetupStore(options: SetupStoreOptions): StoreApi<SetupState> {
  const { answers, askConsent } = options;
  const { client } = answers;
  const setup = setupQuery(client);
  const lock = lockQuery(client);
  return createStore<SetupState>()((set, get) => {
    const known = () => knownAnswer(answers, setup);
    /** An event told what a setting changed: what it made old is on its way. */
    const settled = () => settleAnswers(answers, setup, lock);
    /** No event tells of keys. A key may change who can serve. */
    const readAgain = async () => {
      await renewAnswers(answers, setup.queryKey, lock.queryKey);
      await settled();
    };
    const run = (part: SetupPart, work: (dialog: OpenSetup) => Promise<Partial<OpenSetup>>) =>
      act(part, work, get, set, options);
    const store = (key: string, value: unknown) => client.call('settings.set', { key, value });

    async function setEnabled(id: RemoteProviderId, isOn: boolean): Promise<void> {
      await store(settingKey(id, 'enabled'), isOn);
      set({ switched: { id, isOn } });
      await settled();
    }

    async function save(dialog: OpenSetup): Promise<Partial<OpenSetup>> {
      const value = known();
      if (value === null) return {};
      const { id, edits } = dialog;
      const fields = shownFields(dialog, value.values);
      const { wrongFields } = await import('./wrongFields.ts');
      if (wrongFields(id, fields).length > 0) return {};
      const changes = changesOf(id, fields, value.values);
      const needsConsent = isEnabledIn(value.values, id) && leadsElsewhere(setupOf(value, id), changes);
      try {
        if (needsConsent) await store(settingKey(id, 'enabled'), false);
        for (const { key, value } of changes) await store(key, value);
      } finally {
        await settled();
      }
      if (needsConsent && get().dialog?.id === id) {
        set({ dialog: null });
        askConsent(id);
      }
      // What was filled in meanwhile is not saved.
      return { ...untried, ...(get().dialog?.edits === edits ? { edits: {} } : {}) };
    }

    return {
      dialog: null,
      coding: null,
      switched: null,
      open(id) {
        set({ dialog: freshDialog(id), coding: null, switched: null });
        void renewAnswers(answers, setup.queryKey);
      },
      close: () => set({ dialog: null }),
      fill(edits) {
        const { dialog } = get();
        if (dialog === null) return;
        change(get, set, { edits: { ...dialog.edits, ...edits } });
        if (dialog.answers.connection?.kind !== 'busy') answer(get, set, 'connection', undefined);
      },
      acceptPlainText: (isPlainTextAccepted) => change(get, set, { isPlainTextAccepted }),
      save: () => run('connection', save),
      async sendKey(take) {
        const { dialog } = get();
        const value = known();
        if (dialog === null || value === null) return;
        const { id, isPlainTextAccepted } = dialog;
        const needsPlainText = !value.hasKeyStore;
        if (needsPlainText && !isPlainTextAccepted)
          return answer(get, set, 'key', { kind: 'missing', what: 'plainText' });
        const key = take();
        if (key === '') return answer(get, set, 'key', { kind: 'missing', what: 'key' });
        answer(get, set, 'keyRemoval', undefined);
        await run('key', async () => {
          await client.call('providers.setKey', {
            id,
            key,
            ...(needsPlainText ? { plainText: true } : {}),
          });
          await readAgain();
          return untried;
        });
      },
      async removeKey() {
        answer(get, set, 'key', undefined);
        await run('keyRemoval', async ({ id }) => {
          await client.call('providers.removeKey', { id });
          await readAgain();
          return untried;
        });
      },
      test: () =>
        run('test', async ({ id }) => {
          change(get, set, { tested: null });
          return { tested: await client.call('providers.test', { id }) };
        }),
      listModels: () =>
        run('models', async ({ id }) => {
          const { models } = await client.call('providers.models', { id });
          return { models: models.map((model) => model.id) };
        }),
      async codePlaces(isCoded) {
        if (get().coding?.answer.kind === 'busy') return;
        const say = (said: PartAnswer) => set({ coding: { isWanted: isCoded, answer: said } });
        say({ kind: 'busy' });
        try {
          await store(CODED_PLACES, isCoded);
          await settled();
          say({ kind: 'done' });
        } catch (thrown) {
          const sentence = options.sentenceOf(thrown);
          say({ kind: 'refused', refusal: refusalOf(thrown), sentence });
        }
      },
      disable: () =>
        run('switch', async ({ id }) => {
          await setEnabled(id, false);
          return {};
        }),
      setEnabled,
    };
  });
}

import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '../../shared/contract/index.ts';
import { type Answers, createAnswers } from '../data/answers.ts';
import { type ChoiceState, createChoiceStore } from '../data/datasets/choiceStore.ts';
import { createDatasetAnswers, type DatasetAnswers } from '../data/datasets/datasetAnswers.ts';
import type { Later } from '../data/latestWins.ts';
import { createSystemStore, type SystemState } from '../data/systemStore.ts';
import type { Connection, ConnectionWatch } from '../data/transport/connection.ts';
import { type BackgroundState, createBackgroundStore, isKnownOffline } from '../features/background/index.ts';
import { createExchangeStore, type ExchangeState } from '../features/exchange/index.ts';
import { createImportStore, type ImportState } from '../features/import/index.ts';
import { createLockDialogStore, type LockDialogState } from '../features/lock/index.ts';
import { type AlertAnswersState, createAlertAnswersStore } from '../features/place/index.ts';
import {
  type ConsentState,
  createConsentStore,
  createSetupStore,
  type SetupState,
} from '../features/provider/index.ts';
import { createRunStore, type RunState } from '../features/run/index.ts';
import { createNavigationStore, type NavigationState } from '../ui/navigation/navigationStore.ts';

export interface Stores {
  answers: Answers;
  data: DatasetAnswers;
  choice: StoreApi<ChoiceState>;
  alertAnswers: StoreApi<AlertAnswersState>;
  system: StoreApi<SystemState>;
  run: StoreApi<RunState>;
  imports: StoreApi<ImportState>;
  lockDialog: StoreApi<LockDialogState>;
  setup: StoreApi<SetupState>;
  consent: StoreApi<ConsentState>;
  exchange: StoreApi<ExchangeState>;
  background: StoreApi<BackgroundState>;
  navigation: StoreApi<NavigationState>;
  /** Subscribes to the events and reads everything once. @returns a function that ends the subscriptions */
  start(): () => void;
}

export interface StoresOptions {
  client: Client;
  sentenceOf: (thrown: unknown) => string;
  now: () => number;
  /** Where the window is at the start, and how it is moved. */
  hash: string;
  setHash: (hash: string) => void;
  /** Of a wire that can break. */
  watch?: Partial<ConnectionWatch>;
  /** How a pause is waited out; the clock of the window by default. */
  later?: Later;
}

const byClock: Later = (run, delayMs) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

type Parts = Omit<Stores, 'start'>;

/** The set-up is read when it is looked at for the first time; from then on it is kept fresh. */
async function reloadSetup({ setup }: Parts): Promise<void> {
  if (setup.getState().known.value !== null) await setup.getState().load();
}

async function reload(parts: Parts): Promise<void> {
  const { system, run, background } = parts;
  await Promise.all([system, run, background].map((store) => store.getState().load()));
  if (system.getState().audit.entries.length > 0) await system.getState().loadAudit();
  await reloadSetup(parts);
}

/** What was answered about these is old; what a screen shows of it is asked anew at once. */
async function renew({ answers }: Parts, ...questions: readonly string[][]): Promise<void> {
  await Promise.allSettled(questions.map((queryKey) => answers.queries.invalidateQueries({ queryKey })));
}

/** Feeds the stores from the contract's events; none of the reads can reject, each keeps its own failure. */
function subscribe(client: Client, parts: Parts): (() => void)[] {
  const { system, run, imports, background } = parts;
  return [
    client.on('lock.changed', (lock) => {
      system.getState().receiveLock(lock);
      void system.getState().refreshLock();
      // A failure and a bench show in the health of their provider.
      void background.getState().loadHealth();
    }),
    client.on('audit.appended', (entry) => {
      system.getState().receiveEntry(entry);
      if (entry.type === 'FAILOVER_DISMISSED') void run.getState().loadFailovers();
    }),
    client.on('datasets.changed', () => {
      void renew(parts, ['datasets'], ['summary'], ['weekly'], ['assess']);
      void background.getState().loadScheduler();
    }),
    client.on('forecasts.published', ({ datasetId }) => {
      void run.getState().loadFailovers();
      void renew(parts, ['summary', datasetId], ['weekly', datasetId]);
    }),
    client.on('run.progress', (progress) => run.getState().receive(progress)),
    client.on('import.progress', (progress) => imports.getState().receiveProgress(progress)),
    client.on('hindcast.progress', (progress) => background.getState().receiveHindcast(progress)),
    client.on('settings.changed', ({ key }) => {
      if (key.startsWith('risk.')) void renew(parts, ['assess']);
      // Who can serve depends on settings, which are no part of the lock.
      void system.getState().refreshLock();
      void reloadSetup(parts);
      void background.getState().load();
    }),
    client.on('scheduler.changed', (status) => background.getState().receiveScheduler(status)),
    client.on('health.changed', (snapshot) => background.getState().receiveHealth(snapshot)),
    client.on('notice', (notice) => system.getState().addNotice(notice)),
  ];
}

/** A stream that comes back may have missed events, so everything is asked again. */
function watchConnection(parts: Parts, watch: Partial<ConnectionWatch> | undefined): () => void {
  const follow = (connection: Connection) => {
    const before = parts.system.getState().connection;
    parts.system.getState().setConnection(connection);
    if (connection !== 'connected' || before !== 'lost') return;
    void renew(parts, []);
    void reload(parts);
  };
  return watch?.onConnection?.(follow) ?? (() => {});
}

/** A place belongs to its dataset; the first choice after the start leaves the address alone. */
function watchSelection({ choice, navigation }: Parts): () => void {
  return choice.subscribe((state, before) => {
    const isOther = before.datasetId !== null && state.datasetId !== before.datasetId;
    if (isOther) navigation.getState().leavePlace();
  });
}

/** What a place shows is asked for before its screen is made, so that neither waits for the other. */
function watchPlace({ data, navigation }: Parts): () => void {
  return navigation.subscribe(({ route }, before) => {
    if (route !== before.route && route.view === 'places' && route.code !== null)
      data.expectPlace(route.code);
  });
}

/** What was said of the lock as it was before is put away, or asked again. */
function watchLock({ system, run, lockDialog }: Parts): () => void {
  return system.subscribe((state, before) => {
    const { value } = state.lock;
    // The same is read more than once: with the event, and again with its explanation.
    if (value !== null && JSON.stringify(value) !== JSON.stringify(before.lock.value)) {
      run.getState().followLock(value);
      lockDialog.getState().askAgain();
    }
    if (state.isOnline && !before.isOnline) run.getState().followOnline();
  });
}

/** What a provider would be sent depends on how it is set up; what was switched has been read once the screen is left. */
function watchSetup({ setup, consent, navigation }: Parts): (() => void)[] {
  return [
    setup.subscribe(({ known }, before) => {
      const isKnown = before.known.value !== null && consent.getState().dialog?.isBusy === false;
      const isOther = JSON.stringify(known.value) !== JSON.stringify(before.known.value);
      if (isKnown && isOther) consent.getState().previewAgain();
    }),
    navigation.subscribe(({ route }, before) => {
      if (route.view !== before.route.view) setup.setState({ switched: null });
    }),
  ];
}

/** The core knows better than the window whether there is a network; a refusal has been read once the screen is left. */
function watchBackground({ background, run, navigation }: Parts): (() => void)[] {
  return [
    background.subscribe((state, before) => {
      if (isKnownOffline(before) && !isKnownOffline(state)) run.getState().followOnline();
    }),
    navigation.subscribe(({ route }, before) => {
      if (route.view !== before.route.view) background.getState().forgetRefusals();
    }),
  ];
}

/** A finished import is looked at where its places are; "published" has been read once the screen is left. */
function watchOutcomes({ imports, navigation, run }: Parts): (() => void)[] {
  return [
    imports.subscribe(({ outcome }, before) => {
      const { view } = navigation.getState().route;
      const isStored = outcome?.kind === 'imported' || outcome?.kind === 'updated';
      const isNew = outcome !== before.outcome && isStored;
      if (isNew && view !== 'overview' && view !== 'places') navigation.getState().go({ view: 'overview' });
    }),
    navigation.subscribe(({ route }, before) => {
      if (route.view !== before.route.view && run.getState().end?.kind === 'published')
        run.getState().dismiss();
    }),
  ];
}

/** Builds all stores of one window around one client. */
export function createStores(options: StoresOptions): Stores {
  const { client, sentenceOf, now } = options;
  const answers = createAnswers(client);
  const choice = createChoiceStore();
  const data = createDatasetAnswers(answers, choice);
  const system = createSystemStore({ client, sentenceOf });
  const today = () => system.getState().info.value?.today ?? new Date(now()).toISOString().slice(0, 10);
  const setup = createSetupStore({
    client,
    system,
    sentenceOf,
    askConsent: (id) => parts.consent.getState().open(id),
  });
  const parts: Parts = {
    answers,
    data,
    choice,
    alertAnswers: createAlertAnswersStore({ client, sentenceOf }),
    system,
    run: createRunStore({
      client,
      data,
      sentenceOf,
      now,
      next: () => system.getState().lock.value?.next ?? null,
    }),
    imports: createImportStore({ client, data, sentenceOf, later: options.later ?? byClock }),
    lockDialog: createLockDialogStore({ system, sentenceOf, today }),
    setup,
    consent: createConsentStore({ client, data, setup: setup.getState, sentenceOf }),
    exchange: createExchangeStore({ client, sentenceOf }),
    background: createBackgroundStore({ client, sentenceOf }),
    navigation: createNavigationStore(options.hash, options.setHash),
  };
  return {
    ...parts,
    start() {
      const endWatch = watchConnection(parts, options.watch);
      const ends = [
        ...subscribe(client, parts),
        data.followLists(),
        watchSelection(parts),
        watchPlace(parts),
        watchLock(parts),
        ...watchSetup(parts),
        ...watchBackground(parts),
        ...watchOutcomes(parts),
      ];
      void data.open();
      void reload(parts);
      return () => {
        endWatch();
        for (const end of ends) end();
      };
    },
  };
}

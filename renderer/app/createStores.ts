import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '../../shared/contract/index.ts';
import {
  type Answers,
  createAnswers,
  followAnswers,
  knownAnswer,
  onAnswer,
  renewAnswers,
  tellAnswer,
} from '../data/answers.ts';
import { type AuditAnswers, createAuditAnswers } from '../data/audit/auditAnswers.ts';
import { type ChoiceState, createChoiceStore } from '../data/datasets/choiceStore.ts';
import { createDatasetAnswers, type DatasetAnswers } from '../data/datasets/datasetAnswers.ts';
import { infoQuery } from '../data/infoQuery.ts';
import { createLockAnswers, type LockAnswers } from '../data/lock/lockAnswers.ts';
import { explanationQuery, lockQuery } from '../data/lock/lockQueries.ts';
import { lookQuery } from '../data/look.ts';
import { stalenessQuery } from '../data/places/staleness.ts';
import { createSystemStore, type SystemState } from '../data/systemStore.ts';
import type { Connection, ConnectionWatch } from '../data/transport/connection.ts';
import {
  type BackgroundState,
  createBackgroundStore,
  healthQuery,
  isKnownOffline,
  schedulerQuery,
} from '../features/background/index.ts';
import { createExchangeStore, type ExchangeState } from '../features/exchange/index.ts';
import { createFindStore, type FindState } from '../features/find/index.ts';
import { createHelpStore, type HelpState } from '../features/help/index.ts';
import { createImportStore, type ImportState, type Later } from '../features/import/index.ts';
import { createLevelStore, type LevelState } from '../features/level/index.ts';
import { createLockDialogStore, type LockDialogState } from '../features/lock/index.ts';
import { showRise } from '../features/notices/index.ts';
import { createTableStore, type KeptTexts, type TableState } from '../features/overview/index.ts';
import {
  type AlertAnswersState,
  type ChartViewState,
  createAlertAnswersStore,
  createChartViewStore,
} from '../features/place/index.ts';
import {
  type ConsentState,
  createConsentStore,
  createSetupStore,
  type SetupState,
  setupQuery,
} from '../features/provider/index.ts';
import { createReportStore, type ReportState } from '../features/report/index.ts';
import { createRunStore, failoversQuery, type RunState } from '../features/run/index.ts';
import { createTeamStore, type TeamState, teamQuery } from '../features/team/index.ts';
import { createNavigationStore, type NavigationState } from '../ui/navigation/navigationStore.ts';

export interface Stores {
  answers: Answers;
  data: DatasetAnswers;
  lock: LockAnswers;
  audit: AuditAnswers;
  choice: StoreApi<ChoiceState>;
  alertAnswers: StoreApi<AlertAnswersState>;
  chartView: StoreApi<ChartViewState>;
  overviewTable: StoreApi<TableState>;
  system: StoreApi<SystemState>;
  report: StoreApi<ReportState>;
  run: StoreApi<RunState>;
  imports: StoreApi<ImportState>;
  level: StoreApi<LevelState>;
  lockDialog: StoreApi<LockDialogState>;
  setup: StoreApi<SetupState>;
  consent: StoreApi<ConsentState>;
  exchange: StoreApi<ExchangeState>;
  find: StoreApi<FindState>;
  help: StoreApi<HelpState>;
  background: StoreApi<BackgroundState>;
  team: StoreApi<TeamState>;
  navigation: StoreApi<NavigationState>;
  /** Subscribes to the events, and reads what every screen shows. @returns a function that ends the subscriptions */
  start(): () => void;
}

export interface StoresOptions {
  client: Client;
  sentenceOf: (thrown: unknown) => string;
  now: () => number;
  /** Where the window is at the start, and how it is moved. */
  hash: string;
  setHash: (hash: string) => void;
  /** What outlasts a reload of the window; nothing where it is not given. */
  texts?: KeptTexts;
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

/** The questions whose answers every screen shows. */
function constantQuestions({ answers: { client } }: Parts) {
  return [
    infoQuery(client),
    lookQuery(client),
    stalenessQuery(client),
    lockQuery(client),
    explanationQuery(client),
    schedulerQuery(client),
    healthQuery(client),
    failoversQuery(client),
    teamQuery(client),
  ];
}

/** Feeds the window from the contract's events; none of the reads can reject, each keeps its own failure. */
function subscribe(parts: Parts): (() => void)[] {
  const { answers, lock, audit, system, run, imports, background } = parts;
  const { client } = answers;
  const openOverview = (datasetId: string) => {
    parts.choice.getState().choose(datasetId);
    parts.navigation.getState().go({ view: 'overview' });
  };
  const renew = (...names: readonly string[]) => void renewAnswers(answers, ...names.map((name) => [name]));
  return [
    client.on('lock.changed', (status) => {
      lock.receive(status);
      // A failure and a bench show in the health of their provider.
      renew('health');
    }),
    client.on('audit.appended', (entry) => {
      audit.receive(entry);
      if (entry.type === 'FAILOVER_DISMISSED') renew('failovers');
    }),
    client.on('datasets.changed', () =>
      renew('datasets', 'summary', 'weekly', 'assess', 'scheduler', 'news'),
    ),
    client.on('forecasts.published', ({ datasetId }) => {
      void renewAnswers(
        answers,
        ['failovers'],
        ['summary', datasetId],
        ['weekly', datasetId],
        ['news', datasetId],
        ['scores', 'standing'],
      );
    }),
    client.on('levels.changed', ({ datasetId }) => void renewAnswers(answers, ['summary', datasetId])),
    client.on('levels.rose', (rise) => void Promise.allSettled([showRise(client, rise, openOverview)])),
    client.on('overview.wanted', ({ datasetId }) => openOverview(datasetId)),
    client.on('scores.changed', () => renew('scores')),
    client.on('run.progress', (progress) => run.getState().receive(progress)),
    client.on('import.progress', (progress) => imports.getState().receiveProgress(progress)),
    client.on('hindcast.progress', (progress) => background.getState().receiveHindcast(progress)),
    client.on('settings.changed', ({ key }) => {
      if (key.startsWith('risk.') || key.startsWith('staleness.')) renew('assess', 'staleness');
      // Whatever the core has said was said in the language before.
      if (key === 'language') return void renewAnswers(answers, []);
      if (key.startsWith('window.')) renew('look');
      // Who can serve depends on settings, which are no part of the lock.
      renew('settings', 'lock', 'setup', 'scheduler', 'health');
    }),
    client.on('scheduler.changed', (status) => tellAnswer(answers, schedulerQuery(client), status)),
    client.on('health.changed', (snapshot) => tellAnswer(answers, healthQuery(client), snapshot)),
    client.on('team.changed', (status) => tellAnswer(answers, teamQuery(client), status)),
    client.on('notice', (notice) => system.getState().addNotice(notice)),
  ];
}

/** A stream that comes back may have missed events, so everything is asked again. */
function watchConnection(parts: Parts, watch: Partial<ConnectionWatch> | undefined): () => void {
  const follow = (connection: Connection) => {
    const before = parts.system.getState().connection;
    parts.system.getState().setConnection(connection);
    if (connection !== 'connected' || before !== 'lost') return;
    void renewAnswers(parts.answers, []);
    void parts.run.getState().load();
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

/** Notices that were there before this window are told with the program. */
function watchInfo({ answers, system }: Parts): () => void {
  const { addNotice } = system.getState();
  const question = infoQuery(answers.client);
  knownAnswer(answers, question)?.notices.forEach(addNotice);
  return onAnswer(answers, question, ({ notices }, before) => {
    if (notices !== before?.notices) notices.forEach(addNotice);
  });
}

/** What was said of the lock as it was before is put away, or asked again. */
function watchLock({ lock, run, lockDialog, system }: Parts): (() => void)[] {
  return [
    lock.onChange((status) => {
      run.getState().followLock(status);
      lockDialog.getState().askAgain();
    }),
    system.subscribe(({ isOnline }, before) => {
      if (isOnline && !before.isOnline) run.getState().followOnline();
    }),
  ];
}

/** What a provider would be sent depends on how it is set up; what was switched has been read once the screen is left. */
function watchSetup({ answers, setup, consent, navigation }: Parts): (() => void)[] {
  return [
    onAnswer(answers, setupQuery(answers.client), (known, before) => {
      const isIdle = before !== null && consent.getState().dialog?.isBusy === false;
      if (isIdle && JSON.stringify(known) !== JSON.stringify(before)) consent.getState().previewAgain();
    }),
    navigation.subscribe(({ route }, before) => {
      if (route.view !== before.route.view) setup.setState({ switched: null });
    }),
  ];
}

/** The core knows better than the window whether there is a network; a refusal has been read once the screen is left. */
function watchBackground({ answers, background, run, navigation }: Parts): (() => void)[] {
  return [
    onAnswer(answers, healthQuery(answers.client), (health, before) => {
      if (isKnownOffline(before) && !isKnownOffline(health)) run.getState().followOnline();
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
  const lock = createLockAnswers(answers);
  const system = createSystemStore();
  const today = () =>
    knownAnswer(answers, infoQuery(client))?.today ?? new Date(now()).toISOString().slice(0, 10);
  const setup = createSetupStore({
    answers,
    system,
    sentenceOf,
    askConsent: (id) => parts.consent.getState().open(id),
  });
  const parts: Parts = {
    answers,
    data,
    lock,
    audit: createAuditAnswers(answers),
    choice,
    alertAnswers: createAlertAnswersStore({ client, sentenceOf }),
    chartView: createChartViewStore(),
    overviewTable: createTableStore(options.texts ?? null),
    system,
    report: createReportStore({ answers, sentenceOf, later: options.later ?? byClock }),
    run: createRunStore({
      answers,
      data,
      sentenceOf,
      now,
      next: () => lock.known()?.next ?? null,
    }),
    imports: createImportStore({ client, data, sentenceOf, later: options.later ?? byClock }),
    level: createLevelStore(),
    lockDialog: createLockDialogStore({
      ...{ answers, lock, sentenceOf, today },
      borrow: ({ id, reason }) => void parts.run.getState().ask(id, reason),
    }),
    setup,
    consent: createConsentStore({ answers, data, setup: setup.getState, sentenceOf }),
    exchange: createExchangeStore(),
    find: createFindStore(),
    help: createHelpStore(),
    background: createBackgroundStore({ answers, sentenceOf }),
    team: createTeamStore({ answers, sentenceOf }),
    navigation: createNavigationStore(options.hash, options.setHash),
  };
  return {
    ...parts,
    start() {
      const endWatch = watchConnection(parts, options.watch);
      const ends = [
        ...subscribe(parts),
        data.followLists(),
        watchSelection(parts),
        watchPlace(parts),
        watchInfo(parts),
        ...watchLock(parts),
        ...watchSetup(parts),
        ...watchBackground(parts),
        ...watchOutcomes(parts),
      ];
      ends.push(followAnswers(answers, constantQuestions(parts)));
      void data.open();
      void parts.run.getState().load();
      return () => {
        endWatch();
        for (const end of ends) end();
      };
    },
  };
}

/** The only composition root: builds a core from its ports. Can run any number of times in one process. */

import type { AuditEntry } from '../../shared/audit/auditSchema.ts';
import type { EventName, EventPayload, Notice } from '../../shared/contract/events.ts';
import { AppError } from '../../shared/errors/AppError.ts';
import { ForecastArchive } from './bottleneck/ForecastArchive.ts';
import { ForecastBottleneck } from './bottleneck/ForecastBottleneck.ts';
import type { Core } from './Core.ts';
import { createDispatch } from './dispatch.ts';
import { createEventHub } from './eventHub.ts';
import { backgroundHandlers } from './handlers/backgroundHandlers.ts';
import { datasetHandlers } from './handlers/datasetHandlers.ts';
import { forecastHandlers } from './handlers/forecastHandlers.ts';
import type { Handlers } from './handlers/Handlers.ts';
import { hindcastHandlers } from './handlers/hindcastHandlers.ts';
import { providerHandlers } from './handlers/providerHandlers.ts';
import { scoreHandlers } from './handlers/scoreHandlers.ts';
import {
  appHandlers,
  auditHandlers,
  lockHandlers,
  type SystemParts,
  settingHandlers,
} from './handlers/systemHandlers.ts';
import { UploadShelf } from './handlers/uploadShelf.ts';
import { ConnectivityWatch } from './health/ConnectivityWatch.ts';
import { HealthMonitor } from './health/HealthMonitor.ts';
import { healthDocument } from './health/healthDocument.ts';
import { Backtester } from './hindcast/Backtester.ts';
import { backtestBook } from './hindcast/backtestBook.ts';
import { Hindcaster } from './hindcast/Hindcaster.ts';
import type { Finding } from './ledger/findings.ts';
import type { Ledger } from './ledger/Ledger.ts';
import { openLedger } from './ledger/openLedger.ts';
import { ProviderLockManager } from './lock/ProviderLockManager.ts';
import type { ChatWire } from './ports/ChatWire.ts';
import type { Clock } from './ports/Clock.ts';
import type { Connectivity } from './ports/Connectivity.ts';
import type { Crypto } from './ports/Crypto.ts';
import type { HeavyWork } from './ports/HeavyWork.ts';
import type { InputFiles, SampleFiles } from './ports/InputFiles.ts';
import type { Logger } from './ports/Logger.ts';
import type { OutputFiles } from './ports/OutputFiles.ts';
import type { Power } from './ports/Power.ts';
import type { ProviderKeys } from './ports/ProviderKeys.ts';
import type { SeasonShapes } from './ports/SeasonShapes.ts';
import type { Store } from './ports/Store.ts';
import type { TableReader } from './ports/TableReader.ts';
import type { Timetable } from './ports/Timetable.ts';
import { KeptExchanges } from './providers/chat/keptExchanges.ts';
import { createChatProviders } from './providers/createChatProviders.ts';
import { EmbeddedForecasts } from './providers/embedded/EmbeddedForecasts.ts';
import { createEmbeddedBaseline, createEmbeddedProvider } from './providers/embedded/EmbeddedProvider.ts';
import { connectivityUrls } from './providers/onlineCheck.ts';
import type { Provider } from './providers/Provider.ts';
import { ProviderRegistry } from './providers/ProviderRegistry.ts';
import { TokenMeter } from './providers/TokenMeter.ts';
import { ForecastRunner } from './runs/ForecastRunner.ts';
import { knownHistory } from './runs/knownHistory.ts';
import { createPreparation } from './runs/prepareRun.ts';
import { autoForecasts } from './scheduler/autoForecasts.ts';
import { Scheduler } from './scheduler/Scheduler.ts';
import { schedulerDocument } from './scheduler/schedulerDocument.ts';
import { connectivityStep } from './scheduler/steps/connectivityStep.ts';
import { forecastStep } from './scheduler/steps/forecastStep.ts';
import { healthStep } from './scheduler/steps/healthStep.ts';
import { housekeepingStep } from './scheduler/steps/housekeepingStep.ts';
import { refreshStep } from './scheduler/steps/refreshStep.ts';
import { scoreStep } from './scheduler/steps/scoreStep.ts';
import { ScoreBook } from './scoring/record/ScoreBook.ts';
import { scoreDocument } from './scoring/record/scoreDocument.ts';
import { settingOf } from './settings.ts';
import { DatasetArchive } from './surveillance/DatasetArchive.ts';
import { Importer } from './surveillance/Importer.ts';

/** Everything that a core needs from outside. */
export interface CorePorts {
  version: string;
  store: Store;
  clock: Clock;
  crypto: Crypto;
  log: Logger;
  tables: TableReader;
  inputs: InputFiles;
  sampleFiles: SampleFiles;
  seasonShapes: SeasonShapes;
  outputs: OutputFiles;
  heavyWork: HeavyWork;
  connectivity: Connectivity;
  wire: ChatWire;
  keys: ProviderKeys;
  timetable: Timetable;
  power: Power;
  /** Whether cycles and probes run by themselves: in programs that stay open, and may write. */
  isBackground: boolean;
  /** Names this program where it acts by itself. */
  host: string;
  /** The forecasters besides the embedded one, which is always there; all AI providers where none are named. */
  providers?: readonly Provider[];
}

/**
 * Opens a core on a store. A writer first repairs what a crash left behind, and records it.
 * @throws AppError `NEWER_VERSION`; the store is then closed
 */
export async function createCore(ports: CorePorts): Promise<Core> {
  try {
    return await build(ports);
  } catch (thrown) {
    await ports.store.close();
    throw thrown;
  }
}

async function build(ports: CorePorts): Promise<Core> {
  const { store, clock, crypto, log } = ports;
  const { ledger, findings, hasLostEntries, documents } = await openLedger({ store, clock, crypto, log }, [
    healthDocument,
    schedulerDocument,
    scoreDocument,
  ]);
  const events = createEventHub(log);
  const exchanges = new KeptExchanges(store.files, crypto);
  const settings = () => ledger.state.settings;
  const learnt = (id: string) => ledger.state.learnt[id] ?? [];
  const tokens = new TokenMeter(clock, ledger.recent);
  const embedded = new EmbeddedForecasts(ports);
  const embeddedModel = () => settingOf(settings(), 'providers.embedded.model');
  const baseline = createEmbeddedBaseline(embedded, embeddedModel);
  const chatProviders = createChatProviders({ ...ports, exchanges, tokens, settings, learnt, baseline });
  const remote = ports.providers ?? [...chatProviders.values()];
  const registry = new ProviderRegistry([...remote, createEmbeddedProvider(embedded, embeddedModel)]);
  const lock = new ProviderLockManager(ledger, registry, clock);
  const datasets = new DatasetArchive(ledger, ports);
  const forecasts = new ForecastArchive(ledger, ports);
  const scores = new ScoreBook({
    ...ports,
    datasets,
    forecasts,
    document: documents.get(scoreDocument),
    announce: (datasetId) => events.emit('scores.changed', { datasetId }),
  });
  const bottleneck = new ForecastBottleneck(ports, lock, forecasts, embedded, () => scores.rows);
  const closing = new AbortController();
  const connectivity = new ConnectivityWatch(
    ports,
    () => connectivityUrls(settings(), chatProviders),
    documents.get(healthDocument).value.connectivity,
    (isChanged) => health.noteConnectivity(isChanged),
    closing.signal,
  );
  const runner = new ForecastRunner(
    { ...ports, connectivity },
    {
      ledger,
      lock,
      registry,
      bottleneck,
      prepare: createPreparation({
        embedded,
        settings,
        historyOf: (datasetId, asOf) => knownHistory({ ...ports, datasets }, datasetId, asOf),
      }),
      announce: (progress) => events.emit('run.progress', progress),
      beforeRun: () => scores.refreshSoon(),
      onTraffic: (traffic) => health.noteTraffic(traffic),
    },
  );
  const importer = new Importer(ports, ledger, datasets, (progress) =>
    events.emit('import.progress', progress),
  );
  const backtester = new Backtester(
    {
      ...ports,
      ledger,
      datasets,
      model: embeddedModel,
      book: backtestBook(scores),
      announce: (progress) => events.emit('hindcast.progress', progress),
    },
    closing.signal,
  );
  const hindcaster = new Hindcaster(
    ports,
    embeddedModel,
    importer,
    (progress) => events.emit('hindcast.progress', progress),
    closing.signal,
  );
  const health = new HealthMonitor(
    ports,
    {
      ledger,
      lock,
      registry,
      connectivity,
      document: documents.get(healthDocument),
      asked: () => runner.progress?.provider ?? null,
      announce: (snapshot) => events.emit('health.changed', snapshot),
    },
    closing.signal,
  );
  const document = documents.get(schedulerDocument);
  const background = { ...ports, ledger, lock, registry, datasets, importer, runner, connectivity, document };
  const scheduler = new Scheduler(
    ports,
    {
      ledger,
      document,
      steps: [
        connectivityStep(connectivity),
        refreshStep(background),
        scoreStep(scores),
        healthStep(health),
        forecastStep(background),
        housekeepingStep(background),
      ],
      datasets: () => autoForecasts(background),
      announce: (status) => events.emit('scheduler.changed', status),
    },
    closing.signal,
  );
  if (store.access === 'writer') {
    await finishInterrupted(ledger, lock);
    // After a loss, a file that no entry names may be the last copy of something acknowledged.
    if (!hasLostEntries) await sweepUnnamed(datasets, forecasts);
  }
  announceCommits(ledger, lock, events.emit);
  if (store.access === 'writer') scoreAfterImports(ledger, scores);

  const notices = findings.map(asNotice);
  const system: SystemParts = { ...ports, ledger, lock, registry, datasets, importer, notices };
  const uploads = new UploadShelf(crypto);
  const handlers: Handlers = {
    ...appHandlers(system),
    ...lockHandlers(system),
    ...auditHandlers(system),
    ...providerHandlers({
      ...ports,
      ledger,
      lock,
      datasets,
      exchanges,
      chatProviders,
      onKeyChanged: (id) => health.lookSoon(id),
    }),
    ...settingHandlers(system),
    ...datasetHandlers({ ...ports, ledger, datasets, importer, uploads }),
    ...backgroundHandlers({ ...ports, ledger, datasets, scheduler, health }),
    ...hindcastHandlers({ ...ports, uploads, datasets, hindcaster, backtester }),
    ...forecastHandlers({ clock, ledger, datasets, forecasts, runner }),
    ...scoreHandlers({ datasets, scores }),
  };
  log.info('core-opened', {
    access: store.access,
    entries: ledger.state.appliedSeq,
    findings: findings.length,
  });
  if (ports.isBackground) {
    health.start();
    scheduler.start();
    backtester.start();
  }
  let closed: Promise<void> | null = null;
  const close = async () => {
    closing.abort(new AppError('CANCELLED', 'Outpost is being closed.'));
    await Promise.all([runner.close(), importer.close(), scheduler.close(), health.close()]);
    await Promise.all([backtester.close(), scores.close()]);
    await ports.heavyWork.close();
    if (store.access === 'writer') await ledger.close();
    await store.close();
    log.info('core-closed', { entries: ledger.state.appliedSeq });
  };
  return {
    dispatch: createDispatch({ handlers, requireWriter: () => requireWriter(store), log }),
    subscribe: events.subscribe,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** Ends what a killed process had begun: its run, and its loan of the lock. */
async function finishInterrupted(ledger: Ledger, lock: ProviderLockManager): Promise<void> {
  await ledger.transact((state) => {
    if (state.openRun === null) return { entries: [], answer: null };
    const details = { runId: state.openRun.runId, outcome: 'interrupted' as const, message: null };
    const { epoch, holder } = state.lock;
    return {
      entries: [{ type: 'RUN_ENDED', provider: holder, epoch, cause: 'INTERRUPTED', details }],
      answer: null,
    };
  });
  await lock.returnLoan();
  await lock.expirePin();
}

/** Removes files that a killed process wrote and never recorded. */
async function sweepUnnamed(datasets: DatasetArchive, forecasts: ForecastArchive): Promise<void> {
  await datasets.sweep();
  await forecasts.sweep();
}

type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** Turns what became durable into events; nothing is announced before it is on disk. */
function announceCommits(ledger: Ledger, lock: ProviderLockManager, emit: Emit): void {
  ledger.listen((entries, before, after) => {
    for (const entry of entries) {
      emit('audit.appended', entry as AuditEntry);
      if (entry.type === 'SET_PUBLISHED') {
        emit('forecasts.published', { datasetId: entry.details.datasetId, runId: entry.details.runId });
      }
      if (entry.type === 'DATASET_IMPORTED')
        emit('datasets.changed', { datasetId: entry.details.dataset.id });
      if (entry.type === 'DATASET_REMOVED' || entry.type === 'DATASET_IMPORT_UNDONE')
        emit('datasets.changed', { datasetId: entry.details.datasetId });
      if (entry.type === 'SETTING_CHANGED') emit('settings.changed', { key: entry.details.key });
    }
    if (before.lock !== after.lock) emit('lock.changed', lock.status());
  });
}

/** Counts that arrived or were taken back change the track record. */
function scoreAfterImports(ledger: Ledger, scores: ScoreBook): void {
  const changes: ReadonlySet<string> = new Set([
    'DATASET_IMPORTED',
    'DATASET_IMPORT_UNDONE',
    'DATASET_REMOVED',
  ]);
  ledger.listen((entries) => {
    if (entries.some(({ type }) => changes.has(type))) void scores.refreshSoon();
  });
}

function asNotice(finding: Finding): Notice {
  const severity = finding.code === 'WRITE_INTERRUPTED' ? 'info' : 'warning';
  return { code: finding.code, severity, message: finding.message };
}

function requireWriter(store: Store): void {
  if (store.access === 'writer') return;
  const who =
    store.writer === null ? 'another process' : `the ${store.writer.host} process ${store.writer.pid}`;
  throw new AppError(
    'FOLDER_IN_USE',
    `The data folder ${store.location} is in use by ${who}; this one only reads. To change something, close that process or use it.`,
    { folder: store.location, writer: store.writer },
  );
}

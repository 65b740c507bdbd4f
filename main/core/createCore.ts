/** The only composition root: builds a core from its ports. Can run any number of times in one process. */

import { AppError } from '../../shared/errors/AppError.ts';
import { words } from '../../shared/words/index.ts';
import { announceCommits, asNotice, forgetChanged, scoreAfterImports } from './announcements.ts';
import { type Background, createBackground } from './background.ts';
import { ForecastBottleneck } from './bottleneck/ForecastBottleneck.ts';
import type { Core } from './Core.ts';
import type { CorePorts } from './CorePorts.ts';
import { connectivityUrls } from './calls/onlineCheck.ts';
import { ForecastArchive } from './forecasts/ForecastArchive.ts';
import { backgroundHandlers } from './handlers/backgroundHandlers.ts';
import { summaryWithCounts } from './handlers/currentSet.ts';
import { datasetHandlers } from './handlers/datasetHandlers.ts';
import { createDispatch } from './handlers/dispatch.ts';
import { doctorHandlers } from './handlers/doctorHandlers.ts';
import { forecastHandlers } from './handlers/forecastHandlers.ts';
import type { Handlers } from './handlers/Handlers.ts';
import { hindcastHandlers } from './handlers/hindcastHandlers.ts';
import { levelHandlers } from './handlers/levelHandlers.ts';
import { lookHandlers } from './handlers/lookHandlers.ts';
import { mapHandlers } from './handlers/mapHandlers.ts';
import { providerHandlers } from './handlers/providerHandlers.ts';
import { reportHandlers } from './handlers/reportHandlers.ts';
import { requireWriter } from './handlers/requireWriter.ts';
import { scoreHandlers } from './handlers/scoreHandlers.ts';
import { setAuditHandlers } from './handlers/setAuditHandlers.ts';
import {
  appHandlers,
  auditHandlers,
  lockHandlers,
  type SystemParts,
  settingHandlers,
} from './handlers/systemHandlers.ts';
import { teamHandlers } from './handlers/teamHandlers.ts';
import { UploadShelf } from './handlers/uploadShelf.ts';
import { ConnectivityWatch } from './health/ConnectivityWatch.ts';
import { healthDocument } from './health/healthDocument.ts';
import { Hindcaster } from './hindcast/Hindcaster.ts';
import { openLedger } from './ledger/openLedger.ts';
import { LevelOverrides } from './levels/LevelOverrides.ts';
import { ProviderLockManager } from './lock/ProviderLockManager.ts';
import { ProviderRegistry } from './lock/ProviderRegistry.ts';
import { LookBook, lookDocument } from './looks/LookBook.ts';
import { RiseNotices } from './looks/RiseNotices.ts';
import { DatasetMaps, mapDocument } from './maps/DatasetMaps.ts';
import { PlacesMaps } from './maps/PlacesMaps.ts';
import { KeptExchanges } from './providers/chat/keptExchanges.ts';
import { createChatProviders } from './providers/createChatProviders.ts';
import { EmbeddedForecasts } from './providers/embedded/EmbeddedForecasts.ts';
import { createEmbeddedBaseline, createEmbeddedProvider } from './providers/embedded/EmbeddedProvider.ts';
import { TokenMeter } from './providers/TokenMeter.ts';
import { ReportDrafts, reportDocument } from './report/ReportDrafts.ts';
import { ForecastRunner } from './runs/ForecastRunner.ts';
import { knownHistory } from './runs/knownHistory.ts';
import { createPreparation } from './runs/prepareRun.ts';
import { schedulerDocument } from './scheduler/schedulerDocument.ts';
import { ScoreBook } from './scoring/record/ScoreBook.ts';
import { scoreDocument } from './scoring/record/scoreDocument.ts';
import { settingOf } from './settings/settings.ts';
import { speakAsSet } from './settings/spokenLanguage.ts';
import { finishInterrupted, sweepUnnamed } from './startup.ts';
import { DatasetArchive } from './surveillance/archive/DatasetArchive.ts';
import { Importer } from './surveillance/intake/Importer.ts';
import { WeeklyPanels } from './surveillance/panel/WeeklyPanels.ts';
import { TeamDoor } from './team/TeamDoor.ts';
import { TeamMeaning } from './team/TeamMeaning.ts';
import { teamDocument } from './team/teamDocument.ts';
import { createEventHub } from './util/eventHub.ts';
import { SerialQueue } from './util/SerialQueue.ts';

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
    reportDocument,
    lookDocument,
    mapDocument,
    teamDocument,
  ]);
  // The language of another site is for those who sit there.
  if (store.copy === undefined) await speakAsSet(ledger.state.settings);
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
  const panels = new WeeklyPanels();
  forgetChanged(ledger, panels);
  const forecasts = new ForecastArchive(ledger, ports);
  const levels = new LevelOverrides(ledger, clock, forecasts);
  const scores = new ScoreBook({
    ...ports,
    datasets,
    forecasts,
    document: documents.get(scoreDocument),
    announce: (datasetId) => events.emit('scores.changed', { datasetId }),
  });
  const closing = new AbortController();
  const meaning = new TeamMeaning(
    { ...ports, ledger, datasets, scores, document: documents.get(teamDocument) },
    closing.signal,
  );
  const bottleneck = new ForecastBottleneck(
    ports,
    lock,
    forecasts,
    embedded,
    () => scores.rows,
    () => meaning.rows,
  );
  const connectivity = new ConnectivityWatch(
    ports,
    () => connectivityUrls(settings(), chatProviders),
    documents.get(healthDocument).value.connectivity,
    (isChanged) => background.health.noteConnectivity(isChanged),
    closing.signal,
  );
  const team = new TeamDoor(
    {
      ...ports,
      ledger,
      datasets,
      forecasts,
      scores,
      document: documents.get(teamDocument),
      open: ports.openTeam,
      announce: (status) => events.emit('team.changed', status),
      synced: () => meaning.afterSync(),
    },
    new SerialQueue(),
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
        historyOf: (datasetId, panel) => knownHistory({ ...ports, datasets }, datasetId, panel),
      }),
      permits: team,
      announce: (progress) => events.emit('run.progress', progress),
      beforeRun: async () => {
        await scores.refreshSoon();
        await meaning.refreshSoon();
      },
      onTraffic: (traffic) => background.health.noteTraffic(traffic),
    },
  );
  const importer = new Importer(ports, ledger, datasets, (progress) =>
    events.emit('import.progress', progress),
  );
  const hindcaster = new Hindcaster(
    ports,
    embeddedModel,
    importer,
    (progress) => events.emit('hindcast.progress', progress),
    closing.signal,
  );
  const background: Background = createBackground(
    ports,
    {
      ledger,
      lock,
      registry,
      datasets,
      panels,
      importer,
      runner,
      scores,
      forecasts,
      levels,
      exchanges,
      connectivity,
      team,
      meaning,
      documents,
      embeddedModel,
    },
    events.emit,
    closing.signal,
  );
  const { health, scheduler, backtester } = background;
  if (store.access === 'writer') {
    await finishInterrupted(ledger, lock);
    await levels.expire();
    // After a loss, a file that no entry names may be the last copy of something acknowledged.
    if (!hasLostEntries) await sweepUnnamed(datasets, forecasts);
  }
  announceCommits(ledger, lock, events.emit);
  if (store.access === 'writer') scoreAfterImports(ledger, scores);
  const rises = new RiseNotices({
    ledger,
    log,
    notifier: ports.notifier ?? null,
    isAutomatic: (runId) => runner.progress?.runId === runId && runner.progress.isAutomatic,
    summaryOf: async (row) => (await summaryWithCounts({ datasets, panels, forecasts, levels }, row)).summary,
    offer: (rise) => events.emit('levels.rose', rise),
    open: (datasetId) => events.emit('overview.wanted', { datasetId }),
  });
  rises.start();

  const looks = new LookBook(documents.get(lookDocument));

  const notices = findings.map(asNotice);
  const system: SystemParts = { ...ports, ledger, lock, registry, datasets, importer, team, notices };
  const uploads = new UploadShelf(crypto);
  const maps = new DatasetMaps(documents.get(mapDocument), store.files, crypto);
  const handlers: Handlers = {
    ...appHandlers(system),
    ...lockHandlers(system),
    ...auditHandlers(system),
    ...setAuditHandlers({ datasets, forecasts }),
    ...providerHandlers({
      ...ports,
      ledger,
      lock,
      datasets,
      panels,
      exchanges,
      chatProviders,
      onKeyChanged: (id) => health.probeSoon(id),
    }),
    ...settingHandlers(system),
    ...datasetHandlers({ ...ports, ledger, datasets, panels, importer, uploads }),
    ...backgroundHandlers({ ...ports, ledger, datasets, scheduler, health }),
    ...doctorHandlers({ ...ports, ledger, lock, health, team }),
    ...hindcastHandlers({ ...ports, uploads, datasets, hindcaster, backtester }),
    ...forecastHandlers({ clock, ledger, datasets, panels, forecasts, levels, runner, embedded }),
    ...levelHandlers({ datasets, panels, forecasts, levels }),
    ...mapHandlers({
      ...ports,
      datasets,
      uploads,
      signal: closing.signal,
      maps,
    }),
    ...teamHandlers(team, meaning, scores),
    ...scoreHandlers({ clock, datasets, forecasts, scores, meaning }),
    ...lookHandlers({ clock, ledger, datasets, panels, forecasts, levels, looks, rises }),
    ...reportHandlers({
      ...ports,
      ledger,
      lock,
      datasets,
      panels,
      forecasts,
      levels,
      drafts: new ReportDrafts(documents.get(reportDocument)),
      placesMaps: new PlacesMaps({ maps, heavyWork: ports.heavyWork, signal: closing.signal }),
    }),
  };
  log.info('core-opened', {
    access: store.access,
    entries: ledger.state.appliedSeq,
    findings: findings.length,
  });
  if (ports.isBackground) background.start();
  let closed: Promise<void> | null = null;
  const close = async () => {
    closing.abort(new AppError('CANCELLED', words.runs.outpostCloses));
    await Promise.all([runner.close(), importer.close(), background.close(), team.close()]);
    await Promise.all([scores.close(), meaning.close()]);
    await Promise.all([rises.settled(), looks.settled()]);
    await Promise.all([ports.heavyWork.close(), ports.importWork.close()]);
    if (store.access === 'writer') await ledger.close();
    await store.close();
    log.info('core-closed', { entries: ledger.state.appliedSeq });
  };
  return {
    dispatch: createDispatch({ handlers, requireWriter: () => requireWriter(store), clock, log }),
    subscribe: events.subscribe,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** What works while nobody asks: probes, cycles, and the track record of the embedded models. */
import type { Emit } from './announcements.ts';
import type { CorePorts } from './CorePorts.ts';
import type { ForecastArchive } from './forecasts/ForecastArchive.ts';
import type { ConnectivityWatch } from './health/ConnectivityWatch.ts';
import { HealthMonitor } from './health/HealthMonitor.ts';
import { healthDocument } from './health/healthDocument.ts';
import { Backtester } from './hindcast/Backtester.ts';
import { backtestBook } from './hindcast/backtestBook.ts';
import type { Ledger } from './ledger/Ledger.ts';
import type { OpenedLedger } from './ledger/openLedger.ts';
import type { LevelOverrides } from './levels/LevelOverrides.ts';
import type { ProviderLockManager } from './lock/ProviderLockManager.ts';
import type { ProviderRegistry } from './lock/ProviderRegistry.ts';
import type { KeptExchanges } from './providers/chat/keptExchanges.ts';
import type { ForecastRunner } from './runs/ForecastRunner.ts';
import { autoForecasts } from './scheduler/autoForecasts.ts';
import { Scheduler } from './scheduler/Scheduler.ts';
import { schedulerDocument } from './scheduler/schedulerDocument.ts';
import { connectivityStep } from './scheduler/steps/connectivityStep.ts';
import { forecastStep } from './scheduler/steps/forecastStep.ts';
import { healthStep } from './scheduler/steps/healthStep.ts';
import { housekeepingStep } from './scheduler/steps/housekeepingStep.ts';
import { refreshStep } from './scheduler/steps/refreshStep.ts';
import { scoreStep } from './scheduler/steps/scoreStep.ts';
import { teamStep } from './scheduler/steps/teamStep.ts';
import type { ScoreBook } from './scoring/record/ScoreBook.ts';
import type { DatasetArchive } from './surveillance/archive/DatasetArchive.ts';
import type { Importer } from './surveillance/intake/Importer.ts';
import type { WeeklyPanels } from './surveillance/panel/WeeklyPanels.ts';
import type { TeamDoor } from './team/TeamDoor.ts';
import type { TeamMeaning } from './team/TeamMeaning.ts';

interface BackgroundParts {
  ledger: Ledger;
  documents: OpenedLedger['documents'];
  lock: ProviderLockManager;
  registry: ProviderRegistry;
  datasets: DatasetArchive;
  panels: WeeklyPanels;
  importer: Importer;
  runner: ForecastRunner;
  scores: ScoreBook;
  forecasts: ForecastArchive;
  levels: LevelOverrides;
  exchanges: KeptExchanges;
  connectivity: ConnectivityWatch;
  team: TeamDoor;
  meaning: TeamMeaning;
  embeddedModel: ConstructorParameters<typeof Backtester>[0]['model'];
}

export interface Background {
  health: HealthMonitor;
  scheduler: Scheduler;
  backtester: Backtester;
  /** Lets all of it work by itself. */
  start(): void;
  /** Waits until nothing of it works any more; `closing` was aborted before. */
  close(): Promise<void>;
}

/** @param closing aborted when the core ends */
export function createBackground(
  ports: CorePorts,
  parts: BackgroundParts,
  emit: Emit,
  closing: AbortSignal,
): Background {
  const { ledger, lock, registry, datasets, runner, scores, connectivity, documents, embeddedModel } = parts;
  const backtester = new Backtester(
    {
      ...ports,
      ledger,
      datasets,
      model: embeddedModel,
      book: backtestBook(scores),
      announce: (progress) => emit('hindcast.progress', progress),
    },
    closing,
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
      announce: (snapshot) => emit('health.changed', snapshot),
    },
    closing,
  );
  const document = documents.get(schedulerDocument);
  const working = { ...ports, ...parts, document };
  const scheduler = new Scheduler(
    ports,
    {
      ledger,
      document,
      steps: [
        connectivityStep(connectivity),
        refreshStep(working),
        scoreStep(scores, parts.meaning),
        healthStep(health),
        forecastStep(working),
        teamStep(parts.team),
        housekeepingStep(working),
      ],
      datasets: () => autoForecasts(working),
      announce: (status) => emit('scheduler.changed', status),
    },
    closing,
  );
  return {
    health,
    scheduler,
    backtester,
    start() {
      health.start();
      scheduler.start();
      backtester.start();
    },
    async close() {
      await Promise.all([scheduler.close(), health.close(), backtester.close()]);
    },
  };
}

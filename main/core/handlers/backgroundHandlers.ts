import { AppError } from '../../../shared/errors/AppError.ts';
import type { WatchedFile } from '../../../shared/scheduler/schedulerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { HealthMonitor } from '../health/HealthMonitor.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { InputFiles } from '../ports/InputFiles.ts';
import type { Scheduler } from '../scheduler/Scheduler.ts';
import { settingOf } from '../settings/settings.ts';
import type { EntryDraft } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { FeatureHandlers, Handlers } from './Handlers.ts';
import { requireCommandLine } from './requireCommandLine.ts';

export interface BackgroundParts {
  ledger: Ledger;
  inputs: InputFiles;
  datasets: DatasetArchive;
  scheduler: Scheduler;
  health: HealthMonitor;
}

export function backgroundHandlers(
  parts: BackgroundParts,
): FeatureHandlers<'scheduler' | 'health'> & Pick<Handlers, 'datasets.watch' | 'datasets.unwatch'> {
  const { ledger, datasets, scheduler, health } = parts;
  const commit = (draftsOf: (state: LedgerState) => EntryDraft[]) =>
    ledger.transact((state) => ({ entries: draftsOf(state), answer: null }));
  const watch = async (id: string, files: WatchedFile[]) => {
    await commit((state) => [
      { ...byUser(state), type: 'DATASET_WATCHED', details: { datasetId: id, files } },
    ]);
    scheduler.announce();
    return { id, files };
  };
  return {
    'scheduler.status': () => scheduler.status(),
    'scheduler.runOnce': () => scheduler.runOnce(),
    async 'scheduler.pause'({ reason = null }) {
      await commit((state) => {
        if (state.pause !== null && (reason === null || state.pause.reason === reason)) return [];
        return [{ ...byUser(state), type: 'SCHEDULER_PAUSED', details: { reason } }];
      });
      return scheduler.status();
    },
    async 'scheduler.resume'() {
      await commit((state) =>
        state.pause === null ? [] : [{ ...byUser(state), type: 'SCHEDULER_RESUMED', details: {} }],
      );
      return scheduler.status();
    },
    async 'scheduler.setAutoForecast'({ datasetId, isOn }) {
      datasets.row(datasetId);
      await commit((state) => {
        const value = { ...settingOf(state.settings, 'scheduler.datasets'), [datasetId]: isOn };
        const details = { key: 'scheduler.datasets', value };
        return [{ ...byUser(state), type: 'SETTING_CHANGED', details }];
      });
      return scheduler.status();
    },
    'health.status': () => health.snapshot(),
    'health.check': () => health.checkAll(),
    async 'datasets.watch'({ id, files }, caller) {
      datasets.row(id);
      if (files !== undefined) requireCommandLine(caller);
      const wanted = files?.map(({ path, sheet = null }) => ({ path, sheet })) ?? (await chosen(parts));
      if (wanted === null) return { id, files: [...(ledger.state.watches[id] ?? [])] };
      const opened = await Promise.all(wanted.map(({ path }) => parts.inputs.open(path)));
      return watch(
        id,
        opened.map(({ path }, n) => ({ path, sheet: wanted[n]!.sheet })),
      );
    },
    async 'datasets.unwatch'({ id }) {
      datasets.row(id);
      return ledger.state.watches[id] === undefined ? { id, files: [] } : watch(id, []);
    },
  };
}

function byUser({ lock }: LedgerState) {
  return { provider: null, epoch: lock.epoch, cause: 'USER' };
}

/** @returns null when the user chose none */
async function chosen({ inputs }: BackgroundParts): Promise<WatchedFile[] | null> {
  if (inputs.choose !== undefined) {
    const paths = await inputs.choose();
    return paths?.map((path) => ({ path, sheet: null })) ?? null;
  }
  throw new AppError('NO_FILE_DIALOG', words.requests.browserNamesNoFiles);
}

import { AppError } from '../../../shared/errors/AppError.ts';
import type { WatchedFile } from '../../../shared/scheduler/schedulerSchema.ts';
import type { Caller } from '../Core.ts';
import type { HealthMonitor } from '../health/HealthMonitor.ts';
import type { EntryDraft } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { LedgerState } from '../ledger/ledgerState.ts';
import type { InputFiles } from '../ports/InputFiles.ts';
import type { Scheduler } from '../scheduler/Scheduler.ts';
import { settingOf } from '../settings.ts';
import type { DatasetArchive } from '../surveillance/DatasetArchive.ts';
import type { Checked, FeatureHandlers, Handlers } from './Handlers.ts';

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
      {
        type: 'DATASET_WATCHED',
        provider: null,
        epoch: state.lock.epoch,
        cause: 'USER',
        details: { datasetId: id, files },
      },
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
        return [{ ...schedulerEntry(state), type: 'SCHEDULER_PAUSED', details: { reason } }];
      });
      return scheduler.status();
    },
    async 'scheduler.resume'() {
      await commit((state) =>
        state.pause === null ? [] : [{ ...schedulerEntry(state), type: 'SCHEDULER_RESUMED', details: {} }],
      );
      return scheduler.status();
    },
    async 'scheduler.setAutoForecast'({ datasetId, isOn }) {
      datasets.row(datasetId);
      await commit((state) => {
        const value = { ...settingOf(state.settings, 'scheduler.datasets'), [datasetId]: isOn };
        const details = { key: 'scheduler.datasets', value };
        return [{ ...schedulerEntry(state), type: 'SETTING_CHANGED', details }];
      });
      return scheduler.status();
    },
    'health.status': () => health.snapshot(),
    'health.check': () => health.checkAll(),
    async 'datasets.watch'({ id, files }, caller) {
      datasets.row(id);
      const wanted = files === undefined ? await chosen(parts) : named(files, caller);
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

function schedulerEntry({ lock }: LedgerState) {
  return { provider: null, epoch: lock.epoch, cause: 'USER' };
}

/** A page names no paths: it could have any file of this machine read. */
function named(files: NonNullable<Checked<'datasets.watch'>['files']>, { host }: Caller): WatchedFile[] {
  if (host === 'cli') return files.map(({ path, sheet = null }) => ({ path, sheet }));
  throw new AppError(
    'UNAUTHORISED',
    'Only the command line may name files by path. Choose the file in the window.',
  );
}

/** @returns null when the user chose none */
async function chosen({ inputs }: BackgroundParts): Promise<WatchedFile[] | null> {
  if (inputs.choose !== undefined) {
    const paths = await inputs.choose();
    return paths?.map((path) => ({ path, sheet: null })) ?? null;
  }
  throw new AppError(
    'NO_FILE_DIALOG',
    'A browser can not name files of this machine to Outpost. Close Outpost, and name them with `outpost datasets watch ID FILE`.',
  );
}

/** What a writer puts in order before anybody asks it anything. */
import type { ForecastArchive } from './forecasts/ForecastArchive.ts';
import type { Ledger } from './ledger/Ledger.ts';
import type { ProviderLockManager } from './lock/ProviderLockManager.ts';
import type { DatasetArchive } from './surveillance/archive/DatasetArchive.ts';

/** Ends what a killed process had begun: its run, and its loan of the lock. */
export async function finishInterrupted(ledger: Ledger, lock: ProviderLockManager): Promise<void> {
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
export async function sweepUnnamed(datasets: DatasetArchive, forecasts: ForecastArchive): Promise<void> {
  await datasets.sweep();
  await forecasts.sweep();
}

/** The entries that frame a run in the journal. */

import type { Lease } from '../lock/ProviderLockManager.ts';
import type { EntryDetails, EntryDraft } from '../state/entries.ts';
import type { RunOrder } from './ForecastRunner.ts';

export type RunOutcome = EntryDetails['RUN_ENDED']['outcome'];

export function startedEntry(runId: string, lease: Lease, epoch: number, order: RunOrder): EntryDraft {
  const { dataset, plan, host, automatic } = order;
  const details = { runId, datasetId: dataset.id, asOf: plan.asOf, places: plan.requests.length, host };
  return {
    type: 'RUN_STARTED',
    provider: lease.provider,
    epoch,
    cause: automatic === null ? 'USER' : 'SCHEDULER',
    details,
  };
}

/** @param message what the caller was told, null for a defect */
export function endedEntry(
  runId: string,
  lease: Lease,
  epoch: number,
  outcome: RunOutcome,
  message: string | null,
  tokens: number,
): EntryDraft {
  const details = { runId, outcome, message, ...(tokens === 0 ? {} : { tokens }) };
  return { type: 'RUN_ENDED', provider: lease.provider, epoch, cause: outcome.toUpperCase(), details };
}

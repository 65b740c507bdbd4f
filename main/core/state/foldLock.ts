/** How the entries of the journal add up to the state of the lock. Pure. */
import type { LockCause } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { Entry } from './entries.ts';
import { type LockState, recordOf } from './lockState.ts';
import {
  afterBench,
  afterFailure,
  afterModelBench,
  afterReadmission,
  afterSuccess,
  type ProviderRecord,
} from './providerRecord.ts';

/** The kinds of entries that change the lock. */
export type LockEntry = Extract<
  Entry,
  {
    type:
      | 'LOCK_ACQUIRED'
      | 'LOCK_RELEASED'
      | 'LOCK_PINNED'
      | 'LOCK_UNPINNED'
      | 'RUNS_HELD'
      | 'RUNS_RESUMED'
      | 'PROVIDER_FAILED'
      | 'PROVIDER_SUCCEEDED'
      | 'PROVIDER_BENCHED'
      | 'PROVIDER_READMITTED';
  }
>;

/** The holder after an entry; one that the user did not choose may give way to a better one. */
export function withHolder(lock: LockState, entry: Entry, holder: ProviderId | null): LockState {
  const loan =
    entry.type === 'LOCK_ACQUIRED' && entry.details.returnTo !== undefined
      ? { returnTo: entry.details.returnTo, wasChosen: lock.isChosen, runId: entry.details.runId ?? '' }
      : null;
  const cause = entry.cause as LockCause;
  const isChosen =
    cause === 'USER' || cause === 'SWITCH' || (cause === 'LOAN_ENDED' && lock.loan?.wasChosen === true);
  const { epoch, at: since, seq } = entry;
  return { ...lock, epoch, holder, since, cause, seq, isChosen: holder !== null && isChosen, loan };
}

/** The end of a pin ends the choice also of the one who gets the lock back, whichever of the two comes first. */
function withoutChoice(loan: LockState['loan']): LockState['loan'] {
  return loan === null ? null : { ...loan, wasChosen: false };
}

function withRecord(lock: LockState, entry: LockEntry, change: (record: ProviderRecord) => ProviderRecord) {
  const id = entry.provider as ProviderId;
  return { ...lock, records: { ...lock.records, [id]: change(recordOf(lock, id)) } };
}

export function foldLock(lock: LockState, entry: LockEntry): LockState {
  const { seq, at } = entry;
  switch (entry.type) {
    case 'LOCK_ACQUIRED':
      return withHolder(lock, entry, entry.provider as ProviderId);
    case 'LOCK_RELEASED':
      return withHolder(lock, entry, null);
    case 'LOCK_PINNED':
      return { ...lock, pin: { id: entry.provider as ProviderId, ...entry.details, seq } };
    case 'LOCK_UNPINNED':
      return { ...lock, pin: null, isChosen: false, loan: withoutChoice(lock.loan) };
    case 'RUNS_HELD':
      return { ...lock, hold: { ...entry.details, seq } };
    case 'RUNS_RESUMED':
      return { ...lock, hold: null };
    case 'PROVIDER_FAILED': {
      const { consecutive, reason } = entry.details;
      // What is not counted changes nothing; what is ours to mend is kept for the user to see.
      if (consecutive === null) {
        if (entry.details.class !== 'CONFIG') return lock;
        return withRecord(lock, entry, (record) => ({ ...record, ownFault: { at, reason, seq } }));
      }
      return withRecord(lock, entry, (record) =>
        afterFailure(record, at, consecutive, entry.details.class === 'DOWN'),
      );
    }
    case 'PROVIDER_SUCCEEDED':
      return withRecord(lock, entry, (record) => afterSuccess(record, at));
    case 'PROVIDER_BENCHED': {
      const { model, ...rest } = entry.details;
      const bench = { ...rest, since: at, seq };
      return withRecord(lock, entry, (record) =>
        model === null ? afterBench(record, bench) : afterModelBench(record, model, bench),
      );
    }
    case 'PROVIDER_READMITTED':
      return withRecord(lock, entry, afterReadmission);
  }
}

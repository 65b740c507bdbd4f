import type { AuditType } from '../../../audit/auditSchema.ts';
import type { LockCause } from '../../../lock/lockSchema.ts';
import type { BenchCause } from '../../../providers/providerSchema.ts';

const types: Record<AuditType, string> = {
  LOCK_ACQUIRED: 'Lock taken',
  LOCK_RELEASED: 'Lock given back',
  LOCK_PINNED: 'Provider pinned',
  LOCK_UNPINNED: 'Pin ended',
  RUNS_HELD: 'Runs put on hold',
  RUNS_RESUMED: 'Runs resumed',
  PROVIDER_FAILED: 'Provider failed',
  REQUEST_REPAIRED: 'Request repaired',
  PROVIDER_SUCCEEDED: 'Provider answered again',
  PROVIDER_BENCHED: 'Provider benched',
  PROVIDER_READMITTED: 'Provider readmitted',
  RUN_STARTED: 'Run started',
  RUN_ENDED: 'Run ended',
  SET_PUBLISHED: 'Set published',
  FAILOVER_DISMISSED: 'Failover alert dismissed',
  LEVEL_OVERRIDDEN: 'Level set by hand',
  LEVEL_OVERRIDE_ENDED: 'Level by hand ended',
  FENCED: 'Late answer refused',
  DATASET_IMPORTED: 'Dataset imported',
  DATASET_IMPORT_UNDONE: 'Import taken back',
  DATASET_REMOVED: 'Dataset removed',
  DATASET_WATCHED: 'Watched files set',
  SCHEDULER_PAUSED: 'Scheduler paused',
  SCHEDULER_RESUMED: 'Scheduler resumed',
  SETTING_CHANGED: 'Setting changed',
  RECOVERED: 'Recovered after damage',
};

/** Causes of entries and of the state of the lock, in as few words as a column has room for; another one is shown by its own name. */
const causes: Record<string, string> = {
  START: 'nobody has held it yet',
  RUN: 'a run',
  USER: 'the user',
  RELEASED: 'given back by the user',
  LOAN: 'for one run',
  LOAN_ENDED: 'end of that run',
  SETTINGS: 'provider switched off',
  SWITCH: 'handed over by the user',
  PIN: 'override by the user',
  FAILOVER: 'failover',
  FAILBACK: 'failback',
  NONE_ELIGIBLE: 'no provider can serve',
  EXPIRED: 'its time was over',
  QUOTA: 'spent quota',
  AUTH: 'refused key',
  FAILURES: 'failures in a row',
  DOWN: 'down',
  RECOVERED: 'recovery',
  REDONE: 'redone by the user',
  PUBLISHED: 'published',
  INTERRUPTED: 'interrupted',
  OLD_EPOCH: 'asked before a hand-over',
} satisfies Record<LockCause | BenchCause, string> & Record<string, string>;

/** Entries of the audit trail: what happened, and why or by whom. */
export const auditEntries = {
  types,
  cause: (code: string): string => causes[code] ?? code.toLowerCase().replaceAll('_', ' '),
};

import type { AuditType, BenchCause, LockCause } from '../../../contract/index.ts';
import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

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
  PUBLISHED: 'published',
  INTERRUPTED: 'interrupted',
  OLD_EPOCH: 'older epoch',
} satisfies Record<LockCause | BenchCause, string> & Record<string, string>;

export const audit = {
  title: 'Audit trail',
  intro: 'Every change, newest first. Each entry is chained to the one before by its hash.',
  types,
  cause: (code: string) => causes[code] ?? code.toLowerCase().replaceAll('_', ' '),
  caption: 'Audit entries, newest first',
  columns: {
    seq: 'No.',
    time: 'Time',
    what: 'What',
    about: 'About',
    provider: 'Provider',
    epoch: 'Epoch',
    cause: 'Cause',
    details: 'Details',
  },
  knownOn: (day: string) => `data known on ${day}`,
  search: 'Search',
  files: {
    csv: 'Save as CSV',
    json: 'Save as JSON',
    saved: (count: number, entries: string, name: string) =>
      plural(count, {
        one: `${entries} entry saved as ${name}.`,
        other: `${entries} entries saved as ${name}.`,
      }),
    notIntact: 'The chain does not hold: see what Verify says.',
  },
  details: 'Details',
  detailsOf: (seq: string) => `Details of entry ${seq}`,
  hash: 'hash',
  noDetails: 'No details.',
  yes: 'yes',
  no: 'no',
  nothing: '–',
  empty: 'No entries yet.',
  filter: 'Show',
  allKinds: 'all kinds',
  noneOfKind: 'None of the entries shown is of this kind. Show older entries to look further back.',
  more: 'Show older entries',
  verify: 'Verify',
  verifying: 'Checking every entry on disk…',
  intact: (count: number, entries: string) =>
    plural(count, {
      one: `Intact: ${entries} entry checked on disk.`,
      other: `Intact: all ${entries} entries checked on disk.`,
    }),
  broken: (seq: string, segment: string) =>
    `Broken at entry ${seq} (segment ${segment}): it was removed or altered. Keep a copy of the data folder before doing anything else.`,
  brokenSomewhere:
    'Broken: the chain of entries does not hold. Keep a copy of the data folder before doing anything else.',
  quarantined: (count: number, files: string) =>
    plural(count, {
      one: `${files} damaged file is kept in quarantine.`,
      other: `${files} damaged files are kept in quarantine.`,
    }),
  notShown: (seq: string) => `Entry ${seq} is not among those shown. Show older entries to reach it.`,
};

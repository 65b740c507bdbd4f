import { createPlural } from '../../plural.ts';
import { auditEntries } from '../common/auditEntries.ts';

const plural = createPlural('en');

export const audit = {
  title: 'Audit trail',
  intro: 'Every change, newest first. Each entry is chained to the one before by its hash.',
  ...auditEntries,
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

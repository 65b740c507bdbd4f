import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** The table of sites. */
export const sites = {
  title: 'Sites',
  caption: 'The sites of the team, and how far each one is',
  none: 'No site is known yet. Sync to see the others.',
  columns: {
    site: 'Site',
    here: 'Entries here',
    there: 'In the database',
    newestSet: 'Newest forecasts',
    lastEntry: 'Last entry',
    sent: 'Last sent',
    state: 'State',
  },
  nameless: 'without a name',
  numbered: (id: string) => `Number ${id}`,
  thisSite: 'this site',
  nothing: '–',
  states: { current: 'Up to date', behind: 'Behind', refused: 'Refused', attention: 'Note' },
  notReceived: (count: number, shown: string) =>
    plural(count, { one: `${shown} entry not received yet`, other: `${shown} entries not received yet` }),
  notSent: (count: number, shown: string) =>
    plural(count, { one: `${shown} entry not sent yet`, other: `${shown} entries not sent yet` }),
  notShared: (count: number, shown: string) =>
    plural(count, {
      one: `${shown} file is named in its entries but not shared`,
      other: `${shown} files are named in its entries but not shared`,
    }),
  /** Why what a site sent is refused, or what else there is to know. */
  problems: {
    OTHER_SITE: 'The entries are those of another site. What was read of it before stays.',
    BROKEN_CHAIN: 'An entry was altered, left out or put in. What was read before it stays.',
    FORKED: 'Its record differs from what came before. What was read before stays.',
    WENT_BACK: 'Its record ends before what was already seen of it. What was read before stays.',
    BAD_FILE: 'A file is not the one that its record names.',
    NEWER: 'A newer Outpost wrote it. Install that version to read on.',
    DAMAGED_HERE: 'The copy in this data folder was damaged; it was set aside and is received anew.',
  },
  atEntry: (seq: string) => `Entry ${seq}.`,
  ofFile: (file: string) => `File ${file}.`,
  since: (when: string) => `Found ${when}.`,
  claimed: 'Names are what the sites call themselves; only their numbers are sure.',
  /** The button leads there in this window. */
  readIt: (id: string) =>
    `The command line reads the data of another site: add \`--site\` and its number to any command that reads, such as \`outpost datasets --site ${id}\`.`,
};

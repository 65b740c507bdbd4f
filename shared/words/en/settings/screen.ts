import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** The screen of the settings. */
export const screen = {
  title: 'Settings',
  intro: 'Every change is stored at once, stands in the audit trail and can be undone.',
  search: 'Find a setting',
  found: (count: number, formatted: string) =>
    plural(count, { one: `${formatted} setting`, other: `${formatted} settings` }),
  none: (typed: string) => `No setting has “${typed}” in its name or meaning.`,
  isDefault: 'Default',
  standard: (value: string) => `Default: ${value}`,
  set: {
    on: (when: string) => `Set ${when}`,
    onBy: (when: string, name: string) => `Set ${when} by ${name}`,
    sometime: 'Set; the audit trail no longer says when',
  },
  reset: 'Reset',
  resetOf: (label: string) => `Reset ${label} to its default`,
  undo: 'Undo',
  undoOf: (label: string) => `Undo the change of ${label}`,
  saving: 'Saving…',
  saved: 'Saved.',
  undone: 'Taken back.',
  yes: 'Yes',
  no: 'No',
  nothing: 'None',
  notSet: 'Not set',
  entries: (count: number, formatted: string) =>
    plural(count, { one: `${formatted} entry`, other: `${formatted} entries` }),
  oneALine: 'One a line.',
  map: {
    caption: (label: string) => `${label}, one row each`,
    by: { dataset: 'Dataset', place: 'Dataset or place', disease: 'Disease' },
    dataset: 'Dataset',
    place: 'Place',
    disease: 'Disease',
    wholeDataset: 'All places',
    chooseDataset: 'Choose a dataset',
    none: 'No rows yet.',
    add: 'Add',
    addOf: (label: string) => `Add a row to ${label}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove the row of ${name}`,
    partOf: (part: string, name: string) => `${part} for ${name}`,
    newPart: (part: string) => `${part} of the new row`,
    nameMissing: 'Say first what the row is for.',
    already: (name: string) => `There is a row for ${name} already; change that one.`,
    valueMissing: 'Write at least one value.',
    noDatasets: 'There is no dataset yet. Import counts first.',
  },
  order: {
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    last: 'always last',
    first: 'It is the first already.',
    end: 'It is the last before the offline model already.',
  },
  online: {
    providers: 'Ask the enabled AI providers',
    always: 'Take it as always online',
    listed: 'Ask these addresses',
    addresses: 'Addresses',
  },
  /** What this browser allows, beside the setting. */
  notices: {
    none: 'This browser shows no notifications for this address.',
    ask: 'This browser asks first whether Outpost may notify you.',
    allow: 'Allow notifications…',
    allowed: 'This browser allows notifications.',
    denied: 'This browser refuses notifications of Outpost. Allow them in its settings for this address.',
  },
  provider: {
    link: 'Keys, tests and what is sent: Provider screen',
    isOn: 'enabled',
    isOff: 'off',
    setUp: 'Set up…',
    setUpOf: (name: string) => `Set up ${name}`,
    inSetUp: 'Changed in the set-up, where you see what goes to the new address.',
    consent: 'Enabling asks for your consent first.',
  },
};

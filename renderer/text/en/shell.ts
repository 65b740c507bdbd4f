import { createPlural } from '../plural.ts';

const plural = createPlural('en');

/** Frame of the window: navigation, pickers, banners, status bar. */
export const shell = {
  appName: 'Outpost',
  skipToContent: 'Skip to the content',
  nav: {
    label: 'Main',
    overview: 'Overview',
    places: 'Places',
    provider: 'Provider',
    audit: 'Audit',
  },
  datasetPicker: 'Dataset',
  datasetOption: (name: string, places: number, formatted: string) =>
    plural(places, { one: `${name} · ${formatted} place`, other: `${name} · ${formatted} places` }),
  placeList: 'Places, highest risk first',
  placeListPlain: 'Places',
  placePicker: 'Place',
  loading: 'Loading…',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  close: 'Close',
  cancel: 'Cancel',
  noticesLabel: 'Notices',
  dismissNotice: (message: string) => `Dismiss the notice: ${message}`,
  noticeWords: { info: 'Note', warning: 'Warning', error: 'Problem' },
  titleOf: (page: string) => `${page} · Outpost`,
  keys: {
    open: 'Ctrl+O',
    openMac: '⌘O',
    ask: 'Ctrl+Enter',
    askMac: '⌘↵',
    undo: 'Ctrl+Z',
    undoMac: '⌘Z',
    cancel: 'Esc',
  },
  reader: {
    title: 'This window only reads.',
    by: (pid: string, host: string, since: string) =>
      `Another process (${pid} on ${host}) has had the data folder since ${since}. Close it there to work here.`,
    unknown: 'Another process has the data folder. Close it to work here.',
  },
  connection: {
    lost: 'Outpost’s own program is not answering. This page tries again by itself; if that does not help, start Outpost again.',
  },
  replay: {
    title: (day: string) => `Replay as of ${day}.`,
    explanation: 'The data end in the past; everything works as on that day.',
    dayLabel: 'Replay day',
    limits: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
    otherDay: (shown: string, chosen: string) =>
      `The forecast shown was made for ${shown}. Ask for a forecast to see ${chosen}.`,
  },
  age: {
    ageing: (days: string, count: number, week: string) =>
      plural(count, {
        one: `Data is ${days} day old: forecast starts from ${week}.`,
        other: `Data is ${days} days old: forecast starts from ${week}.`,
      }),
    expired: (days: string) =>
      `Data is ${days} days old, more than three weeks: the level is not assessed. Import newer counts.`,
    short: (days: string, count: number) => plural(count, { one: `${days} day`, other: `${days} days` }),
  },
  oldForecast: {
    title: (days: string) => `The published forecast was made ${days} days ago and is not shown.`,
    show: (days: string) => `Show old forecast (made ${days} days ago)`,
  },
  status: {
    offline: 'Offline',
    online: 'Online',
    noNetwork: 'No network needed',
    dataTo: (week: string, day: string) => `Data to **${week}** (${day})`,
    noData: 'No data yet',
    forecast: (provider: string, when: string) => `Forecast: **${provider}**, ${when}`,
    noForecast: 'No forecast yet',
    auditIntact: (count: number, entries: string) =>
      plural(count, {
        one: `Audit **intact**, ${entries} entry`,
        other: `Audit **intact**, ${entries} entries`,
      }),
    auditBroken: (seq: string) => `Audit **broken** at entry ${seq}`,
    auditBrokenSomewhere: 'Audit **broken**',
    attention: (count: number, formatted: string) =>
      plural(count, {
        one: `${formatted} item needs attention`,
        other: `${formatted} items need attention`,
      }),
    nothingNeedsAttention: 'Nothing needs attention',
  },
  attention: {
    gap: (place: string, message: string) => `${place}: ${message}`,
    oldData: (count: number, places: string) =>
      plural(count, {
        one: `The data of ${places} place is more than a week old.`,
        other: `The data of ${places} places is more than a week old.`,
      }),
    rejectedRows: (count: number, rows: string) =>
      plural(count, {
        one: `${rows} row of the import was rejected.`,
        other: `${rows} rows of the import were rejected.`,
      }),
    auditBroken: 'The audit trail is broken. Open Audit to see where.',
    oldForecast: (days: string) => `The published forecast was made ${days} days ago.`,
    issue: (message: string) => `Import: ${message}`,
  },
};

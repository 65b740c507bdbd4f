import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** The step of the background that did not go well; what it said follows. */
const trouble = {
  failed: (step: string) => `Background: **${step} failed**:`,
  'timed-out': (step: string) => `Background: **${step} took too long**:`,
  skipped: (step: string) => `Background: **${step} had to wait**:`,
  interrupted: (step: string) => `Background: **${step} did not end**:`,
};

/** Frame of the window: navigation, pickers, banners, status bar. */
export const shell = {
  appName: 'Outpost',
  skipToContent: 'Skip to the content',
  nav: {
    label: 'Main',
    overview: 'Overview',
    places: 'Places',
    report: 'Report',
    provider: 'Provider',
    trust: 'Track record',
    background: 'Background',
    audit: 'Audit',
    team: 'Team',
    settings: 'Settings',
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
    print: 'Ctrl+P',
    printMac: '⌘P',
    undo: 'Ctrl+Z',
    undoMac: '⌘Z',
    redo: 'Ctrl+Shift+Z',
    redoMac: '⇧⌘Z',
    cancel: 'Esc',
  },
  /** Above the data of another site. */
  visit: {
    title: ({ site, id }: { site: string; id: string }) => `You are looking at site ${site} (${id}).`,
    asOf: (p: { from: 'bundle' | 'team'; at: string }) =>
      p.from === 'team'
        ? `What its team gave until the sync of ${p.at}. It is only read.`
        : `What its bundle of ${p.at} holds. It is only read.`,
    onlyReading: 'This is the copy of another site. It can only be read.',
    back: 'Back to your own data',
    open: 'Look at its data',
    /** For readers that hear the button alone. */
    openOf: ({ site }: { site: string }) => `Look at its data: ${site}`,
    nameless: 'no name',
  },
  reader: {
    title: 'This window only reads.',
    by: (pid: string, host: string, since: string) =>
      `Another process (${pid} on ${host}) has had the data folder since ${since}. What you see was saved when this window opened. To work here, close Outpost there and start this one again.`,
    unknown:
      'Another process has the data folder. What you see was saved when this window opened. To work here, close that process and start this one again.',
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
    expiredBySetting: (days: string, count: number, limit: string) =>
      plural(count, {
        one: `Data is ${days} days old: by your settings there is no level after ${limit} day. Import newer counts.`,
        other: `Data is ${days} days old: by your settings there is no level after ${limit} days. Import newer counts.`,
      }),
    short: (days: string, count: number) => plural(count, { one: `${days} day`, other: `${days} days` }),
  },
  oldForecast: {
    title: (days: string) => `The published forecast was made ${days} days ago and is not shown.`,
    show: (days: string) => `Show old forecast (made ${days} days ago)`,
  },
  newerCounts: {
    title: 'Counts are newer than this forecast.',
    since: (day: string) => `The newest import is as of ${day}. Ask for a new forecast to use it.`,
  },
  status: {
    offline: 'Offline',
    online: 'Online',
    noNetwork: 'No network needed',
    dataTo: (week: string, day: string) => `Data to **${week}** (${day})`,
    /** Where some of several places did not report that week. */
    dataToOf: (week: string, day: string, reported: string, _count: number, places: string) =>
      `Data to **${week}** (${day}; ${reported} of ${places} places)`,
    noData: 'No data yet',
    dataDamaged: 'Data **damaged**: import the file again',
    forecast: (provider: string, when: string) => `Forecast: **${provider}**, ${when}`,
    noForecast: 'No forecast yet',
    backtestMeaning: 'Testing past weeks for the track record',
    stopBacktestLabel: 'Stop testing past weeks; the next import or start begins anew',
    backtest: (done: string, total: string) => `Backtest: ${done} of ${total}`,
    auditIntactAlone: 'Audit **intact**',
    auditIntact: (count: number, entries: string) =>
      plural(count, {
        one: `Audit **intact**, ${entries} entry`,
        other: `Audit **intact**, ${entries} entries`,
      }),
    auditBroken: (seq: string) => `Audit **broken** at entry ${seq}`,
    auditBrokenSomewhere: 'Audit **broken**',
    background: {
      next: (when: string) => `Background: next **${when}**`,
      noneDue: 'Background: nothing is due',
      working: 'Background: **at work**',
      paused: 'Background: **paused**',
      needsAttention: 'Background: **needs attention**:',
      trouble,
      stopped: 'Background: **stopped**',
    },
    attention: (count: number, formatted: string) =>
      plural(count, {
        one: `${formatted} item needs attention`,
        other: `${formatted} items need attention`,
      }),
    nothingNeedsAttention: 'Nothing needs attention',
    /** The theme for sunlight, as a switch. */
    outdoor: 'Outdoor',
  },
  attention: {
    /** Sites whose entries are refused, or can't be read here. */
    teamRefused: (count: number, names: string) =>
      plural(count, {
        one: `Team: a site needs a look (${names}). Open Team to see why.`,
        other: `Team: some sites need a look (${names}). Open Team to see why.`,
      }),
    teamFailed: (message: string) => `Team: the last sync failed. ${message}`,
    teamLate: (when: string, message: string) => `Team: the last complete sync was ${when}. ${message}`,
    refusesUs: (name: string, reason: string) =>
      `${name} refuses the requests of Outpost: ${reason}. Check its model and its address on the Provider screen, or use another provider.`,
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
    degraded: (reason: string) => `Background: ${reason}`,
    tookOverFrom: (p: { next: string; before: string; when: string; probes: string }) =>
      `${p.next} took over from ${p.before} at ${p.when}: ${p.before} did not answer ${p.probes} probes.`,
    tookOverWhile: (p: { next: string; when: string; count: number; down: string; probes: string }) =>
      `${p.next} took over at ${p.when}. ${plural(p.count, {
        one: `${p.down} did not answer ${p.probes} probes.`,
        other: `${p.down} did not answer ${p.probes} probes each.`,
      })}`,
    tookOver: (next: string, when: string) =>
      `${next} took over at ${when}: the provider before it could not serve any more.`,
    oldForecast: (days: string) => `The published forecast was made ${days} days ago.`,
    newerCounts: 'Counts are newer than the published forecast.',
    suspect: (count: number, places: string) =>
      plural(count, {
        one: `${places} place has a newest count that is suspect.`,
        other: `${places} places have a newest count that is suspect.`,
      }),
    issue: (message: string) => `Import: ${message}`,
  },
};

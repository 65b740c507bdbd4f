import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

export const overview = {
  title: 'Overview',
  views: {
    label: 'How the places are shown',
    table: 'Table',
    charts: 'Charts',
    map: 'Map',
    sort: 'Sort by',
    urgency: 'Urgency',
  },
  levels: (parts: { RED: string; YELLOW: string; GREEN: string; NOT_ASSESSED: string | null }) =>
    parts.NOT_ASSESSED === null
      ? `${parts.RED} red, ${parts.YELLOW} yellow, ${parts.GREEN} green.`
      : `${parts.RED} red, ${parts.YELLOW} yellow, ${parts.GREEN} green, ${parts.NOT_ASSESSED} not assessed.`,
  /** After the counts of levels, which count what is shown. */
  byHand: (count: number, levels: string) =>
    plural(count, {
      one: `${levels} of these levels is by hand.`,
      other: `${levels} of these levels are by hand.`,
    }),
  summary: (above: string, levels: string) => `${above}; ${levels}`,
  highest: (names: string) => `Look first at ${names}.`,
  counts: (count: number, places: string, week: string, day: string) =>
    plural(count, {
      one: `${places} place with counts to week ${week} (${day}).`,
      other: `${places} places with counts to week ${week} (${day}).`,
    }),
  noForecastYet: 'No forecast yet.',
  callToAction:
    'Ask for a forecast to see how the next weeks may go, with ranges and a risk level per place.',
  filter: 'Filter places',
  noMatch: 'No place has this name.',
  table: {
    caption: 'Places with their last count, risk and forecast',
    place: 'Place',
    last: 'Last week',
    change: 'Change',
    deaths: 'Deaths',
    fatality: 'CFR',
    fatalityMeaning: 'Deaths among cases of the last 12 weeks',
    recent: '12 weeks',
    level: 'Level',
    probability: 'Outbreak probability',
    next: 'Next week, median (80\u00a0% range)',
    confidence: 'Confidence',
    age: 'Data age',
  },
  casesIn: (week: string) => `week ${week}`,
  notReported: 'n/r',
  notReportedLong: 'not reported',
  /** In the place of a number that can't be computed from suppressed counts. */
  suppressed: 'suppressed',
  none: '–',
  miniBars: (counts: string) => `Cases in the last weeks, oldest first: ${counts}`,
  medianWithRange: (median: string, range: string) => `${median} (${range})`,
  medianOnly: (median: string) => `${median} (no range given)`,
  listLine: (cases: string) => `${cases} cases`,
  listNext: (median: string, range: string) => `next ${median} (${range})`,
  listNoRange: (median: string) => `next ${median} (no range given)`,
  aboveNoForecast: (line: string) => `Above its alert line (${line}); forecast not available.`,
  notInSet: 'not in this set',
  besideOnly: (company: string) => `Not in this set; forecast by itself: ${company}`,
  besideNewer: 'newer by itself',
  noForecastShort: 'no forecast',
  empty: {
    title: 'No data yet',
    sentence: (key: string) =>
      `Import a file (${key}), drop one anywhere on this window, paste a table, or open the sample outbreak.`,
    formats:
      'CSV, Excel or JSON with weekly or daily counts, new ones or running sums: by row, by place, by date, or one row per person.',
    importFile: 'Import a file',
    paste: 'Paste a table',
    openSample: (name: string) => `Open ${name}`,
    samples: 'Sample outbreaks',
    attribution: (text: string) => `Source: ${text}`,
    sampleStarts: (day: string) => `Opens as a replay on ${day}.`,
  },
};

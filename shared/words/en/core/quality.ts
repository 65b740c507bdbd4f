/** What is strange about the counts of a dataset. */
import type { Measure } from '../../../surveillance/measures.ts';
import type { Weekday } from '../../../time/plainDate.ts';
import { counted } from '../common/counted.ts';
import { nameLists } from '../common/nameLists.ts';

const weekdays: Readonly<Record<Weekday, string>> = {
  0: 'Sundays',
  1: 'Mondays',
  2: 'Tuesdays',
  3: 'Wednesdays',
  4: 'Thursdays',
  5: 'Fridays',
  6: 'Saturdays',
};

export const quality = {
  codeTimes: (p: { code: number; count: number; examples: string }) =>
    `${p.code} stands ${p.count} times (${p.examples})`,
  placesOf: ({ date, received, all }: { date: string; received: number; all: number }) =>
    `${date}: ${received} of ${all} places`,
  shareOf: ({ percent, all }: { percent: number; all: number }) => `${percent} % of ${all} counts`,
  oneAfterOther: (p: { before: string; until: string; after: string; from: string }) =>
    `${p.before} until ${p.until}, ${p.after} from ${p.from}`,
  deathsAndCases: ({ week, deaths, cases }: { week: string; deaths: number; cases: number }) =>
    `${week}: ${counted(deaths, 'death')}, ${counted(cases, 'case')}`,
  twoNames: ({ a, b }: { a: string; b: string }) => `"${a}" and "${b}"`,
  countOn: (p: { place: string; date: string; count: number; measure: Measure }) =>
    `${p.place}, ${p.date}: ${p.count} ${p.measure}`,
  zeroRun: (p: { place: string; first: string; last: string; times: number; measure: string }) =>
    p.first === p.last
      ? `${p.place}, ${p.first}: 0 ${p.measure}`
      : `${p.place}, ${p.first} to ${p.last}: ${p.times} times 0 ${p.measure}`,
  sitesReported: ({ name, date, percent }: { name: string; date: string; percent: number }) =>
    `${name}, ${date}: ${percent} % of the sites reported`,
  sitesReadFrom: ({ columns }: { columns: string }) => `How many sites reported was read from ${columns}.`,
  fewSites: ({ percent, count }: { percent: number; count: number }) =>
    `Reports of fewer than ${percent} % of the sites: ${count}. Their counts are lower than what happened.`,
  codesCounted: ({ told }: { told: string }) =>
    `${told} where no such count can be. Counted as they are, they change the totals. Say whether they stand for "no number" or are counts.`,
  fewPlaces: ({ count, percent }: { count: number; percent: number }) =>
    `In ${count} weeks fewer than ${percent} % of the places reported.`,
  mostlyFewPlaces: ({ percent, count }: { percent: number; count: number }) =>
    `In most weeks fewer than ${percent} % of the places have a report; ${count} weeks of places have none. If the file leaves out weeks without a case, write them as 0: here they are "not reported".`,
  afterAsOf: ({ asOf, count }: { asOf: string; count: number }) =>
    `Dates after ${asOf}, the day the data are known as of: ${count}.`,
  before1990: ({ count }: { count: number }) =>
    `Dates before 1990: ${count}. Check how the years are written.`,
  withoutRow: ({ unit, count }: { unit: string; count: number }) =>
    `${unit === 'week' ? 'Weeks' : 'Days'} inside the file's span without a row: ${count}. They stay "not reported", not zero.`,
  samePopulation: ({ count, first }: { count: number; first: number | null }) =>
    `All ${count} places have the same population, ${first}. Rates are wrong if it is not theirs.`,
  casesOfInhabitants: ({ place, count, population }: { place: string; count: number; population: number }) =>
    `${place}: ${count} cases of ${population} inhabitants`,
  manyCases: ({ percent, count }: { percent: number; count: number }) =>
    `Weeks that count more than ${percent} % of the population of their place as cases: ${count}. Check the population, or what is counted.`,
  casesInAll: ({ name, total, population }: { name: string; total: number; population: number }) =>
    `${name}: ${total} cases in all, ${population} inhabitants`,
  moreCasesThanPeople: ({ count }: { count: number }) =>
    `Places with more cases in all than inhabitants: ${count}. A wrong population, or repeated infections?`,
  fatality: ({ place, recent, long }: { place: string; recent: string; long: string }) =>
    `${place}: ${recent} in two weeks, ${long} in twelve`,
  fatalityChanged: ({ count }: { count: number }) =>
    `Places where the share of cases that died in the last two weeks is less than half or more than twice that of twelve weeks: ${count}. Late reports of deaths, fewer cases found, or a change of care?`,
  firstSteps: ({ count }: { count: number }) =>
    `Running sums that begin with what was counted before the file begins: ${count}. Their first date is no count of one day or week.`,
  usualShare: '20 % are usual. They may be rounded or estimated.',
  heaped: ({ share, smallest, usual }: { share: string; smallest: number; usual: string }) =>
    `${share} from ${smallest} on end in 0 or 5; ${usual}`,
  heapedPlaces: ({
    count,
    percent,
    smallest,
    usual,
  }: {
    count: number;
    percent: number;
    smallest: number;
    usual: string;
  }) => `In ${count} places more than ${percent} % of the counts from ${smallest} on end in 0 or 5; ${usual}`,
  level: ({
    place,
    measure,
    before,
    after,
  }: {
    place: string;
    measure: string;
    before: number;
    after: number;
  }) => `${place}: usual ${measure} a week from ${before} to ${after}`,
  levelShift: ({ count }: { count: number }) =>
    `Counts of a place that change to another level from one week to the next and stay there: ${count}. Another case definition, or other reporting sites?`,
  openDays: ({ days, last, start }: { days: number; last: string; start: string }) =>
    days === 1 ? `its one day (${last}` : `its ${days} days (${start} to ${last}`,
  openWeek: ({ end, span, totals }: { end: string; span: string; totals: string }) =>
    `The last week, to ${end}, is not complete: ${span}; ${totals}) are in the totals, and in no weekly count and no forecast before it is.`,
  openTotals: (totals: readonly { measure: Measure; total: number }[]) =>
    totals.length === 0
      ? 'nothing reported'
      : totals.map(({ measure, total }) => `${total} ${measure}`).join(', '),
  outlier: ({
    place,
    value,
    measure,
    beside,
  }: {
    place: string;
    value: number | undefined;
    measure: string;
    beside: string;
  }) => `${place}: ${value} ${measure}, around it ${beside}`,
  outliers: ({ count }: { count: number }) =>
    `Weeks far from the weeks around them: ${count}. Check for typing errors, or reports sent all at once.`,
  ways: {
    missing: 'as not reported',
    suppressed: 'as suppressed',
    counted: 'as they are',
  },
  unusedRemedy: ({ about }: { about: readonly string[] }) =>
    `The remedy stated for ${about.join(' and for ')} is about no count of these files. Correct it, or leave it out.`,
  remedied: ({ about, count, way }: { about: string; count: number; way: string }) =>
    `As stated (${about}), ${count} counts were taken ${way}.`,
  leftAsIs: ({ message }: { message: string }) => `${message} Left as it is, as stated.`,
  renamed: ({ count }: { count: number }) =>
    `${count} times places end right before others begin at a like level: renamed, split or merged? They are read as different places, each with a short history.`,
  moreDeaths: ({ count }: { count: number }) => `Reports with more deaths than cases: ${count}.`,
  blank: ({ count }: { count: number }) => `Blank reports: ${count}. They are "not reported", not zero.`,
  silent: ({ names }: { names: string }) =>
    `Places without a single report: ${names}. They stay in the dataset, and no forecast can be made for them.`,
  similarNames: ({ count }: { count: number }) =>
    `${count} pairs of places have nearly the same name: one place in two spellings? They are read as two.`,
  code: ({ code, count }: { code: number; count: number }) =>
    `${code} stands ${count} times where no such count can be: suppressed or missing? Until you say so they are counted: choose "treat as missing" on screen, or state {"remedies": [{"code": "MISSING_CODE", "value": ${code}, "as": "missing"}]} in a mapping.`,
  negative: ({ count }: { count: number }) =>
    `Negative counts: ${count}. They are kept, as corrections of earlier reports.`,
  neverOn: ({ weekdays: never, days }: { weekdays: readonly Weekday[]; days: number }) =>
    `The file never has a row on ${nameLists.and(never.map((day) => weekdays[day]))}: weeks with all ${days} other days count as complete weeks.`,
  zeroRuns: ({ shortest, usual, count }: { shortest: number; usual: number; count: number }) =>
    `Runs of ${shortest} or more zeros in a place that usually counts more than ${usual}: ${count}. Zero, or not reported?`,
  zeros: ({ above, count }: { above: number; count: number }) =>
    `Zeros between counts of more than ${above}: ${count}. Zero, or not reported?`,
};

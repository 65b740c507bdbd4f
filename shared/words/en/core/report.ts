/** The situation report. */
import type { ConfidenceCode, Facts } from '../../../forecast/forecastSchema.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import { createNameLists } from '../../nameLists.ts';
import { createPlural } from '../../plural.ts';
import { capitalised, ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { counted, estimated, fixed, whole } from '../common/counted.ts';
import { days } from '../common/days.ts';
import { percents } from '../common/percents.ts';
import { populationSource } from '../common/populationSource.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { forecasts } from './forecasts.ts';

const plural = createPlural('en');
const { day } = days;
const { chance } = forecasts;

/** A week as it is named: by its last day and its number. */
export interface NamedWeek {
  weekEnd: string;
  label: string;
}

const weekTo = ({ weekEnd, label }: NamedWeek) => `the week to ${day(weekEnd)} (${label})`;
const cases = (count: number) => counted(count, 'case');
const deaths = (count: number) => counted(count, 'death');
const weeks = (count: number) => counted(count, 'week');
const places = (count: number) => counted(count, 'place');
const list = createNameLists('en-GB').and;
/** `12 cases`, `fewer than 5 cases`. */
const small = (below: number, measure: 'cases' | 'deaths') => `fewer than ${below} ${measure}`;

/** A case fatality: one decimal. */
const share = (value: number) => percents(fixed(100 * value, 1));
const range = ([low, high]: readonly [number, number]) => `${estimated(low)}–${estimated(high)}`;
const withRange = (median: number, range80: readonly [number, number] | null) =>
  range80 === null ? estimated(median) : `${estimated(median)} (${range(range80)}, 80 % range)`;

/** An official line by the cases that are an alert. */
function lineValue({ value, method }: { value: number; method: string }): string {
  const official = officialCount({ value, method });
  return official === null ? `${value}` : `${official} or more`;
}

/** @param value as it is shown */
const alertLine = (value: string, method: string) => `${value} (${thresholdMethod(method)})`;

const headings = {
  highlights: 'Highlights',
  places: 'Cases and deaths by place',
  curve: 'Epidemic curve',
  ranked: 'Cases in the newest week',
  map: 'Risk levels on the map',
  forecasts: 'Forecast',
  fans: 'Most urgent places',
  alerts: 'Alerts and risk',
  response: 'Response',
  actions: 'Actions',
  responseGaps: 'Gaps',
  needs: 'Needs',
  quality: 'Data quality and limits',
  method: 'Method',
  overrides: 'Overrides and statements by users',
};

const columns = {
  place: 'Place',
  code: 'Code',
  level: 'Level',
  cases: 'Cases',
  deaths: 'Deaths',
  thisWeek: 'This week',
  lastWeek: 'Last week',
  cumulative: 'Cumulative',
  attackRate: 'Cases per 100,000',
  fatality: 'CFR',
  ofCumulative: 'of cumulative cases',
  completeness: 'Complete',
  reporting: 'Places reporting',
  week: 'Week',
  weekEnd: 'Week to',
  note: 'Note',
  lastCount: 'Last count',
  median: 'Median',
  low80: '80 % range, lower end',
  high80: '80 % range, upper end',
  medianRange: 'Median (80 % range)',
  alertLine: 'Alert line',
  method: 'Method of the line',
  chanceAbove: 'Chance above',
  trend: 'Trend',
  confidence: 'Confidence',
  provider: 'Provider',
  model: 'Model',
  asOf: 'Data as of',
  made: 'Forecast made',
  score: 'Score',
  reasons: 'Reasons',
  text: 'Text',
  part: 'Part',
  population: 'Population',
  populationYear: 'Year of the population',
  populationSource: 'Source of the population',
  casesThisWeek: 'Cases this week',
  casesLastWeek: 'Cases last week',
  casesCumulative: 'Cases cumulative',
  deathsThisWeek: 'Deaths this week',
  deathsLastWeek: 'Deaths last week',
  deathsCumulative: 'Deaths cumulative',
  fatalityDeaths: 'Deaths of the CFR',
  fatalityCases: 'Cases of the CFR',
};

const notices = {
  newerCounts: (p: { importedAt: string; asOf: string; made: string }) =>
    `Counts are newer than this forecast: counts as of ${day(p.asOf)} were imported at ${p.importedAt}, after the forecast was made at ${p.made}. All figures below are those that the forecast was made from.`,
  staleData: (p: { days: number; week: NamedWeek; asOf: string }) =>
    `The data were ${counted(p.days, 'day')} old when the forecast was made: they end with ${weekTo(p.week)}, and the forecast is as of ${day(p.asOf)}.`,
  oldForecast: (p: { days: number; made: string }) =>
    `This forecast was made ${counted(p.days, 'day')} ago (${p.made}). The situation may have changed since.`,
  replay: (asOf: string) =>
    `Replay: this report shows what was known on ${day(asOf)}, not the situation of today.`,
  gaps: (names: readonly string[], more: number) =>
    plural(names.length + more, {
      one: `There is no forecast for ${list(names)}; the reason is under data quality.`,
      other: `There is no forecast for ${names.length + more} places (${list(more === 0 ? names : [...names, `${whole(more)} more`])}); the reasons are under data quality.`,
    }),
  otherSite: (p: { site: string; id: string; from: 'bundle' | 'team'; asOf: string }) =>
    `These are the data and forecasts of another site, ${p.site} (${p.id}), from the copy of ${p.from === 'team' ? `the sync of ${p.asOf} with the team` : `the bundle of ${p.asOf}`}. That site did not make this report.`,
  chosenPlaces: 'The forecast was made for chosen places only; it does not speak for the whole area.',
  noMap: 'A map was chosen, but no place of this report has a shape; bars stand in its place.',
  mapDamaged: (problem: string) => `This report has no map: ${problem}`,
  noCounts: (problem: string) =>
    `The counts behind this forecast can not be read, so no counts are shown: ${problem}`,
  suppressionOff: (reason: string) => `Small numbers are shown. Reason given: ${reason}`,
  needsReason: (below: number) =>
    `Suppression of small numbers is switched off in the settings, but no reason is given in this report: counts below ${below} stay suppressed.`,
};

const highlights = {
  situation: (p: {
    week: NamedWeek;
    reporting: number;
    places: number;
    cases: string;
    change: string | null;
  }) =>
    `In ${weekTo(p.week)}, ${whole(p.reporting)} of ${places(p.places)} reported ${p.cases}${p.change === null ? '' : `, ${p.change}`}.`,
  more: (by: number, before: number) => `${whole(by)} more than the week before (${whole(before)})`,
  fewer: (by: number, before: number) => `${whole(by)} fewer than the week before (${whole(before)})`,
  same: (before: number) => `as many as the week before (${whole(before)})`,
  cases,
  smallCases: (below: number) => small(below, 'cases'),
  deaths: (p: { week: NamedWeek; deaths: string }) => `In the same week, ${p.deaths} were reported.`,
  deathsCounted: deaths,
  smallDeaths: (below: number) => small(below, 'deaths'),
  cumulative: (p: { since: string; cases: number; deaths: number | null; fatality: string | null }) =>
    `Since the week to ${day(p.since)}, ${cases(p.cases)}${p.deaths === null ? '' : ` and ${deaths(p.deaths)}`} have been reported${p.fatality === null ? '' : ` (case fatality ${p.fatality})`}.`,
  aboveLine: (sentence: string) => `${sentence}.`,
  levels: (parts: readonly { level: keyof typeof riskLevels; names: readonly string[]; more: number }[]) =>
    `Risk level: ${parts
      .map(
        ({ level, names, more }) =>
          `${riskLevels[level].toLowerCase()} in ${list(more === 0 ? names : [...names, `${whole(more)} more`])}`,
      )
      .join('; ')}.`,
  forecast: (p: {
    place: string;
    median: number;
    range80: readonly [number, number] | null;
    week: NamedWeek;
    /** How likely it passes its alert line, as a sentence without its point. */
    chance: string | null;
    confidence: string;
  }) =>
    `${p.place} is likely to report ${withRange(p.median, p.range80)} cases in ${weekTo(p.week)}; confidence: ${p.confidence}.${p.chance === null ? '' : ` ${p.chance}.`}`,
  notReporting: (names: readonly string[], more: number) =>
    `No report for the newest week from ${list(more === 0 ? names : [...names, `${whole(more)} more`])}.`,
  preliminary: (count: number) =>
    plural(count, {
      one: 'The newest week is still being reported in 1 place: its count is likely to rise.',
      other: `The newest week is still being reported in ${whole(count)} places: their counts are likely to rise.`,
    }),
};

const ofDeaths = (facts: Facts) => (facts.measure === 'deaths' ? ' of deaths' : '');
const itsLine = (facts: Facts) =>
  facts.measure === 'deaths' ? 'its alert line for deaths' : 'its alert line';

/** Reasons of a level without the count and the alert line that they rest on. */
const plainReasons: Readonly<Record<string, (facts: Facts) => string>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chance(Number(facts.probability))} to ${facts.isAboveNow === true ? 'stay above' : 'pass'} ${itsLine(facts)}`,
  ABOVE_THRESHOLD: (facts) => `The last count${ofDeaths(facts)} is already above ${itsLine(facts)}`,
  NO_FORECAST: (facts) => `No forecast is at hand to hold against ${itsLine(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `The last count${ofDeaths(facts)} is above the alert line before this long wave, and nobody has confirmed a new normal`,
  OFFICIAL_EXCEEDED: () => 'The last count reaches the confirmed official threshold',
  THRESHOLD_NOT_CONFIRMED: () =>
    'One case of this disease is its official threshold, which nobody has confirmed or declined for these data; cases were reported lately',
  IMPACT_FATALITY: () => 'Case fatality is more than twice the expected share: one impact class up',
  TREND_BESIDE_MEDIAN: () =>
    'No direction has a chance of one half, and the likeliest one is not that of the median',
  TREND_BESIDE_PATH: () =>
    'The trend holds the last forecast week against the last count, not the forecast weeks against each other',
};

/** What must be known of the data, for several places at once and without their counts. */
const dataNotes: Readonly<Record<string, (names: string) => string>> = {
  SUSPECT_NEWEST: (names) => `The newest count is in doubt and should be checked: ${names}.`,
  MOSTLY_SUPPRESSED: (names) =>
    `Many counts are suppressed at their source, and the middle of each range is used: ${names}.`,
  PRELIMINARY: (names) => `The newest weeks are preliminary and may still change: ${names}.`,
  POPULATION_CAP: (names) => `Forecasts are capped at the population, which should be checked: ${names}.`,
  MORE_CASES_THAN_PEOPLE: (names) =>
    `More cases than inhabitants, so the population or what is counted should be checked: ${names}.`,
  SHORT_SERIES: (names) => `Few weeks of data, so that the ranges are rough: ${names}.`,
  SLOWER_THAN_GROWTH: (names) =>
    `The forecast is below what the growth of the last four weeks would give: ${names}.`,
  FASTER_THAN_GROWTH: (names) =>
    `The forecast is above what the growth of the last four weeks would give: ${names}.`,
  BASELINE_FROZEN: (names) => `The alert line rests on weeks before the present wave: ${names}.`,
  THRESHOLD_NOT_CONFIRMED: (names) =>
    `Nobody has confirmed or declined the official threshold of the disease: ${names}.`,
};

const quality = {
  reporting: (reporting: number, of: number, week: NamedWeek) =>
    `${whole(reporting)} of ${places(of)} reported cases for ${weekTo(week)}.`,
  missingWeeks: (count: number, of: number, window: number) =>
    `${whole(count)} of ${whole(of)} reports of the last ${weeks(window)} are missing; missing reports add nothing to the sums.`,
  noneMissing: (window: number) => `No report of the last ${weeks(window)} is missing.`,
  delay: (share: string) =>
    `About ${share} of the cases of the newest week are reported so far where that is known.`,
  preliminary: 'Hatched bars are preliminary weeks: their counts are likely to change.',
  atSource: (count: number) =>
    `${plural(count, { one: '1 count is', other: `${whole(count)} counts are` })} suppressed at the source; sums leave them out and are too low by that much.`,
  suppressed: (p: { below: number; small: number; hidden: number }) =>
    `Counts from 1 to ${p.below - 1} are shown as <${p.below} to protect persons (${plural(p.small, { one: '1 figure', other: `${whole(p.small)} figures` })}), ${p.hidden === 0 ? 'and no other figure would give one of them away' : `and ${plural(p.hidden, { one: '1 further figure is', other: `${whole(p.hidden)} further figures are` })} not shown (n.s.) because subtraction would give a small one away`}.`,
  notSuppressed: (below: number) => `Counts below ${below} would not be shown; there is none.`,
  notAssessed: (names: readonly string[], more: number) =>
    `No level could be given to ${list(more === 0 ? names : [...names, `${whole(more)} more`])}: not assessed does not mean that there is no risk.`,
  gap: (names: string, reason: string) => `No forecast for ${names}: ${ended(reason)}`,
  green: 'Green means that there is no signal in the data at hand; it does not mean that there is no risk.',
};

const method = {
  forecast: (p: { provider: string; model: string; horizons: number }) =>
    `Forecast by ${p.provider} (${p.model}) for ${weeks(p.horizons)}: median and 80 % range, in which about 8 of 10 outcomes should lie.`,
  noThreshold: 'No alert line could be set from the data.',
  threshold: (p: { method: string; reference: string; place: string }) =>
    `Alert line ${p.method}, for ${p.place}: ${p.reference}.`,
  chance:
    'The chance above is the highest weekly chance of passing the alert line in the forecast weeks; for a place above it already, the lowest weekly chance of staying above.',
  level:
    'The level combines the likelihood of passing the alert line with the impact of the disease in a matrix (WHO rapid risk assessment, 2012).',
  confidence:
    'Confidence is how often earlier forecasts of this kind were better than assuming no change, on these data where there is a record.',
  pooled: (p: { sites: number; forecasts: number }) =>
    `In this report it stands on the record of ${counted(p.sites, 'site')} of the team, ${counted(p.forecasts, 'forecast')}, scored here from what each site published and counted.`,
  counts: (p: { weeks: string; since: string }) =>
    `Counts are whole epidemiological weeks (${p.weeks}); cumulative means since the week to ${day(p.since)}.`,
  rates:
    'Attack rates are all cases so far per 100,000 inhabitants; CFR is deaths among cases reported so far, both without correction for delay.',
  /** Years and sources of the populations, each once; `more` are left out. */
  populations: (p: { groups: readonly { year: string | null; source: string | null }[]; more: number }) =>
    `Populations: ${p.groups.map(({ year, source }) => `${year ?? 'year not stated'}, ${populationSource(source)}`).join('; ')}${p.more === 0 ? '' : `; ${whole(p.more)} more in the tables of this report`}.`,
};

const overrides = {
  pin: (p: { provider: string; reason: string; until: string | null }) =>
    `${capitalised(p.provider)} is pinned for all forecasts${p.until === null ? '' : ` until ${p.until}`}: ${p.reason}`,
  hold: (reason: string) => `Forecasts are on hold: ${reason}`,
  official: (p: { place: string | null; answer: 'confirmed' | 'declined' }) =>
    `The official threshold of the disease was ${p.answer} for ${p.place ?? 'all places'}.`,
  /** @param value as it is shown */
  line: (p: { place: string | null; measure: 'cases' | 'deaths'; value: string }) =>
    `An alert line of ${p.value} ${p.measure} a week was stated for ${p.place ?? 'all places'}.`,
  none: 'None.',
};

const cells = {
  small: (below: number) => `<${below}`,
  hidden: 'n.s.',
  notReported: 'n/r',
  atSource: (low: number, high: number) => `${whole(low)}–${whole(high)}*`,
  none: '–',
};

const legend = {
  hidden: 'n.s.: not shown, because it would give a small number away',
  notReported: 'n/r: not reported',
  atSource: '*: suppressed at the source, range as given there',
  small: (below: number) => `<${below}: from 1 to ${below - 1}`,
  preliminary: 'p: preliminary',
  moreReasons: (count: number) =>
    plural(count, {
      one: '1 further reason is in the tables of this report.',
      other: `${whole(count)} further reasons are in the tables of this report.`,
    }),
  morePlaces: (count: number) =>
    plural(count, {
      one: '1 further place is in the tables of this report (CSV or Excel).',
      other: `${whole(count)} further places are in the tables of this report (CSV or Excel).`,
    }),
};

const chart = {
  casesAWeek: 'Cases a week',
  preliminary: 'preliminary',
  observed: 'reported',
  median: 'median',
  range50: '50 % range',
  range80: '80 % range',
  alertLine: (value: string) => `dashed: alert line ${value}`,
  alertLineNotDrawn: (value: string) => `alert line ${value}, not drawn`,
  forecastStarts: 'forecast',
  curveSummary: (p: { from: NamedWeek; to: NamedWeek; highest: { value: number; week: NamedWeek } | null }) =>
    `Cases a week of all places from ${weekTo(p.from)} to ${weekTo(p.to)}.${p.highest === null ? '' : ` The highest shown is ${whole(p.highest.value)}, in ${weekTo(p.highest.week)}.`}`,
  fanSummary: (place: string) =>
    `Reported cases of ${place} by week, and the forecast with its 50 % and 80 % ranges; the numbers stand in the forecast table.`,
  rankedSummary: 'Places by cases of the newest week; the numbers stand in the table by place.',
};

const map = {
  summary: (counts: readonly { level: keyof typeof riskLevels; count: number }[]) =>
    `Map of places by risk level: ${counts.map(({ level, count }) => `${riskLevels[level]} ${whole(count)}`).join(', ')}.`,
  outside: 'no place of this report',
  placesWithout: (p: { names: readonly string[]; more: number }) =>
    `Without a shape: ${list(p.more === 0 ? p.names : [...p.names, `${whole(p.more)} more`])}.`,
  naturalEarth: 'Country shapes: Natural Earth.',
  shapesFrom: (file: string) => `Shapes: ${file}.`,
};

export const report = {
  map,
  title: 'Situation report',
  titleNumber: (number: string) => `Situation report no. ${number}`,
  draft: 'DRAFT',
  final: 'Final',
  header: {
    area: 'Area',
    disease: 'Disease',
    dataTo: 'Data to',
    produced: 'Produced',
    author: 'Author',
    clearedBy: 'Cleared by',
    forecastMade: 'Forecast made',
    status: 'Status',
    notStated: 'not stated',
  },
  headings,
  columns,
  notices,
  nameless: 'no name',
  highlights,
  plainReasons,
  furtherReason: 'A further reason rests on counts that this report does not show',
  dataNotes,
  quality,
  method,
  overrides,
  cells,
  legend,
  chart,
  allPlaces: 'All places',
  day,
  weekTo,
  dataTo: ({ weekEnd, label }: NamedWeek) => `${day(weekEnd)} (${label})`,
  edited: 'edited',
  outdated: 'edited; the numbers have changed since',
  added: 'added',
  levelByHand: (p: { place: string; change: string; company: string }) =>
    `Level of ${p.place}: ${p.change}, ${p.company}.`,
  levelsByHand: ({ names, more }: { names: readonly string[]; more: number }) =>
    `Set by hand: the level of ${list(more === 0 ? names : [...names, `${whole(more)} more`])}; the computed level stands beside it.`,
  nothingStated: 'Nothing stated.',
  share,
  fatality: (p: { share: number; deaths: number; cases: number }) =>
    `${share(p.share)}, ${deaths(p.deaths)} among ${cases(p.cases)}`,
  rate: (value: number) => (value < 10 ? fixed(value, 1) : whole(value)),
  range,
  withRange,
  lineValue,
  alertLine,
  sameRecord: (p: { word: ConfidenceCode; n: number; wins: number }) =>
    `Confidence: ${confidenceWords[p.word]}${p.n === 0 ? '' : `; ${p.wins} of ${p.n} earlier forecasts of this kind were better than no-change`}.`,
  record: (p: { word: ConfidenceCode; n: number; wins: number }) =>
    p.n === 0
      ? confidenceWords[p.word]
      : `${confidenceWords[p.word]} (${p.wins} of ${p.n} better than no-change)`,
  completeness: (p: { share: string; basis: 'sites' | 'expected-cases' }) =>
    p.basis === 'sites' ? `${p.share} of sites` : `${p.share} of cases`,
  company: (p: {
    provider: string;
    model: string;
    asOf: string;
    week: NamedWeek | null;
    issuedAt: string;
    isReplay: boolean;
  }) =>
    `${capitalised(p.provider)} (${p.model})${p.isReplay ? ', replay' : ''}; data as of ${day(p.asOf)}${p.week === null ? '' : `, to ${p.week.label}`}; forecast made ${p.issuedAt}`,
  tooOld: 'data too old',
  page: { footer: (title: string, area: string) => `${title} · ${area}` },
  message: {
    head: (p: { title: string; area: string; disease: string; dataTo: string | null; isFinal: boolean }) =>
      `${p.title}${p.isFinal ? '' : ' (draft)'}: ${p.disease}, ${p.area}${p.dataTo === null ? '' : `, data to ${p.dataTo}`}.`,
    sentencesLeft: (count: number) =>
      plural(count, {
        one: '1 further sentence is in the full report.',
        other: `${whole(count)} further sentences are in the full report.`,
      }),
    place: (p: { place: string; level: string; text: string }) => `${p.place}: ${p.level}. ${p.text}`,
    lastCount: (count: string, week: NamedWeek) => `Last count ${count} (${week.label}).`,
    forecast: (p: { forecast: string; week: NamedWeek; confidence: string }) =>
      `Forecast ${p.forecast} cases for ${p.week.label}; confidence: ${p.confidence}.`,
    chance: (text: string) => `${text}.`,
    noForecast: 'No forecast.',
    left: (count: number) =>
      plural(count, {
        one: '1 further place is in the full report.',
        other: `${whole(count)} further places are in the full report.`,
      }),
    company: (text: string) => `Source: ${text}.`,
    suppressed: (below: number) => `Counts from 1 to ${below - 1} are shown as <${below}.`,
  },
  sheets: {
    report: 'Report',
    places: 'Places',
    curve: 'Curve',
    forecasts: 'Forecast',
    alerts: 'Alerts',
    notes: 'Notes',
  },
  fileName: (p: { datasetId: string; number: string; asOf: string }) =>
    `sitrep-${p.number === '' ? '' : `${p.number}-`}${p.datasetId}-${p.asOf}`,
};

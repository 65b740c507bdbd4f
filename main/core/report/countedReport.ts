/** The part of a report that is counts: table by place, curve, and the weeks of the most urgent places. */
import type { ForecastSummary } from '../../../shared/contract/forecastAnswers.ts';
import type { ForecastLocation } from '../../../shared/forecast/forecastSchema.ts';
import type { AreaRow, Cell, Cells, CurveWeek, Fan, PlaceRow } from '../../../shared/report/sitrepSchema.ts';
import { addDays, type PlainDate } from '../../../shared/time/plainDate.ts';
import { caseFatality } from '../epi/caseFatality.ts';
import { incidence } from '../epi/incidence.ts';
import { nowcastOf, preliminaryWeeks } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { fanWeeks } from './fanWeeks.ts';
import { CURVE_WEEKS, type MeasureCounts, measureCounts } from './reportCounts.ts';
import type { ReportInput } from './reportInput.ts';
import { overrideIn } from './shownLevels.ts';

/** Places with a chart of their own. */
const MOST_FANS = 4;

export interface CountedReport {
  weeks: { thisWeek: Week; lastWeek: Week };
  /** Most urgent first. */
  places: PlaceRow[];
  area: AreaRow;
  curve: CurveWeek[];
  fans: Fan[];
  small: number;
  hidden: number;
  /** Cases of a place in a week as the report may show them; null where it prints no count of it. */
  casesOf(code: string, weekEnd: PlainDate): Cell | null;
}

interface Week {
  weekEnd: PlainDate;
  label: string;
}

type SummaryPlace = ForecastSummary['places'][number] | ForecastSummary['gaps'][number];

/** @param order the places of the set, most urgent first; @returns null where the counts can't be read */
export function countedReport(
  { panel, detail, summary, set }: ReportInput,
  below: number,
  order: readonly SummaryPlace[],
  weekOf: (weekEnd: PlainDate) => Week,
): CountedReport | null {
  if (panel === null) return null;
  const indexes = new Map(panel.places.map(({ location }, index) => [location.code, index]));
  const byId = new Map(set.forecasts.map((forecast) => [forecast.id, forecast]));
  const ranked = rankedIndexes(order, indexes);
  const fanPlaces = summary.places.slice(0, MOST_FANS).flatMap((place) => {
    const index = indexes.get(place.location.code);
    const forecast = byId.get(place.forecastId);
    if (index === undefined || forecast === undefined) return [];
    return [{ index, forecastId: place.forecastId, weeks: fanWeeks(panel.places[index]!.cases, forecast) }];
  });
  const fans = new Map(fanPlaces.map(({ index, weeks }) => [index, weeks]));
  const cases = measureCounts(panel, { measure: 'cases', below, weeks: CURVE_WEEKS, fans });
  const deaths = measureCounts(panel, { measure: 'deaths', below, weeks: 2, fans: new Map() });
  const shown = { cases: cases ?? noCounts(panel), deaths };
  const levels = new Map(order.map((one) => [one.location.code, one]));
  const last = panel.weekEnds.length - 1;
  const thisWeek = weekOf(panel.weekEnds[last]!);
  const places = ranked.map((index): PlaceRow => {
    const place = panel.places[index]!;
    return {
      location: place.location,
      level: levels.get(place.location.code)?.riskLevel ?? 'NOT_ASSESSED',
      ...overrideIn(levels.get(place.location.code) ?? {}),
      ...countsOf(shown, index, place.location, fatalityOf(place)),
      completeness: completenessOf(detail, place, last, thisWeek.weekEnd),
      isPreliminary: preliminaryWeeks(place, 'cases').has(last),
    };
  });
  return {
    weeks: { thisWeek, lastWeek: weekOf(panel.weekEnds[last - 1] ?? addDays(thisWeek.weekEnd, -7)) },
    places,
    area: areaRow(panel, shown, last),
    curve: curveOf(panel, shown.cases, weekOf),
    fans: fanPlaces.map((fan) => fanOf(panel, shown.cases, fan, weekOf)),
    small: shown.cases.small + (deaths?.small ?? 0),
    hidden: shown.cases.hidden + (deaths?.hidden ?? 0),
    casesOf(code, weekEnd) {
      const index = indexes.get(code);
      const week = panel.weekEnds.indexOf(weekEnd);
      return index === undefined || week < 0 ? null : shown.cases.cellOf(index, week);
    },
  };
}

/** Places of the data that the set does not name come last. */
function rankedIndexes(order: readonly SummaryPlace[], indexes: ReadonlyMap<string, number>): number[] {
  const named = order.flatMap(({ location }) => indexes.get(location.code) ?? []);
  const seen = new Set(named);
  return [...named, ...[...indexes.values()].filter((index) => !seen.has(index))];
}

type Denominator = Pick<ForecastLocation, 'population' | 'populationYear' | 'populationSource'>;

interface Shown {
  cases: MeasureCounts;
  deaths: MeasureCounts | null;
}

type Fatality = ReturnType<typeof caseFatality>;

/** @param index of the place; null for the area */
function countsOf(
  { cases, deaths }: Shown,
  index: number | null,
  location: Denominator,
  fatality: Fatality,
): Pick<PlaceRow, 'cases' | 'deaths' | 'attackRate' | 'fatality'> {
  const of = (counts: MeasureCounts): Cells => (index === null ? counts.area : counts.places[index]!);
  const [own, dead] = [of(cases), deaths === null ? null : of(deaths)];
  const rate = incidence(shownValue(own.cumulative), location);
  return {
    cases: own,
    deaths: dead,
    attackRate: rate,
    fatality: shownFatality(fatality, own, dead),
  };
}

const shownValue = (cell: Cell) => (cell.kind === 'count' ? cell.value : null);

/** With fewer of the cases in weeks that have both, deaths and cases so far are of different times. */
const ENOUGH_OF_BOTH = 0.95;

/** Of the sums that the row shows, where cases and deaths were reported for the same weeks; it tells no other sum. */
function shownFatality(fatality: Fatality, cases: Cells, deaths: Cells | null): PlaceRow['fatality'] {
  const [ill, dead] = [shownValue(cases.cumulative), deaths === null ? null : shownValue(deaths.cumulative)];
  if (fatality === null || ill === null || dead === null || fatality.cases < ENOUGH_OF_BOTH * ill)
    return null;
  return { share: dead / ill, deaths: dead, cases: ill };
}

const ALL_WEEKS = Number.POSITIVE_INFINITY;

function fatalityOf({ cases, deaths }: PlaceWeeks): Fatality {
  return deaths === null ? null : caseFatality(cases, deaths, ALL_WEEKS);
}

function areaRow(panel: WeeklyPanel, shown: Shown, last: number): AreaRow {
  const all = panel.places.map(fatalityOf);
  const sum = { cases: 0, deaths: 0, weeks: 0 };
  for (const one of all) {
    sum.cases += one?.cases ?? 0;
    sum.deaths += one?.deaths ?? 0;
    sum.weeks += one?.weeks ?? 0;
  }
  return {
    ...countsOf(
      shown,
      null,
      populationOf(panel),
      sum.cases === 0 ? null : { ...sum, share: sum.deaths / sum.cases },
    ),
    reporting: panel.places.filter((place) => isReported(place, last)).length,
    places: panel.places.length,
  };
}

/** Of all places together; null where that of one is not known. Year and source are those of all of them. */
function populationOf({ places }: WeeklyPanel): Denominator {
  const population = places.reduce<number | null>(
    (sum, { location }) => (sum === null || location.population === null ? null : sum + location.population),
    0,
  );
  const year = sameOfAll(places.map(({ location }) => location.populationYear));
  const source = sameOfAll(places.map(({ location }) => location.populationSource));
  return {
    population,
    ...(year === undefined ? {} : { populationYear: year }),
    ...(source === undefined ? {} : { populationSource: source }),
  };
}

function sameOfAll<T>(values: readonly (T | undefined)[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** A suppressed count is a report too. */
function isReported(place: PlaceWeeks, week: number): boolean {
  const isRange = place.suppressed?.some((one) => one.measure === 'cases' && one.week === week) ?? false;
  return isRange || (place.cases[week] ?? null) !== null;
}

function completenessOf(
  detail: ReportInput['detail'],
  place: PlaceWeeks,
  last: number,
  weekEnd: PlainDate,
): PlaceRow['completeness'] {
  const series = detail?.series.find(({ location }) => location.code === place.location.code);
  const from = addDays(weekEnd, -6);
  const shares = (series?.completeness ?? [])
    .filter(({ date }) => date >= from && date <= weekEnd)
    .map(({ share }) => share);
  if (shares.length > 0) return { share: Math.min(...shares), basis: 'sites' };
  const nowcast = nowcastOf(place, 'cases', last);
  return nowcast === null ? null : { share: nowcast.completeness, basis: 'expected-cases' };
}

function curveOf(
  panel: WeeklyPanel,
  { curve, firstWeek }: MeasureCounts,
  weekOf: (weekEnd: PlainDate) => Week,
): CurveWeek[] {
  const open = new Set(panel.places.flatMap((place) => [...preliminaryWeeks(place, 'cases')]));
  return curve.map((cell, at) => {
    const week = firstWeek + at;
    return {
      ...weekOf(panel.weekEnds[week]!),
      cases: cell,
      isPreliminary: open.has(week),
      reporting: panel.places.filter((place) => isReported(place, week)).length,
    };
  });
}

function fanOf(
  panel: WeeklyPanel,
  cases: MeasureCounts,
  { index, forecastId, weeks }: { index: number; forecastId: string; weeks: number },
  weekOf: (weekEnd: PlainDate) => Week,
): Fan {
  const place = panel.places[index]!;
  const open = preliminaryWeeks(place, 'cases');
  const first = Math.max(cases.firstWeek, panel.weekEnds.length - weeks);
  const observed = panel.weekEnds.slice(first).map((weekEnd, at) => ({
    ...weekOf(weekEnd),
    cases: cases.cellOf(index, first + at) ?? ({ kind: 'not-reported' } as const),
    isPreliminary: open.has(first + at),
  }));
  return { forecastId, location: place.location, observed };
}

/** Data of deaths alone. */
function noCounts(panel: WeeklyPanel): MeasureCounts {
  const missing: Cell = { kind: 'not-reported' };
  const none: Cells = { thisWeek: missing, lastWeek: missing, cumulative: missing };
  return {
    places: panel.places.map(() => none),
    area: none,
    curve: [],
    firstWeek: 0,
    cellOf: () => missing,
    small: 0,
    hidden: 0,
  };
}

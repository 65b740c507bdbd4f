import {
  type BesideForecast,
  type CaseFatality,
  type ConfidenceCode,
  type CountRange,
  type DataNote,
  type ForecastSummary,
  type Gap,
  type LevelOverride,
  type PlainDate,
  placesByUrgency,
  type Result,
  type RiskLevel,
  shownLevel,
} from '../../../shared/contract/index.ts';

export type WeeklyCounts = Result<'datasets.weekly'>;
type SummaryPlace = ForecastSummary['places'][number];

/** What a row knows of its forecast; only there when the place is in the shown set. */
export interface PlaceForecast {
  id: string;
  level: RiskLevel;
  outbreakProbability: number | null;
  median: number;
  interval80: [number, number] | null;
  confidenceWord: ConfidenceCode;
  isAbove: boolean | null;
  dataNotes: readonly DataNote[];
}

/** The last week with a report: its count, or the range of a suppressed one. */
export interface LastWeek {
  weekEnd: PlainDate;
  cases: number | null;
  suppressed: CountRange | null;
  /** Of the same week; null where it is not reported, or suppressed. */
  deaths: number | null;
  /** The range of suppressed deaths. */
  suppressedDeaths: CountRange | null;
}

/** One place as the overview and the list show it. */
export interface PlaceRow {
  code: string;
  name: string;
  /** Last reported week, or null when nothing was reported. */
  last: LastWeek | null;
  change: number | null;
  /** Null where no week has both cases and deaths. */
  fatality: CaseFatality | null;
  /** No week has both because counts are suppressed. */
  isFatalityHidden: boolean;
  /** Up to 12 weeks, oldest first; null is "not reported". */
  recentCases: (number | null)[];
  forecast: PlaceForecast | null;
  /** As it is shown: by hand, of the forecast, or of what is known without one; null where the set does not speak of the place. */
  level: RiskLevel | null;
  /** The same as computed. */
  computed: RiskLevel | null;
  /** The level that a user set by hand; null where there is none. */
  override: LevelOverride | null;
  /** The alert line that the last count is above of a place without forecast; else null. */
  passedLine: number | null;
  /** Why the set has no forecast of this place; null when it has, or when there is no set. */
  gap: Gap['message'] | null;
  gapReason: Gap['reason'] | null;
  /** The set covers other places only. */
  isNotInSet: boolean;
  /** A forecast of this place by itself, made after the set or where that does not cover it; null when there is none. */
  beside: BesideForecast | null;
}

const RECENT_WEEKS = 12;

function fromWeekly(place: WeeklyCounts['places'][number], weekEnds: readonly PlainDate[]): PlaceRow {
  const suppressed = place.suppressed?.findLast(({ measure }) => measure === 'cases') ?? null;
  const lastCount = place.cases.findLastIndex((cases) => cases !== null);
  const lastIndex = Math.max(lastCount, suppressed?.week ?? -1);
  const last = place.cases[lastIndex] ?? null;
  const before = place.cases[lastIndex - 1] ?? null;
  return {
    code: place.location.code,
    name: place.location.name,
    last:
      lastIndex < 0
        ? null
        : {
            weekEnd: weekEnds[lastIndex]!,
            cases: last,
            suppressed: last === null ? suppressed : null,
            deaths: place.deaths?.[lastIndex] ?? null,
            suppressedDeaths:
              place.suppressed?.find(({ measure, week }) => measure === 'deaths' && week === lastIndex) ??
              null,
          },
    change: last === null || before === null ? null : last - before,
    fatality: place.fatality ?? null,
    isFatalityHidden: place.isFatalityHidden ?? false,
    recentCases: place.cases.slice(-RECENT_WEEKS),
    forecast: null,
    level: null,
    computed: null,
    override: null,
    passedLine: null,
    gap: null,
    gapReason: null,
    isNotInSet: false,
    beside: null,
  };
}

function levelsOf(
  place: SummaryPlace | ForecastSummary['gaps'][number],
): Pick<PlaceRow, 'level' | 'computed' | 'override'> {
  return { level: shownLevel(place), computed: place.riskLevel, override: place.levelOverride ?? null };
}

function fromSummary(place: SummaryPlace): PlaceRow {
  const { lastObserved } = place;
  return {
    code: place.location.code,
    name: place.location.name,
    last: {
      weekEnd: lastObserved.targetEndDate,
      cases: lastObserved.cases,
      suppressed: lastObserved.suppressed ?? null,
      deaths: lastObserved.deaths,
      suppressedDeaths: place.suppressedDeaths ?? null,
    },
    change: place.change,
    fatality: place.fatality ?? null,
    isFatalityHidden: place.isFatalityHidden ?? false,
    recentCases: place.recentCases,
    forecast: {
      id: place.forecastId,
      level: place.riskLevel,
      outbreakProbability: place.outbreakProbability,
      median: place.median,
      interval80: place.interval80,
      confidenceWord: place.confidenceWord,
      isAbove: place.aboveThreshold,
      dataNotes: place.dataNotes,
    },
    ...levelsOf(place),
    passedLine: null,
    gap: null,
    gapReason: null,
    isNotInSet: false,
    beside: null,
  };
}

function fromGap(gap: ForecastSummary['gaps'][number], counted: PlaceRow): PlaceRow {
  const isAbove = gap.riskLevel !== 'NOT_ASSESSED' && gap.aboveThreshold === true;
  const { message, reason } = gap;
  const passedLine = isAbove ? gap.alertLine : null;
  return { ...counted, gap: message, gapReason: reason, ...levelsOf(gap), passedLine };
}

function emptyRow(location: { code: string; name: string }): PlaceRow {
  return {
    code: location.code,
    name: location.name,
    last: null,
    change: null,
    fatality: null,
    isFatalityHidden: false,
    recentCases: [],
    forecast: null,
    level: null,
    computed: null,
    override: null,
    passedLine: null,
    gap: null,
    gapReason: null,
    isNotInSet: false,
    beside: null,
  };
}

/**
 * The rows of a dataset, most urgent first: the places of the shown set, with and without forecast, then the places it
 * does not cover. Without a set: by last count, largest first.
 * Rows of a set show the set's own observations, so that one row never mixes two days.
 * @param beside forecasts of single places that are not of the set: named in their rows, their numbers are not
 */
export function placeRows(
  weekly: WeeklyCounts | null,
  summary: ForecastSummary | null,
  beside: readonly BesideForecast[] = [],
): PlaceRow[] {
  const byPlace = new Map(beside.map((one) => [one.location.code, one]));
  const rows = summary === null ? rowsByCount(weekly) : rowsOfSet(weekly, summary);
  return rows.map((row) => ({ ...row, beside: byPlace.get(row.code) ?? null }));
}

function countedRows(weekly: WeeklyCounts | null): PlaceRow[] {
  return (weekly?.places ?? []).map((place) => fromWeekly(place, weekly?.weekEnds ?? []));
}

function rowsByCount(weekly: WeeklyCounts | null): PlaceRow[] {
  return countedRows(weekly).sort((a, b) => (b.last?.cases ?? -1) - (a.last?.cases ?? -1));
}

function rowsOfSet(weekly: WeeklyCounts | null, summary: ForecastSummary): PlaceRow[] {
  const counted = countedRows(weekly);
  const byCode = new Map(counted.map((row) => [row.code, row]));
  const inSet = placesByUrgency(summary.places, summary.gaps).map(({ forecast, gap }) =>
    forecast === null
      ? fromGap(gap, byCode.get(gap.location.code) ?? emptyRow(gap.location))
      : fromSummary(forecast),
  );
  const named = new Set(inSet.map((row) => row.code));
  const others = counted.filter((row) => !named.has(row.code)).map((row) => ({ ...row, isNotInSet: true }));
  return [...inSet, ...others];
}

/** One published set, seen four ways: list, summary, chart, export. All show the same provider, epoch and numbers. */
import type {
  BesideForecast,
  ForecastChart,
  ForecastListItem,
  ForecastSummary,
  NewerCounts,
  NoChange,
} from '../../../shared/contract/forecastAnswers.ts';
import type { Result } from '../../../shared/contract/methods.ts';
import type { Nowcast } from '../../../shared/contract/weekSchemas.ts';
import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import { isAboveThreshold } from '../../../shared/forecast/lastObserved.ts';
import type { LevelOverride } from '../../../shared/forecast/levelOverrideSchema.ts';
import { riskLevels } from '../../../shared/forecast/riskLevel.ts';
import { shownLevel } from '../../../shared/forecast/shownLevel.ts';
import { measures } from '../../../shared/surveillance/measures.ts';
import type { EpiWeekSystem } from '../../../shared/time/epiweek.ts';
import { caseFatality, FATALITY_WEEKS } from '../epi/caseFatality.ts';
import { weeklyChances } from '../epi/outbreakProbability.ts';
import { assumesNoChange } from '../forecaster/answers/methodOf.ts';
import type { SetHeads } from '../forecasts/ForecastArchive.ts';
import type { ForecastHead } from '../forecasts/storedForecast.ts';
import { riskSettingsOf } from '../settings/riskSettings.ts';
import type { SetRow } from '../state/entries.ts';
import type { LevelOverrideState } from '../state/levelOverrides.ts';
import { suppressedWeek } from '../surveillance/panel/newestCounts.ts';
import { nowcastOf, preliminaryWeeks } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex } from '../surveillance/panel/weeklyPanelOf.ts';
import { assessGap } from './assessGap.ts';
import { type FoundPlaces, foundPlaces } from './foundPlaces.ts';

/** Weeks of bars in a list row, and in a chart. */
const RECENT_WEEKS = 12;
const CHART_WEEKS = 104;

function scopeOf({ onlyPlaces }: SetRow): ForecastListItem['scope'] {
  return onlyPlaces === undefined ? 'dataset' : 'places';
}

/** @param row the row of its set */
export function listItem(
  forecast: ForecastHead,
  row: SetRow,
  isCurrent: boolean,
  newerCounts: NewerCounts | null,
): ForecastListItem {
  const { provider, model, epoch, runId } = forecast.provenance;
  return {
    id: forecast.id,
    runId,
    kind: forecast.kind,
    current: isCurrent,
    scope: scopeOf(row),
    datasetId: forecast.datasetId,
    location: forecast.location,
    referenceDate: forecast.referenceDate,
    asOf: forecast.asOf,
    issuedAt: forecast.issuedAt,
    provider,
    model,
    epoch,
    riskLevel: forecast.risk.level,
    riskBasis: forecast.risk.basis,
    outbreakProbability: forecast.outbreakProbability,
    ...forecast.nextWeek,
    confidence: forecast.confidence.calibrated,
    dataNotes: forecast.provenance.dataNotes,
    newerCounts,
  };
}

type SummaryPlace = ForecastSummary['places'][number];

/** Weekly cases of a place in the last weeks up to its last observed one. */
function recentCases(forecast: ForecastHead, found: FoundPlaces): (number | null)[] {
  const place = found.placeOf(forecast);
  const end = found.weekOf(forecast) + 1;
  return place === undefined ? [] : place.cases.slice(Math.max(0, end - RECENT_WEEKS), end);
}

/** Deaths among cases of the last weeks up to one; where no week has both, whether that is because counts are suppressed. */
function fatalityOf(
  place: PlaceWeeks | undefined,
  end: number,
): Pick<SummaryPlace, 'fatality' | 'isFatalityHidden'> {
  if (place === undefined || place.deaths === null) return {};
  const fatality = caseFatality(place.cases.slice(0, end), place.deaths);
  if (fatality !== null) return { fatality };
  const isHidden = place.suppressed?.some(({ week }) => week >= end - FATALITY_WEEKS) ?? false;
  return isHidden ? { isFatalityHidden: true } : {};
}

function suppressedDeaths(
  place: PlaceWeeks | undefined,
  week: number,
): Pick<SummaryPlace, 'suppressedDeaths'> {
  const range = place === undefined ? null : suppressedWeek(place, 'deaths', week);
  return range === null ? {} : { suppressedDeaths: { low: range.low, high: range.high } };
}

function summaryPlace(forecast: ForecastHead, found: FoundPlaces): SummaryPlace {
  const cases = recentCases(forecast, found);
  const before = cases.at(-2) ?? null;
  const { lastObserved } = forecast;
  return {
    forecastId: forecast.id,
    location: forecast.location,
    referenceDate: forecast.referenceDate,
    riskLevel: forecast.risk.level,
    riskBasis: forecast.risk.basis,
    outbreakProbability: forecast.outbreakProbability,
    ...forecast.nextWeek,
    confidence: forecast.confidence.calibrated,
    confidenceWord: forecast.confidence.word,
    lastObserved,
    change: before === null || lastObserved.cases === null ? null : lastObserved.cases - before,
    recentCases: cases,
    dataNotes: forecast.provenance.dataNotes,
    ...suppressedDeaths(found.placeOf(forecast), found.weekOf(forecast)),
    ...fatalityOf(found.placeOf(forecast), found.weekOf(forecast) + 1),
    aboveThreshold: isAboveThreshold(forecast),
  };
}

/** By the levels that are shown. */
function byUrgency(a: SummaryPlace, b: SummaryPlace): number {
  const level = riskLevels.indexOf(shownLevel(a)) - riskLevels.indexOf(shownLevel(b));
  return level !== 0 ? level : (b.outbreakProbability ?? -1) - (a.outbreakProbability ?? -1);
}

/**
 * The newest forecast of each place that sets beside the current one have, as `ForecastArchive.rowsBeside` orders them.
 * @param covered codes of places of the current set; only where it is of chosen places
 */
export function besideOf(
  sets: readonly SetHeads[],
  covered: readonly string[],
  newerOf: (row: SetRow) => NewerCounts | null,
): BesideForecast[] {
  const named = new Set(covered);
  return sets.flatMap(({ row, forecasts }) => {
    const news = forecasts.filter(({ location }) => !named.has(location.code));
    for (const { location } of news) named.add(location.code);
    const { runId, kind, asOf, issuedAt, provider, model, epoch } = row;
    const made = { runId, kind, asOf, issuedAt, provider, model, epoch, newerCounts: newerOf(row) };
    return news.map(({ id: forecastId, location }) => ({ forecastId, location, ...made }));
  });
}

/**
 * @param panel the weekly counts that the set was made from; null where they can't be read
 * @param beside forecasts of single places that are not of the set
 * @param overrides levels that users set by hand and that stand; a replay, which speaks of another day, shows none
 */
export function summaryOf(
  set: SetHeads,
  panel: WeeklyPanel | null,
  newerCounts: NewerCounts | null,
  beside: BesideForecast[],
  overrides: readonly LevelOverrideState[] = [],
): ForecastSummary {
  const { row, forecasts, gaps } = set;
  const byLevel = { RED: 0, YELLOW: 0, GREEN: 0, NOT_ASSESSED: 0 };
  const disease = forecasts[0]?.disease ?? '';
  const risk = set.risk ?? riskSettingsOf({}, { id: row.datasetId, disease }, row.asOf);
  const assessed = gaps.map((gap) => assessGap(gap, panel, { disease, risk }));
  const found = foundPlaces(panel);
  const byHand = levelsByHand(row, overrides);
  for (const forecast of forecasts) byLevel[forecast.risk.level] += 1;
  for (const gap of assessed) byLevel[gap.riskLevel] += 1;
  return {
    datasetId: row.datasetId,
    runId: row.runId,
    kind: row.kind,
    asOf: row.asOf,
    issuedAt: row.issuedAt,
    provider: row.provider,
    model: row.model,
    epoch: row.epoch,
    newerCounts,
    scope: scopeOf(row),
    beside,
    byLevel,
    record: set.record,
    places: forecasts
      .map((forecast) => ({ ...summaryPlace(forecast, found), ...byHand(forecast.location.code) }))
      .sort(byUrgency),
    gaps: assessed.map((gap) => ({ ...gap, ...byHand(gap.location.code) })),
  };
}

/** @returns the level by hand of a place, by its code */
function levelsByHand(
  { kind, datasetId }: SetRow,
  overrides: readonly LevelOverrideState[],
): (code: string) => { levelOverride?: LevelOverride } {
  const own = overrides.filter((one) => kind === 'forecast' && one.datasetId === datasetId);
  const byCode = new Map(own.map((one) => [one.code, overrideOf(one)]));
  return (code) => {
    const levelOverride = byCode.get(code);
    return levelOverride === undefined ? {} : { levelOverride };
  };
}

export function overrideOf({ level, reason, by, at, until, seq }: LevelOverrideState): LevelOverride {
  return { level, reason, by, at, until, seq };
}

/** The ranges of a week, where it has suppressed counts. */
export function suppressedIn(
  place: PlaceWeeks | undefined,
  week: number,
): Pick<ForecastChart['observed'][number], 'suppressed'> {
  const ranges = measures.flatMap((measure) => {
    const range = place && suppressedWeek(place, measure, week);
    return range ? [[measure, { low: range.low, high: range.high }] as const] : [];
  });
  return ranges.length === 0 ? {} : { suppressed: Object.fromEntries(ranges) };
}

/** Whether the cases of a week are still being reported, and what they will probably come to. */
function preliminaryIn(
  place: PlaceWeeks | undefined,
  index: number,
): Pick<ForecastChart['observed'][number], 'preliminary' | 'nowcast'> {
  if (place === undefined || !preliminaryWeeks(place, 'cases').has(index)) return {};
  return { preliminary: true, ...shownNowcast(place, index) };
}

function shownNowcast(place: PlaceWeeks, index: number): { nowcast?: Nowcast } {
  const nowcast = nowcastOf(place, 'cases', index);
  if (nowcast === null) return {};
  const { value, low, high, completeness } = nowcast;
  return { nowcast: { value, low, high, completeness } };
}

/** The counts of all places by week, with what is known of how complete the newest ones are. */
export function weeklyOf(
  datasetId: string,
  { asOf, weekEnds, places }: WeeklyPanel,
  epiWeek: EpiWeekSystem,
): Result<'datasets.weekly'> {
  return {
    datasetId,
    asOf,
    epiWeek,
    weekEnds: [...weekEnds],
    places: places.map((place) => {
      const { location, cases, deaths, suppressed } = place;
      const open = [...preliminaryWeeks(place, 'cases')].sort((a, b) => a - b);
      const preliminary = open.map((week) => ({ week, ...shownNowcast(place, week) }));
      return {
        location,
        cases: [...cases],
        deaths: deaths === null ? null : [...deaths],
        ...fatalityOf(place, lastReportedIndex(cases) + 1),
        ...(suppressed === undefined ? {} : { suppressed: [...suppressed] }),
        ...(preliminary.length === 0 ? {} : { preliminary }),
      };
    }),
  };
}

function observedWeeks(forecast: Forecast, panel: WeeklyPanel): ForecastChart['observed'] {
  const place = panel.places.find((one) => one.location.code === forecast.location.code);
  const end = panel.weekEnds.indexOf(forecast.lastObserved.targetEndDate) + 1;
  const start = Math.max(0, end - CHART_WEEKS);
  return panel.weekEnds.slice(start, end).map((targetEndDate, index) => ({
    targetEndDate,
    cases: place?.cases[start + index] ?? null,
    deaths: place?.deaths?.[start + index] ?? null,
    ...suppressedIn(place, start + index),
    ...preliminaryIn(place, start + index),
  }));
}

/**
 * @param panel the weekly counts that the forecast was made from; null where they can't be read
 * @param noChange its no-change twin, which is no reference for itself
 */
export function chartOf(
  forecast: Forecast,
  panel: WeeklyPanel | null,
  epiWeek: EpiWeekSystem,
  noChange: NoChange | null,
): ForecastChart {
  const { provider, model, epoch } = forecast.provenance;
  return {
    forecastId: forecast.id,
    datasetId: forecast.datasetId,
    location: forecast.location,
    provider,
    model,
    epoch,
    asOf: forecast.asOf,
    issuedAt: forecast.issuedAt,
    epiWeek,
    observed: panel === null ? [] : observedWeeks(forecast, panel),
    targets: forecast.targets,
    threshold: forecast.threshold,
    deathsThreshold: forecast.deathsThreshold,
    chances: {
      cases: chancesOf(forecast.targets.cases, forecast.threshold),
      deaths: chancesOf(forecast.targets.deaths, forecast.deathsThreshold),
    },
    noChange: assumesNoChange(forecast.provenance) ? null : noChange,
  };
}

function chancesOf(
  weeks: Forecast['targets']['deaths'],
  threshold: Forecast['threshold'],
): ForecastChart['chances']['cases'] {
  if (weeks === null || threshold === null) return null;
  const horizons = weeks.map(({ quantiles }) => quantiles);
  const { perHorizon, independenceBound } = weeklyChances(threshold.value, horizons);
  return { perWeek: perHorizon, independenceBound };
}

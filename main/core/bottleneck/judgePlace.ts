/**
 * One place as it stands on a day: its thresholds, outbreak probabilities and risk level. The same judgement for places with
 * and without a forecast, so that no two numbers of a place contradict each other.
 */

import { isTooOld, MAX_DATA_AGE_DAYS } from '../../../shared/forecast/aboveLine.ts';
import type {
  CountRange,
  Forecast,
  ForecastTargets,
  HorizonForecast,
  StoredRisk,
  StoredThreshold,
} from '../../../shared/forecast/forecastSchema.ts';
import type { Measure } from '../../../shared/surveillance/measures.ts';
import { addDays, daysBetween } from '../../../shared/time/plainDate.ts';
import { assessImpact, type Impact } from '../epi/assessImpact.ts';
import { assessRisk } from '../epi/assessRisk.ts';
import { caseFatality } from '../epi/caseFatality.ts';
import { outbreakProbability } from '../epi/outbreakProbability.ts';
import { valueAtLevel } from '../epi/quantileCdf.ts';
import type { MeasureSignal, RiskInput, WeekNow } from '../epi/riskInput.ts';
import { officialThresholdFor } from '../epi/thresholds/officialThreshold.ts';
import { capacityOf, type RiskSettings, statedThresholdsOf } from '../settings/riskSettings.ts';
import { type NewestCounts, newestCounts, suppressedWeek } from '../surveillance/panel/newestCounts.ts';
import { MOST_OPEN_WEEKS, openWeeks } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex } from '../surveillance/panel/weeklyPanelOf.ts';
import { alertLine } from './alertLine.ts';

export interface PlaceQuestion {
  panel: WeeklyPanel;
  place: PlaceWeeks;
  disease: string;
  /** The forecast of the place, checked; null where there is none. */
  targets: ForecastTargets | null;
  risk: RiskSettings;
}

export interface PlaceJudgement {
  lastObserved: Forecast['lastObserved'];
  threshold: StoredThreshold | null;
  outbreakProbability: number | null;
  /** Null together with the probability of deaths: without a forecast of deaths. */
  deathsThreshold: StoredThreshold | null;
  deathsOutbreakProbability: number | null;
  /** The alert line of deaths, also without a forecast of them. */
  deathsLine: StoredThreshold | null;
  /** Whether the last count, as reported, is above the threshold; null without one. */
  isAboveNow: boolean | null;
  risk: StoredRisk;
  /** The counts that were judged. */
  newest: NewestCounts;
}

const WEEKS_OF_OFFICIAL = 3;
const UPPER_LEVEL = 0.9;
/** At this share of its highest week a long wave counts as over. */
const WAVE_OVER_SHARE = 0.1;

/** @returns null where no week has a report of cases or deaths; where only deaths are reported, they are judged alone */
export function judgePlace(question: PlaceQuestion): PlaceJudgement | null {
  const { panel, place, disease } = question;
  const newest = newestCounts(place, 'cases', disease);
  const hasCases = newest.lastReported >= 0;
  const last = hasCases || place.deaths === null ? newest.lastReported : lastReportedIndex(place.deaths);
  if (last < 0) return null;
  const cases = hasCases ? signalOf(question, 'cases', newest, last) : null;
  const deaths = place.deaths === null ? null : deathsSignal(question, last);
  const impact = impactOf(question, last);
  const judged = assessRisk({
    cases,
    deaths,
    ...officialOf(question, newest, cases),
    impact: impact.impact,
    daysSinceLastData: daysBetween(panel.weekEnds[last]!, panel.asOf),
    maxDataAgeDays: question.risk.maxDataAgeDays ?? MAX_DATA_AGE_DAYS,
  });
  const isDeathsForecast = deaths !== null && deaths.probability !== null;
  return {
    lastObserved: lastObservedOf(panel, place, newest, last),
    threshold: cases?.threshold ?? null,
    outbreakProbability: cases?.probability ?? null,
    deathsThreshold: isDeathsForecast ? deaths.threshold : null,
    deathsOutbreakProbability: deaths?.probability ?? null,
    deathsLine: deaths?.threshold ?? null,
    isAboveNow: cases?.isAboveNow ?? null,
    risk: { ...judged, drivers: [...judged.drivers, ...impact.drivers] },
    newest,
  };
}

function lastObservedOf(
  panel: WeeklyPanel,
  place: PlaceWeeks,
  { reported, lastReported }: NewestCounts,
  week: number,
): Forecast['lastObserved'] {
  const suppressed = rangeOf(place, 'cases', week);
  const complete = lastCompleteWeek(panel, place, 'cases', reported);
  return {
    targetEndDate: panel.weekEnds[week]!,
    cases: place.cases[week] ?? null,
    deaths: place.deaths?.[week] ?? null,
    ...(suppressed === null ? {} : { suppressed }),
    ...(complete === null || complete === lastReported
      ? {}
      : { complete: completeOf(panel, place, complete) }),
  };
}

function completeOf({ weekEnds }: WeeklyPanel, place: PlaceWeeks, week: number) {
  const suppressed = rangeOf(place, 'cases', week);
  return {
    targetEndDate: weekEnds[week]!,
    cases: place.cases[week] ?? null,
    ...(suppressed === null ? {} : { suppressed }),
  };
}

/** Deaths that stop more than three weeks before the day say nothing of now. */
function deathsSignal(question: PlaceQuestion, lastCases: number): MeasureSignal | null {
  const { panel, place, disease } = question;
  const newest = newestCounts(place, 'deaths', disease, lastCases + 1);
  const { lastReported } = newest;
  if (lastReported < 0) return null;
  if (isTooOld(panel.weekEnds[lastReported]!, panel.asOf)) return null;
  return signalOf(question, 'deaths', newest, lastCases);
}

/** @param lastCases index of the last week with cases, after which the forecast starts; of deaths where there are none */
function signalOf(
  { panel, place, disease, targets, risk }: PlaceQuestion,
  measure: Measure,
  { reported, lastReported }: NewestCounts,
  lastCases: number,
): MeasureSignal | null {
  const threshold = alertLine(place, {
    weekEnds: panel.weekEnds,
    counts: reported.slice(0, lastCases + 1),
    targetWeekEnd: addDays(panel.weekEnds[lastCases]!, 7),
    measure,
    disease,
    population: place.location.population,
    stated: statedThresholdsOf(risk, place.location.code),
  });
  if (threshold === null) return null;
  const now = countNow({ panel, place }, measure, { reported, lastReported }, threshold.value);
  const { lastCount } = now;
  const weeks = targets?.[measure] ?? null;
  return {
    measure,
    threshold,
    // What would have come after old data says nothing of now.
    probability:
      weeks === null || isTooOld(panel.weekEnds[lastCases]!, panel.asOf)
        ? null
        : probabilityOf(weeks, lastCount, threshold.value),
    ...now,
    isAboveNow: lastCount > threshold.value,
    earlierLine: earlierLineOf(threshold, lastCount),
  };
}

/** The line that a wave has moved up over itself, while the wave goes on (a default of this product). */
function earlierLineOf(
  { facts: { earlierLine, waveHighest } }: StoredThreshold,
  lastCount: number,
): number | null {
  if (typeof earlierLine !== 'number' || typeof waveHighest !== 'number') return null;
  return lastCount > Math.max(earlierLine, WAVE_OVER_SHARE * waveHighest) ? earlierLine : null;
}

/**
 * The count that stands for now: that of the last complete week, but what is reported so far of a later one where only that
 * passes the limit, for it will not become less.
 */
function countNow(
  { panel, place }: Pick<PlaceQuestion, 'panel' | 'place'>,
  measure: Measure,
  { reported, lastReported }: Pick<NewestCounts, 'reported' | 'lastReported'>,
  limit: number,
): Pick<MeasureSignal, 'lastCount' | 'suppressed' | 'week'> {
  const at = (week: number, which: WeekNow) => ({
    lastCount: reported[week]!,
    suppressed: rangeOf(place, measure, week),
    week: which,
  });
  const complete = lastCompleteWeek(panel, place, measure, reported);
  if (complete === lastReported) return at(lastReported, 'last');
  const isSoFar = complete === null || (reported[lastReported]! > limit && reported[complete]! <= limit);
  return isSoFar ? at(lastReported, 'so-far') : at(complete, 'complete');
}

/** @returns the last reported week that is not preliminary; null where that one says nothing of now */
function lastCompleteWeek(
  { weekEnds, asOf }: WeeklyPanel,
  place: PlaceWeeks,
  measure: Measure,
  reported: readonly (number | null)[],
): number | null {
  const open = openWeeks(place, measure, reported);
  const isAlwaysMarked = open.length > MOST_OPEN_WEEKS;
  const week = lastReportedIndex(isAlwaysMarked ? reported : reported.slice(0, open.at(-1) ?? undefined));
  return week < 0 || (open.length > 0 && isTooOld(weekEnds[week]!, asOf)) ? null : week;
}

function probabilityOf(weeks: readonly HorizonForecast[], lastCount: number, threshold: number): number {
  const horizons = weeks.map(({ quantiles }) => quantiles);
  return outbreakProbability({ lastCount, threshold, horizons }).probability;
}

function impactOf({ place, targets, risk }: PlaceQuestion, lastCases: number): Impact {
  const upper = targets?.cases.map(({ quantiles }) => valueAtLevel(quantiles, UPPER_LEVEL));
  const reported = place.cases.slice(0, lastCases + 1);
  return assessImpact({
    stated: risk.impact,
    upper90: upper === undefined ? null : Math.max(...upper),
    capacity: capacityOf(risk, place.location.code),
    fatality: place.deaths === null ? null : caseFatality(reported, place.deaths),
    expectedCfr: risk.expectedCfr,
    isPrepared: risk.isPrepared,
  });
}

/**
 * What the official threshold of the disease says beside the one that was chosen: confirmed and reached, or a single case
 * that nobody has decided on, with cases in the last three weeks of data.
 */
function officialOf(
  { panel, place, disease, risk }: PlaceQuestion,
  { reported, lastReported }: NewestCounts,
  cases: MeasureSignal | null,
): Pick<RiskInput, 'unconfirmed' | 'official'> {
  const none = { unconfirmed: null, official: null };
  const decided = statedThresholdsOf(risk, place.location.code)?.official;
  const official = officialThresholdFor(disease, place.location.population);
  if (official === null || decided === 'declined' || lastReported < 0) return none;
  if (decided === 'confirmed') {
    const now = countNow({ panel, place }, 'cases', { reported, lastReported }, official.atLeast - 1);
    if (cases?.threshold.method === 'OFFICIAL' || now.lastCount < official.atLeast) return none;
    return { ...none, official: { atLeast: official.atLeast, ...now } };
  }
  const from = Math.max(0, lastReported + 1 - WEEKS_OF_OFFICIAL);
  const isReported = reported.slice(from).some((count) => count !== null && count > 0);
  if (official.rule !== 'SINGLE_CASE' || !isReported) return none;
  const known = place.cases.slice(from).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return { ...none, unconfirmed: { count: known, weeks: WEEKS_OF_OFFICIAL } };
}

function rangeOf(place: PlaceWeeks, measure: Measure, week: number): CountRange | null {
  const range = suppressedWeek(place, measure, week);
  return range === null ? null : { low: range.low, high: range.high };
}

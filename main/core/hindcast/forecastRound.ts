import type { ForecastLocation, HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import { addDays, daysBetween, type PlainDate } from '../../../shared/time/plainDate.ts';
import type { HubForecast } from '../hubCsv.ts';
import { createNoChangeForecaster } from '../providers/embedded/noChangeForecaster.ts';
import type { StatedTargets } from '../providers/Provider.ts';
import { MIN_WEEKS } from '../runs/planRun.ts';
import { modelCounts } from '../surveillance/modelCounts.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/weeklyPanel.ts';
import { lastReportedIndex, reportedWeeks } from '../surveillance/weeklyPanelOf.ts';

/** Weeks that a round predicts, its reference date's first. */
export const ROUND_WEEKS = 4;
/** Nothing is forecast from a count that was older on the reference date. */
const OLDEST_START_WEEKS = 26;

/** One round: what was known then, and the week that it predicts first. */
export interface Round {
  /** Last day of the first predicted week. Weeks of the panel end whole weeks before it. */
  referenceDate: PlainDate;
  disease: string;
  panel: WeeklyPanel;
}

export interface RoundForecast extends HubForecast {
  location: ForecastLocation;
}

/** A place without forecast in a round. */
export interface RoundGap {
  location: ForecastLocation;
  reason: 'TOO_FEW_WEEKS' | 'TOO_OLD';
}

export interface RoundResult {
  forecasts: RoundForecast[];
  gaps: RoundGap[];
}

/**
 * What the embedded forecaster would have said in a round, for all places and the same weeks: a place whose last
 * count is older than others' is forecast further ahead.
 * @param report called with the number of places done
 */
export function forecastRound(
  { referenceDate, disease, panel }: Round,
  report: (done: number, total: number) => void = () => {},
): RoundResult {
  const forecaster = createNoChangeForecaster();
  const result: RoundResult = { forecasts: [], gaps: [] };
  panel.places.forEach((place, placeIndex) => {
    report(placeIndex, panel.places.length);
    const { location } = place;
    const start = startOf(place, panel, referenceDate);
    if ('gap' in start) {
      result.gaps.push({ location, reason: start.gap });
      return;
    }
    const { targets } = forecaster.forecast({
      disease,
      location,
      asOf: panel.asOf,
      referenceDate: addDays(start.weekEnd, 7),
      targetEndDates: weekEndsUpTo(start.weekEnd, addDays(referenceDate, 7 * (ROUND_WEEKS - 1))),
      levels: HUB_LEVELS,
      wantsDeaths: place.deaths !== null,
      panel,
      placeIndex,
    });
    result.forecasts.push({ referenceDate, location, targets: ofRound(targets, referenceDate) });
  });
  return result;
}

type Start = { weekEnd: PlainDate } | { gap: RoundGap['reason'] };

/** The last reported week of a place, or why it is not forecast. */
function startOf(place: PlaceWeeks, { weekEnds }: WeeklyPanel, referenceDate: PlainDate): Start {
  const counts = modelCounts(place, 'cases');
  if (reportedWeeks(counts) < MIN_WEEKS) return { gap: 'TOO_FEW_WEEKS' };
  const weekEnd = weekEnds[lastReportedIndex(counts)]!;
  const isTooOld = daysBetween(weekEnd, referenceDate) > 7 * OLDEST_START_WEEKS;
  return isTooOld ? { gap: 'TOO_OLD' } : { weekEnd };
}

function weekEndsUpTo(start: PlainDate, last: PlainDate): PlainDate[] {
  const weeks = daysBetween(start, last) / 7;
  return Array.from({ length: weeks }, (_, week) => addDays(start, 7 * (week + 1)));
}

function ofRound({ cases, deaths }: StatedTargets, referenceDate: PlainDate): HubForecast['targets'] {
  const weeks = (stated: StatedTargets['cases']): HorizonForecast[] =>
    stated
      .filter(({ targetEndDate }) => targetEndDate >= referenceDate)
      .map((week, horizon) => ({ horizon, ...week }));
  return { cases: weeks(cases), deaths: deaths === null ? null : weeks(deaths) };
}

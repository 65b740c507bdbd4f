import type { ForecastLocation, HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import { HUB_LEVELS } from '../../../shared/forecast/quantileLevels.ts';
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { addDays, daysBetween, type PlainDate } from '../../../shared/time/plainDate.ts';
import type { StatedTargets } from '../calls/Provider.ts';
import type { HubForecast } from '../exports/hubCsv.ts';
import { forecastPlaces } from '../forecaster/answers/forecastPlaces.ts';
import { historyBefore } from '../forecaster/historyBefore.ts';
import type { ModelPanel } from '../forecaster/ModelPanel.ts';
import type { EarlierReport } from '../forecaster/revisions/withRevisions.ts';
import { MIN_WEEKS } from '../runs/minWeeks.ts';
import { modelCounts } from '../surveillance/panel/modelCounts.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex, reportedWeeks } from '../surveillance/panel/weeklyPanelOf.ts';

/** Weeks that a round predicts, its reference date's first. */
export const ROUND_WEEKS = 4;
/** Nothing is forecast from a count that was older on the reference date. */
const OLDEST_START_WEEKS = 26;

/** One round: what was known then, by which model, and the week that it predicts first. */
export interface Round {
  /** Last day of the first predicted week. Weeks of the panel end whole weeks before it. */
  referenceDate: PlainDate;
  disease: string;
  panel: WeeklyPanel;
  model: EmbeddedModel;
  /** Longer records of the same disease; what is later than the panel's as-of day is not looked at. */
  history: readonly ModelPanel[];
  /** What earlier rounds knew of their newest weeks. */
  earlier: readonly EarlierReport[];
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
 * @param report how far it is
 */
export function forecastRound(
  { referenceDate, disease, panel, model, history, earlier }: Round,
  report?: (done: number, total: number) => void,
): RoundResult {
  const starts = panel.places.map((place) => startOf(place, panel, referenceDate));
  const last = addDays(referenceDate, 7 * (ROUND_WEEKS - 1));
  const answers = forecastPlaces(
    {
      panel,
      disease,
      model,
      history: historyBefore(history, panel.asOf),
      earlier,
      levels: HUB_LEVELS,
      dates: starts.map((start) => ('gap' in start ? [] : weekEndsUpTo(start.weekEnd, last))),
      wantsDeaths: true,
    },
    report,
  );
  const result: RoundResult = { forecasts: [], gaps: [] };
  panel.places.forEach(({ location }, place) => {
    const [start, answer] = [starts[place]!, answers[place]!];
    if ('gap' in start) result.gaps.push({ location, reason: start.gap });
    else if (answer === null) result.gaps.push({ location, reason: 'TOO_FEW_WEEKS' });
    else result.forecasts.push({ referenceDate, location, targets: ofRound(answer.targets, referenceDate) });
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

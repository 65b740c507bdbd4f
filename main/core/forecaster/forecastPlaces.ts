/** The embedded forecaster's answers for all places of a panel at once. */

import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import type { Measure } from '../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { StatedTargets } from '../providers/Provider.ts';
import { modelCounts } from '../surveillance/modelCounts.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';
import { reportedWeeks } from '../surveillance/weeklyPanelOf.ts';
import { forecastPanel, type KindOfForecast, type PanelForecast } from './forecastPanel.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { placeTargets, type Question, questionOf } from './placeTargets.ts';
import { EARLY_SERIES_WEEKS, FEWEST_WEEKS, MAX_DEATHS_LAG_WEEKS } from './startingCounts.ts';

export interface PlacesOrder {
  panel: WeeklyPanel;
  disease: string;
  model: EmbeddedModel;
  /** Longer records of the same disease: shapes of past seasons. */
  history: readonly ModelPanel[];
  levels: readonly number[];
  /** By place: the last days of the weeks to state, from the one after its last reported cases; none for a place that is not asked for. */
  dates: readonly (readonly PlainDate[])[];
  wantsDeaths: boolean;
}

export interface PlaceAnswer {
  kind: KindOfForecast;
  /** Counts in whole numbers. */
  targets: StatedTargets;
  warnings: string[];
}

export interface PlacesForecast {
  /** Name and version of the model. */
  model: string;
  /** By place; null where nothing was asked, or there are too few weeks. */
  answers: (PlaceAnswer | null)[];
}

interface Asked {
  question: Question;
  forecast: PanelForecast;
}

/**
 * Forecasts each place from its own last reported week, also where that lies before others'.
 * @param report how far it is, in parts of `total`
 */
export function forecastPlaces(
  order: PlacesOrder,
  report: (done: number, total: number) => void = () => {},
): PlacesForecast {
  const { panel, dates } = order;
  const weeks = dates.reduce((most, { length }) => Math.max(most, length), 0);
  const hasDeaths = order.wantsDeaths && panel.places.some(({ deaths }) => deaths !== null);
  const share = hasDeaths ? 2 : 1;
  const cases = ask(order, 'cases', Math.max(1, weeks), (done, total) => report(done, share * total));
  const deaths = hasDeaths
    ? ask(order, 'deaths', Math.max(1, weeks) + MAX_DEATHS_LAG_WEEKS, (done, total) =>
        report(total + done, share * total),
      )
    : null;
  const answers = panel.places.map((_, place) =>
    dates[place]!.length === 0 ? null : answerOf(order, place, cases, deaths),
  );
  return { model: cases.forecast.model, answers };
}

function ask(
  { panel, disease, model, history, levels }: PlacesOrder,
  measure: Measure,
  weeks: number,
  report: (done: number, total: number) => void,
): Asked {
  const question = questionOf(panel, measure, { disease, weeks, levels });
  const { panel: counts, horizons, levels: asked } = question;
  const order = { panel: counts, model, disease, history, horizons, levels: asked };
  return { question, forecast: forecastPanel(order, report) };
}

function answerOf(
  { panel, dates }: PlacesOrder,
  index: number,
  cases: Asked,
  deaths: Asked | null,
): PlaceAnswer | null {
  const place = panel.places[index]!;
  const targets = placeTargets(cases.question, cases.forecast.quantiles, index, dates[index]!);
  if (targets === null) return null;
  const warnings = reportedWeeks(modelCounts(place, 'cases')) < EARLY_SERIES_WEEKS ? ['EARLY_SERIES'] : [];
  const wantsDeaths = deaths !== null && place.deaths !== null;
  const counted = wantsDeaths ? deathsOf(deaths, cases, index, dates[index]!, warnings) : null;
  const kind = cases.forecast.kinds[index] ?? 'no-change';
  return { kind, targets: { cases: targets, deaths: counted }, warnings };
}

function deathsOf(
  { question, forecast }: Asked,
  cases: Asked,
  index: number,
  dates: readonly PlainDate[],
  warnings: string[],
): StatedTargets['deaths'] {
  const newest = question.newest[index]!;
  const lag = cases.question.newest[index]!.lastReported - newest.lastReported;
  const targets =
    lag > MAX_DEATHS_LAG_WEEKS ? null : placeTargets(question, forecast.quantiles, index, dates, lag);
  if (targets === null) {
    const isShort = reportedWeeks(newest.reported) < FEWEST_WEEKS;
    warnings.push(isShort ? 'DEATHS_TOO_FEW_WEEKS' : 'DEATHS_TOO_OLD');
  }
  return targets;
}

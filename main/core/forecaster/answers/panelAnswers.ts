/** What the embedded forecaster says of all places of a panel: made in one piece, away from the thread that answers people. */

import type { EmbeddedModel } from '../../../../shared/providers/embeddedModel.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import type { ForecastRequest, StatedTargets } from '../../calls/Provider.ts';
import { modelCounts } from '../../surveillance/panel/modelCounts.ts';
import type { WeeklyPanel } from '../../surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex } from '../../surveillance/panel/weeklyPanelOf.ts';
import type { KindOfForecast } from '../forecastPanel.ts';
import type { ModelPanel } from '../ModelPanel.ts';
import { modelPanelOf } from '../modelPanelOf.ts';
import type { EarlierReport } from '../revisions/withRevisions.ts';
import { createEmbeddedForecaster, NO_PAST_RECORDS, type PastRecords } from './embeddedForecaster.ts';
import type { PlaceForecast } from './placeForecaster.ts';

export interface PanelOrder {
  panel: WeeklyPanel;
  disease: string;
  /** Weeks after each place's own last reported week of cases. */
  weeks: number;
  levels: readonly number[];
  /** One answer each, in this order. */
  models: readonly EmbeddedModel[];
  history: History;
}

/** What there is of the same disease besides the panel, newest or most alike first. */
export interface History {
  /** Shapes of past seasons of cases that come with this program. */
  library: readonly ModelPanel[];
  /** Other data sets of the user. */
  earlier: readonly WeeklyPanel[];
  /** What earlier imports of the same data set said of their newest cases. */
  reports: readonly EarlierReport[];
}

export const NO_HISTORY: History = { library: [], earlier: [], reports: [] };

/** Counts place by place, week by week, one value per level; NaN where a place has none. */
export interface PanelAnswers {
  /** Name and version of the model. */
  model: string;
  /** Longer records of the disease that were learnt from. */
  records: number;
  /** By place; null where there are too few weeks. */
  kinds: (KindOfForecast | null)[];
  /** By place: what its last reported cases were taken for; null where they were left as reported. */
  revised: (number | null)[];
  warnings: string[][];
  weeks: number;
  levels: readonly number[];
  cases: Float64Array;
  deaths: Float64Array;
}

/** @param report weights: each model and measure is as much work as another */
export function answerPanel(
  { panel, disease, weeks, levels, models, history }: PanelOrder,
  report: (done: number, total: number) => void = () => {},
): PanelAnswers[] {
  const parts = models.length * measuresOf(panel).length;
  const records = models.every((model) => model === 'no-change')
    ? NO_PAST_RECORDS
    : pastRecords(history, disease);
  return models.map((model, index) => {
    const forecaster = createEmbeddedForecaster({
      model,
      weeks,
      history: records,
      earlier: history.reports,
      report(measure, done, total) {
        const before = index * measuresOf(panel).length + (measure === 'cases' ? 0 : 1);
        report(before + done / Math.max(1, total), parts);
      },
    });
    const result = emptyAnswers(panel.places.length, weeks, levels);
    panel.places.forEach((_, place) => {
      const answer = forecaster.forecast(requestFor(panel, place, disease, weeks, levels));
      if (answer !== null) write(result, place, answer);
    });
    report((index + 1) * measuresOf(panel).length, parts);
    return result;
  });
}

function measuresOf({ places }: WeeklyPanel): Measure[] {
  return places.some(({ deaths }) => deaths !== null) ? ['cases', 'deaths'] : ['cases'];
}

function pastRecords({ library, earlier }: History, disease: string): PastRecords {
  const of = (measure: Measure) =>
    earlier
      .filter(({ places }) => places.some((place) => place[measure] !== null))
      .map((panel) => modelPanelOf(panel, measure, disease));
  return { cases: [...of('cases'), ...library], deaths: of('deaths') };
}

function requestFor(
  panel: WeeklyPanel,
  placeIndex: number,
  disease: string,
  weeks: number,
  levels: readonly number[],
): Omit<ForecastRequest, 'epiWeek'> {
  const place = panel.places[placeIndex]!;
  const last = lastReportedIndex(modelCounts(place, 'cases'));
  const lastWeekEnd = panel.weekEnds[last] ?? panel.asOf;
  return {
    panel,
    placeIndex,
    disease,
    levels,
    location: place.location,
    asOf: panel.asOf,
    referenceDate: addDays(lastWeekEnd, 7),
    targetEndDates: Array.from({ length: weeks }, (_, week) => addDays(lastWeekEnd, 7 * (week + 1))),
    wantsDeaths: true,
  };
}

function emptyAnswers(places: number, weeks: number, levels: readonly number[]): PanelAnswers {
  const values = () => new Float64Array(places * weeks * levels.length).fill(Number.NaN);
  return {
    model: 'none',
    records: 0,
    kinds: Array.from({ length: places }, () => null),
    revised: Array.from({ length: places }, () => null),
    warnings: Array.from({ length: places }, () => []),
    weeks,
    levels,
    cases: values(),
    deaths: values(),
  };
}

function write(answers: PanelAnswers, place: number, answer: PlaceForecast): void {
  const { model, records, kind, revised, targets, warnings } = answer;
  answers.model = model;
  answers.records = records;
  answers.kinds[place] = kind;
  answers.revised[place] = revised;
  answers.warnings[place] = warnings;
  const { weeks, levels } = answers;
  for (const measure of ['cases', 'deaths'] as const) {
    targets[measure]?.forEach(({ quantiles }, week) => {
      const start = (place * weeks + week) * levels.length;
      quantiles.forEach(({ value }, k) => {
        answers[measure][start + k] = value;
      });
    });
  }
}

/**
 * The answer to one request.
 * @param request of a place of the panel, for no other weeks and levels than were made
 * @returns null where the place has too few weeks
 */
export function placeAnswer(
  answers: PanelAnswers,
  { placeIndex, targetEndDates, levels, wantsDeaths }: ForecastRequest,
): PlaceForecast | null {
  const kind = answers.kinds[placeIndex] ?? null;
  if (kind === null) return null;
  const at = levels.map((level) => answers.levels.indexOf(level));
  const weeksOf = (values: Float64Array): StatedTargets['cases'] =>
    targetEndDates.map((targetEndDate, week) => {
      const start = (placeIndex * answers.weeks + week) * answers.levels.length;
      return {
        targetEndDate,
        quantiles: levels.map((level, k) => ({ level, value: values[start + at[k]!]! })),
      };
    });
  const hasDeaths = !Number.isNaN(answers.deaths[placeIndex * answers.weeks * answers.levels.length]);
  return {
    model: answers.model,
    records: answers.records,
    kind,
    revised: answers.revised[placeIndex]!,
    targets: {
      cases: weeksOf(answers.cases),
      deaths: wantsDeaths && hasDeaths ? weeksOf(answers.deaths) : null,
    },
    warnings: answers.warnings[placeIndex]!.filter((code) => wantsDeaths || !code.startsWith('DEATHS_')),
  };
}

/** What is asked of a model about one measure of a panel, and how its quantiles become what is stated of a place. */
import type { Measure } from '../../../shared/surveillance/datasetSchema.ts';
import { type PlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import { MIXTURE_LEVELS, mixedQuantiles } from '../providers/embedded/startingMixture.ts';
import type { StatedTargets } from '../providers/Provider.ts';
import type { NewestCounts, StartingLevel } from '../surveillance/newestCounts.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';
import type { KindOrder } from './Kind.ts';
import type { ModelPanel } from './ModelPanel.ts';
import type { PanelQuantiles } from './PanelQuantiles.ts';
import { shiftedQuantiles } from './shiftedQuantiles.ts';
import { learntCounts, startingCounts } from './startingCounts.ts';

/** One measure of a panel, as a model is asked for it. */
export interface Question extends KindOrder {
  /** Where each place starts from. */
  newest: readonly NewestCounts[];
  /** Indexes in `levels` of those that will be stated, and of those that mixtures are made from. */
  stated: readonly number[];
  mixture: readonly number[];
}

export interface QuestionOrder {
  disease: string;
  /** Weeks after the last reported week of each place. */
  weeks: number;
  /** Quantile levels that will be stated: rising, paired around the median. */
  levels: readonly number[];
}

/**
 * Doubtful newest weeks lie before what is predicted, so that the model is asked further ahead than `weeks`; where a place
 * may start from several counts it is asked at finer levels too.
 */
export function questionOf(
  panel: WeeklyPanel,
  measure: Measure,
  { disease, weeks, levels }: QuestionOrder,
): Question {
  const newest = panel.places.map((place) => startingCounts(place, measure, disease));
  const isMixed = newest.some((place) => place.levels.length > 1);
  const asked = isMixed ? [...new Set([...levels, ...MIXTURE_LEVELS])].sort((a, b) => a - b) : levels;
  const longestLag = newest.reduce(
    (longest, place) => place.levels.reduce((most, { lag }) => Math.max(most, lag), longest),
    0,
  );
  return {
    panel: learntPanel(panel, measure, newest),
    horizons: weeks + longestLag,
    levels: asked,
    newest,
    stated: levels.map((level) => asked.indexOf(level)),
    mixture: isMixed ? MIXTURE_LEVELS.map((level) => asked.indexOf(level)) : [],
  };
}

function learntPanel(
  { weekEnds, places }: WeeklyPanel,
  measure: Measure,
  newest: readonly NewestCounts[],
): ModelPanel {
  return {
    firstWeekEnd: weekEnds.length === 0 ? 0 : toDayNumber(weekEnds[0]!),
    weeks: weekEnds.length,
    places: places.map((place, index) => {
      const counts = learntCounts(place, measure, newest[index]!);
      return {
        counts: Float64Array.from(weekEnds, (_, week) => counts[week] ?? Number.NaN),
        population: place.location.population,
      };
    }),
  };
}

/**
 * The answer for one place in whole counts.
 * @param dates last days of the weeks to state, rising; the first one is the week `lag + 1` after the last reported one
 * @returns null where the model has no forecast of the place
 */
export function placeTargets(
  question: Question,
  quantiles: PanelQuantiles,
  place: number,
  dates: readonly PlainDate[],
  lag = 0,
): StatedTargets['cases'] | null {
  const { newest, levels, stated } = question;
  const starts = newest[place]!.levels;
  if (starts.length === 0 || Number.isNaN(quantiles.of(place, 0)[0]!)) return null;
  const { counts } = question.panel.places[place]!;
  const after = (start: StartingLevel, week: number): Float64Array =>
    shiftedQuantiles(quantiles.of(place, week + lag + start.lag), counts, start.value);
  return dates.map((targetEndDate, week) => {
    const values =
      starts.length === 1
        ? pick(after(starts[0]!, week), stated)
        : mixedQuantiles(
            starts,
            stated.map((index) => levels[index]!),
            (start) => pick(after(start, week), question.mixture),
          );
    return {
      targetEndDate,
      quantiles: stated.map((index, k) => ({ level: levels[index]!, value: Math.round(values[k]!) })),
    };
  });
}

function pick(values: Float64Array, indexes: readonly number[]): number[] {
  return indexes.map((index) => values[index]!);
}

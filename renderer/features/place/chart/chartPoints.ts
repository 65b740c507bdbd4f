/** The weeks that a chart, its table twin, its tooltips and its text alternative all read from. */
import {
  addDays,
  type CountRange,
  type ForecastChart,
  intervalAt,
  type Nowcast,
  type PastForecast,
  type PlainDate,
  valueAt,
} from '../../../../shared/contract/index.ts';
import { newestOf } from '../../../data/places/newestOf.ts';
import { bandsThatAreThere, type Coverage } from './bands.ts';

export type Target = 'cases' | 'deaths';

/** What is needed of a `ForecastChart`; a place without forecast has no targets and no threshold. */
export type ChartSource = Pick<
  ForecastChart,
  'observed' | 'targets' | 'threshold' | 'deathsThreshold' | 'epiWeek'
> & {
  /** Absent where there is no forecast, as is what the no-change model says of its weeks. */
  chances?: ForecastChart['chances'];
  noChange?: ForecastChart['noChange'];
};

/** What an earlier forecast said of a week. */
export interface PastCount {
  /** The day that it knew the data of: which earlier forecast it is. */
  asOf: PlainDate;
  median: number;
  interval80: readonly [number, number] | null;
}

export interface ChartPoint {
  weekEnd: PlainDate;
  /** Reported count; null is "not reported"; undefined where the week lies after the data. */
  observed: number | null | undefined;
  /** The range of a week whose count is suppressed, and so not in `observed`. */
  suppressed?: CountRange;
  /** The count is still being reported. */
  preliminary?: true;
  /** What a preliminary count will probably come to. */
  nowcast?: Nowcast;
  /** The count of the same week a year before. */
  lastYear?: number;
  median: number | null;
  /** What the no-change model says of a forecast week: a reference, and no part of the forecast. */
  noChange?: number;
  /** How likely the week is above the alert line. */
  chanceAbove?: number;
  /** Newest first. */
  past?: PastCount[];
  /** Bounds by coverage, only those that are there. */
  bands: Partial<Record<Coverage, [number, number]>>;
}

export interface ChartSeries {
  points: ChartPoint[];
  /** Widest first. */
  coverages: Coverage[];
  /** Index of the first predicted week, or `points.length` when there is none. */
  forecastStart: number;
  /** Index of the last reported week before the forecast, where the fan opens; -1 when none is shown. */
  anchor: number;
}

function suppressedByWeek(source: ChartSource, target: Target): Map<PlainDate, CountRange> {
  return new Map(
    source.observed.flatMap(({ targetEndDate, suppressed }) => {
      const range = suppressed?.[target];
      return range === undefined ? [] : [[targetEndDate, range]];
    }),
  );
}

function observedByWeek(source: ChartSource, target: Target): Map<PlainDate, number | null> {
  return new Map(source.observed.map((week) => [week.targetEndDate, week[target]]));
}

/** Only cases are said to be preliminary. */
function preliminaryByWeek(
  source: ChartSource,
  target: Target,
): Map<PlainDate, Pick<ChartPoint, 'preliminary' | 'nowcast'>> {
  if (target !== 'cases') return new Map();
  return new Map(
    source.observed.flatMap(({ targetEndDate, preliminary, nowcast }) =>
      preliminary === undefined
        ? []
        : [[targetEndDate, nowcast === undefined ? { preliminary } : { preliminary, nowcast }]],
    ),
  );
}

function weekEndsBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const ends: PlainDate[] = [];
  for (let end = first; end <= last; end = addDays(end, 7)) ends.push(end);
  return ends;
}

/** Weeks of a year: the same day of the week, and of the season but for a day or two. */
const YEAR_DAYS = 364;

function pastByWeek(past: readonly PastForecast[], target: Target): Map<PlainDate, PastCount[]> {
  const byWeek = new Map<PlainDate, PastCount[]>();
  for (const { asOf, [target]: weeks } of past)
    for (const { targetEndDate, median, interval80 } of weeks ?? [])
      byWeek.set(targetEndDate, [...(byWeek.get(targetEndDate) ?? []), { asOf, median, interval80 }]);
  return byWeek;
}

function chancesByWeek(source: ChartSource, target: Target): Map<PlainDate, number> {
  const { perWeek = [] } = source.chances?.[target] ?? {};
  const weeks = source.targets[target] ?? [];
  return new Map(
    weeks.flatMap(({ targetEndDate }, i) => (perWeek[i] === undefined ? [] : [[targetEndDate, perWeek[i]]])),
  );
}

function noChangeByWeek({ noChange }: ChartSource, target: Target): Map<PlainDate, number> {
  return new Map(noChange?.[target]?.map(({ targetEndDate, median }) => [targetEndDate, median]));
}

/** What else is shown besides counts and forecast. */
export interface ShownBeside {
  past?: readonly PastForecast[];
  hasLastYear?: boolean;
}

/**
 * Merges reported and predicted weeks into one row a week without holes.
 * @param observedWeeks how many weeks before the forecast are shown at most
 */
export function chartSeries(
  source: ChartSource,
  target: Target,
  observedWeeks: number,
  { past = [], hasLastYear = false }: ShownBeside = {},
): ChartSeries {
  const predicted = source.targets[target] ?? [];
  const observed = observedByWeek(source, target);
  const ranges = suppressedByWeek(source, target);
  const preliminary = preliminaryByWeek(source, target);
  const said = pastByWeek(past, target);
  const chances = chancesByWeek(source, target);
  const unchanged = noChangeByWeek(source, target);
  const observedEnds = source.observed.map((week) => week.targetEndDate);
  const forecastFrom = predicted[0]?.targetEndDate ?? null;
  const before = observedEnds.filter((end) => forecastFrom === null || end < forecastFrom);
  const firstEnd = before.slice(-observedWeeks)[0] ?? forecastFrom;
  const lastEnd = newestOf([...observedEnds, ...predicted.map((week) => week.targetEndDate)]);
  if (firstEnd === null || lastEnd === null)
    return { points: [], coverages: [], forecastStart: 0, anchor: -1 };
  const coverages = bandsThatAreThere(predicted);
  const byEnd = new Map(predicted.map((week) => [week.targetEndDate, week.quantiles]));
  const lastObservedEnd = observedEnds.at(-1) ?? '';
  const points = weekEndsBetween(firstEnd, lastEnd).map((weekEnd): ChartPoint => {
    const quantiles = byEnd.get(weekEnd) ?? [];
    const suppressed = ranges.get(weekEnd);
    const lastYear = hasLastYear ? (observed.get(addDays(weekEnd, -YEAR_DAYS)) ?? null) : null;
    const [chanceAbove, earlier] = [chances.get(weekEnd), said.get(weekEnd)];
    const noChange = unchanged.get(weekEnd);
    return {
      weekEnd,
      observed: weekEnd > lastObservedEnd ? undefined : (observed.get(weekEnd) ?? null),
      ...(suppressed === undefined ? {} : { suppressed }),
      ...preliminary.get(weekEnd),
      ...(lastYear === null ? {} : { lastYear }),
      ...(chanceAbove === undefined ? {} : { chanceAbove }),
      ...(earlier === undefined ? {} : { past: earlier }),
      ...(noChange === undefined ? {} : { noChange }),
      median: valueAt(quantiles, 0.5),
      bands: Object.fromEntries(
        coverages.flatMap((c) => {
          const bounds = intervalAt(quantiles, c);
          return bounds === null ? [] : [[c, bounds]];
        }),
      ),
    };
  });
  const start = points.findIndex((point) => point.median !== null);
  const forecastStart = start === -1 ? points.length : start;
  const anchor = points.findLastIndex((p, i) => i < forecastStart && typeof p.observed === 'number');
  return { points, coverages, forecastStart, anchor: start === -1 ? -1 : anchor };
}

/** The alert line of a measure, or null. */
export function thresholdOf(source: ChartSource, target: Target): ChartSource['threshold'] {
  return target === 'cases' ? source.threshold : source.deathsThreshold;
}

/** Whether a chart of deaths has anything to show. */
export function hasDeaths(source: ChartSource): boolean {
  return source.targets.deaths !== null || source.observed.some((week) => week.deaths !== null);
}

/** Counts as rates: a chart of 100,000 people. */
import type {
  ForecastLocation,
  HorizonForecast,
  NoChange,
  PastForecast,
} from '../../../../shared/contract/index.ts';
import type { ChartSource } from './chartPoints.ts';

/** People that a rate is of. */
const PEOPLE = 100_000;

/** How many people, and in which year: a rate of a population of unknown age says less than it seems to. */
export interface Population {
  people: number;
  year: number;
  /** Where the number is from; null where nobody said. */
  source: string | null;
}

export function populationOf(location: ForecastLocation): Population | null {
  const { population, populationYear, populationSource } = location;
  return population === null || populationYear === undefined
    ? null
    : { people: population, year: populationYear, source: populationSource ?? null };
}

type PastWeeks = PastForecast['cases'];

/** The same chart per 100,000 people, every number of it. */
export function ratesOf(
  source: ChartSource,
  past: readonly PastForecast[],
  { people }: Population,
): { source: ChartSource; past: PastForecast[] } {
  const rate = (count: number) => (count * PEOPLE) / people;
  const rateOrNull = (count: number | null) => (count === null ? null : rate(count));
  const rangeOf = <R extends { low: number; high: number }>(range: R): R => ({
    ...range,
    low: rate(range.low),
    high: rate(range.high),
  });
  const weeksOf = (weeks: readonly HorizonForecast[]) =>
    weeks.map((week) => ({
      ...week,
      quantiles: week.quantiles.map(({ level, value }) => ({ level, value: rate(value) })),
    }));
  const pastOf = (weeks: PastWeeks): PastWeeks =>
    weeks.map(({ targetEndDate, median, interval80 }) => ({
      targetEndDate,
      median: rate(median),
      interval80: interval80 === null ? null : [rate(interval80[0]), rate(interval80[1])],
    }));
  const unchangedOf = (weeks: NoChange['cases']): NoChange['cases'] =>
    weeks.map(({ targetEndDate, median }) => ({ targetEndDate, median: rate(median) }));
  const lineOf = (line: ChartSource['threshold']) =>
    line === null ? null : { ...line, value: rate(line.value) };
  return {
    source: {
      ...source,
      observed: source.observed.map(({ suppressed, nowcast, ...week }) => ({
        ...week,
        cases: rateOrNull(week.cases),
        deaths: rateOrNull(week.deaths),
        ...(suppressed === undefined
          ? {}
          : {
              suppressed: Object.fromEntries(
                Object.entries(suppressed).flatMap(([measure, range]) =>
                  range === undefined ? [] : [[measure, rangeOf(range)]],
                ),
              ),
            }),
        ...(nowcast === undefined ? {} : { nowcast: { ...rangeOf(nowcast), value: rate(nowcast.value) } }),
      })),
      targets: {
        cases: weeksOf(source.targets.cases),
        deaths: source.targets.deaths === null ? null : weeksOf(source.targets.deaths),
      },
      ...(source.noChange == null
        ? {}
        : {
            noChange: {
              cases: unchangedOf(source.noChange.cases),
              deaths: source.noChange.deaths === null ? null : unchangedOf(source.noChange.deaths),
            },
          }),
      threshold: lineOf(source.threshold),
      deathsThreshold: lineOf(source.deathsThreshold),
    },
    past: past.map((one) => ({
      ...one,
      cases: pastOf(one.cases),
      deaths: one.deaths === null ? null : pastOf(one.deaths),
    })),
  };
}

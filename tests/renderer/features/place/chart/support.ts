import type { ChartColors } from '../../../../../renderer/features/place/chart/chartColors.ts';
import { readChartColors } from '../../../../../renderer/features/place/chart/chartColors.ts';
import {
  type ChartSource,
  chartSeries,
  type Target,
} from '../../../../../renderer/features/place/chart/chartPoints.ts';
import { type FanOptions, fanChart } from '../../../../../renderer/features/place/chart/fanChart.ts';
import { en } from '../../../../../shared/words/en/window/index.ts';
import { fakeChart, fakeForecast, type SetOptions } from '../../../support/fakeForecasts.ts';
import { fixtureLevels, type PlaceFixture, placeFixtures } from '../../../support/placeFixtures.ts';
import { testFormat } from '../../../support/services.tsx';

/** Each colour is the name of its custom property, so that tests can name them. */
export const colors: ChartColors = readChartColors((name) => name);

export const setOptions: SetOptions = {
  datasetId: 'ds',
  runId: 'run-1',
  asOf: '2016-11-02',
  issuedAt: '2026-11-18T08:40:00.000Z',
  kind: 'hindcast',
  epoch: 7,
  hasDeaths: true,
  levels: fixtureLevels,
  impact: 3,
};

export const grandAnse = placeFixtures.find((place) => place.name === "Grand'Anse")!;

/** The chart of a fixture place, as the contract answers it. */
export function sourceOf(place: PlaceFixture = grandAnse, options: Partial<SetOptions> = {}): ChartSource {
  return fakeChart(place, fakeForecast(place, { ...setOptions, ...options }));
}

/** Counts alone: no forecast, no alert line. */
export function countsOf(source: ChartSource): ChartSource {
  return { ...source, targets: { cases: [], deaths: null }, threshold: null };
}

/** The newest reported week is 70 % complete, and expected to come to 500 (400 to 700). */
export function withNowcast(source: ChartSource): ChartSource {
  const nowcast = { value: 500, low: 400, high: 700, completeness: 0.7 };
  const observed = source.observed.map((week, i) =>
    i === source.observed.length - 1 ? { ...week, preliminary: true as const, nowcast } : week,
  );
  return { ...source, observed };
}

export function fanOf(source: ChartSource, options: Partial<FanOptions> = {}, target: Target = 'cases') {
  const series = chartSeries(source, target, 26);
  const configuration = fanChart(series, {
    target,
    epiWeek: 'cdc',
    threshold: source.threshold,
    colors,
    fontFamily: 'sans-serif',
    isNarrow: false,
    isRoot: false,
    isRate: false,
    tickStep: 2,
    text: en,
    format: testFormat,
    ...options,
  });
  return { series, configuration, datasets: configuration.data.datasets };
}

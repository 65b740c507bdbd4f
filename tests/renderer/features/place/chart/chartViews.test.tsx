import { describe, expect, it } from 'vitest';
import { ChartCard } from '../../../../../renderer/features/place/chart/ChartCard.tsx';
import { chartSeries } from '../../../../../renderer/features/place/chart/chartPoints.ts';
import { populationOf, ratesOf } from '../../../../../renderer/features/place/chart/chartRates.ts';
import type { ChartView } from '../../../../../renderer/features/place/chart/chartView.ts';
import { rootTicks } from '../../../../../renderer/features/place/chart/RootScale.ts';
import type { PastForecast } from '../../../../../shared/contract/index.ts';
import { markupOf, openServices, wordsOf } from '../../../support/services.tsx';
import { fanOf, grandAnse, sourceOf } from './support.ts';

const earlier: PastForecast = {
  forecastId: 'run-0.grand-anse',
  provider: 'embedded',
  model: 'auto/3',
  asOf: '2016-10-19',
  issuedAt: '2016-10-19T08:00:00.000Z',
  cases: [
    { targetEndDate: '2016-10-22', median: 120, interval80: [80, 200] },
    { targetEndDate: '2016-10-29', median: 150, interval80: null },
  ],
  deaths: null,
};

async function card(
  views: readonly (keyof ChartView)[],
  population = null as ReturnType<typeof populationOf>,
) {
  const { services } = await openServices({ hasDataset: false });
  for (const view of views) services.stores.chartView.getState().toggle(view);
  const past = [earlier];
  const markup = markupOf(
    services,
    <ChartCard
      datasetId="haiti"
      code="grand-anse"
      company="Offline model"
      source={sourceOf()}
      target="cases"
      place="Grand'Anse"
      past={past}
      population={population}
    />,
  );
  return wordsOf(markup).replace(/\u00a0/g, ' ');
}

describe('earlier forecasts on a chart', () => {
  it('stand at the weeks they were of, each with its day and range, in the table too', async () => {
    expect(await card(['isTable'])).not.toContain('Earlier forecasts, median');
    const words = await card(['isTable', 'hasPast']);
    expect(words).toContain('with data to 19 Oct 2016: 120 (80–200)');
    expect(words).toContain('with data to 19 Oct 2016: 150');
  });

  it('are a line each beside the median, which they do not change', () => {
    const later = { ...earlier, asOf: '2016-10-26', cases: [{ ...earlier.cases[1]!, median: 160 }] };
    const series = chartSeries(sourceOf(), 'cases', 26, { past: [later, earlier] });
    const plain = chartSeries(sourceOf(), 'cases', 26);
    expect(series.points.flatMap(({ past = [] }) => past.map(({ median }) => median))).toEqual([
      120, 160, 150,
    ]);
    expect(series.points.map(({ median }) => median)).toEqual(plain.points.map(({ median }) => median));
    expect(series.forecastStart).toBe(plain.forecastStart);
  });
});

describe('the year before', () => {
  it('is the count 52 weeks earlier, where the weeks are there', () => {
    const source = sourceOf();
    const old = source.observed.map((week) => ({
      ...week,
      targetEndDate: week.targetEndDate.replace('2016', '2015'),
      cases: 7,
    }));
    expect(chartSeries(source, 'cases', 26, { hasLastYear: true }).points.some((p) => p.lastYear)).toBe(
      false,
    );
    // 29 October 2016 is a Saturday, and 31 October 2015 the one 52 weeks before.
    const before = { targetEndDate: '2015-10-31', cases: 7, deaths: null };
    const { points } = chartSeries({ ...source, observed: [before, ...source.observed] }, 'cases', 26, {
      hasLastYear: true,
    });
    expect(points.filter((p) => p.lastYear === 7).map((p) => p.weekEnd)).toEqual(['2016-10-29']);
    expect(old).toHaveLength(source.observed.length);
  });
});

describe('rates', () => {
  const population = { people: 50_000, year: 2015, source: null };

  it('need a population of a known year', () => {
    const place = { code: 'a', name: 'A' };
    expect(populationOf({ ...place, population: 50_000 })).toBe(null);
    expect(populationOf({ ...place, population: null, populationYear: 2015 })).toBe(null);
    const known = { ...place, population: 50_000, populationYear: 2015 };
    expect(populationOf(known)).toEqual(population);
    expect(populationOf({ ...known, populationSource: 'INE' })).toEqual({ ...population, source: 'INE' });
  });

  it('turn every number of a chart, and name the people and their year', async () => {
    const source = sourceOf();
    const { source: rates, past } = ratesOf(source, [earlier], population);
    expect(rates.observed.map(({ cases }) => cases)).toEqual(
      source.observed.map(({ cases }) => (cases === null ? null : 2 * cases)),
    );
    expect(rates.targets.cases[0]!.quantiles.map(({ value }) => value)).toEqual(
      source.targets.cases[0]!.quantiles.map(({ value }) => 2 * value),
    );
    expect(rates.noChange!.cases.map(({ median }) => median)).toEqual([698, 698, 698, 698]);
    expect(rates.noChange!.deaths!.map(({ median }) => median)).toEqual([8, 8, 8, 8]);
    expect(rates.threshold!.value).toBe(2 * source.threshold!.value);
    expect(past[0]!.cases[0]).toMatchObject({ median: 240, interval80: [160, 400] });
    expect(await card(['isRate'], population)).toContain(
      'Per 100,000 of 50,000 people (2015; source not given).',
    );
    // As text, whatever was typed.
    expect(await card(['isRate'], { ...population, source: '<b>INE</b> census' })).toContain(
      'Per 100,000 of 50,000 people (2015; source: <b>INE</b> census).',
    );
    expect(await card(['isRate'])).not.toContain('Per 100,000 of');
  });
});

describe('a scale of square roots', () => {
  it('has round labels from zero to below its top', () => {
    expect(rootTicks(1_000)).toEqual([0, 50, 200, 500, 1_000]);
    expect(rootTicks(1)).toEqual([0, 0.05, 0.2, 0.5, 1]);
  });

  it('is only there when it is asked for', () => {
    const typeOf = (isRoot: boolean) =>
      fanOf(sourceOf(grandAnse), { isRoot }).configuration.options!.scales!.y;
    expect(typeOf(false)).not.toHaveProperty('type');
    expect(typeOf(true)).toMatchObject({ type: 'root', min: 0 });
  });
});

import type { TooltipItem } from 'chart.js';
import { describe, expect, it } from 'vitest';
import type { ChartSource } from '../../../../../renderer/features/place/chart/chartPoints.ts';
import { scaleOf, tickLabels, tickStepFor } from '../../../../../renderer/features/place/chart/fanChart.ts';
import { testFormat } from '../../../support/services.tsx';
import { colors, countsOf, fanOf, grandAnse, sourceOf, withNowcast } from './support.ts';

const labelsOf = (datasets: readonly { label?: string | undefined }[]) =>
  datasets.map((dataset) => dataset.label?.replace(/\u00a0/g, ' '));

describe('the fan chart', () => {
  it('draws bars, a lower and an upper line per band, the median and the alert line', () => {
    const { datasets } = fanOf(sourceOf());
    expect(labelsOf(datasets)).toEqual([
      'reported',
      '95 %',
      '95 %',
      '80 %',
      '80 %',
      '50 %',
      '50 %',
      'median',
      'no-change model',
      'no-change model',
      'alert line: 176',
    ]);
  });

  it('fills each band from its lower to its upper line with its own colour', () => {
    const { datasets } = fanOf(sourceOf());
    const band80 = datasets.slice(3, 5);
    expect(band80.map((line) => 'fill' in line && line.fill)).toEqual([false, '-1']);
    expect(band80[1]!.backgroundColor).toBe(colors.bands[0.8]);
    expect(band80[1]!.borderWidth).toBe(1);
    expect(band80[0]!.data.slice(25)).toEqual([349, 215, 168, 123, 91]);
    expect(band80[1]!.data.slice(25)).toEqual([349, 489, 619, 603, 537]);
  });

  it('draws narrow bands over wide ones, the median over bands, the alert line on top', () => {
    const { datasets } = fanOf(sourceOf());
    const orders = datasets.map((dataset) => dataset.order ?? 0);
    // chart.js draws the largest order first.
    expect(orders).toEqual([9, 8, 8, 7, 7, 6, 6, 2, 3.5, 3, 1]);
  });

  it('never makes up a band whose levels are not there', () => {
    const alone = (levels: number[]) => ({ ...sourceOf(grandAnse, { levels }), noChange: null });
    const { datasets } = fanOf(alone([0.1, 0.5, 0.9]));
    expect(labelsOf(datasets)).toEqual(['reported', '80 %', '80 %', 'median', 'alert line: 176']);
    const pointOnly = fanOf(alone([0.5]));
    expect(labelsOf(pointOnly.datasets)).toEqual(['reported', 'median', 'alert line: 176']);
  });

  it('shows 50 and 80 % only in a narrow window', () => {
    const { datasets } = fanOf(sourceOf(), { isNarrow: true });
    expect(labelsOf(datasets)).not.toContain('95 %');
    expect(labelsOf(datasets)).toContain('50 %');
  });

  it('marks the predicted weeks of the median and no others', () => {
    const median = fanOf(sourceOf()).datasets.find((dataset) => dataset.label === 'median')!;
    const radius = 'pointRadius' in median ? (median.pointRadius as number[]) : [];
    expect(radius.slice(0, 26).every((r) => r === 0)).toBe(true);
    expect(radius.slice(26)).toEqual([3.5, 3.5, 3.5, 3.5]);
    expect(median.data.slice(24)).toEqual([null, 349, 338, 316, 292, 256]);
  });

  it('dots the no-change model from the last report over the forecast weeks: named, without band, points or fill', () => {
    const [ring, dots] = fanOf(sourceOf()).datasets.filter(({ label }) => label === 'no-change model');
    expect(dots!.data.slice(24)).toEqual([null, 349, 349, 349, 349, 349]);
    expect(ring!.data).toEqual(dots!.data);
    expect(dots).toMatchObject({ borderColor: '--ink', borderCapStyle: 'round', pointRadius: 0 });
    expect(ring).toMatchObject({
      borderColor: '--surface',
      borderDash: 'borderDash' in dots! && dots.borderDash,
    });
    expect(dots).not.toHaveProperty('fill');
    const median = fanOf(sourceOf()).datasets.find(({ label }) => label === 'median')!;
    expect(median).not.toHaveProperty('borderDash');
  });

  it('keeps the no-change model level where the fan opens at what a preliminary week will come to', () => {
    const { datasets, series } = fanOf(withNowcast(sourceOf()));
    const dots = datasets.find(({ label }) => label === 'no-change model')!;
    expect(dots.data.slice(series.anchor)).toEqual([349, 349, 349, 349, 349]);
  });

  it('has no no-change model without one, or without a forecast to compare it with', () => {
    const { noChange } = sourceOf();
    for (const source of [
      { ...sourceOf(), noChange: null },
      { ...countsOf(sourceOf()), noChange },
    ])
      expect(labelsOf(fanOf(source as ChartSource).datasets)).not.toContain('no-change model');
  });

  it('has the no-change model on its scale', () => {
    const source = sourceOf();
    const cases = source.noChange!.cases.map((week) => ({ ...week, median: 5_000 }));
    const { series } = fanOf({ ...source, noChange: { cases, deaths: null } });
    expect(scaleOf(series, null, false).top).toBeCloseTo(5_000 * 1.06);
  });

  it('leaves a gap for a week without report and keeps a zero', () => {
    const cases = grandAnse.cases.map((count, i) => (i === 20 ? null : i === 21 ? 0 : count));
    const [bars] = fanOf(sourceOf({ ...grandAnse, cases })).datasets;
    expect(bars!.data.slice(19, 22)).toEqual([24, null, 0]);
  });

  it('has neither fan nor median without a forecast', () => {
    expect(labelsOf(fanOf(countsOf(sourceOf())).datasets)).toEqual(['reported']);
  });

  it('starts at zero, does not move, and names the week system', () => {
    const { configuration } = fanOf(sourceOf());
    const options = configuration.options!;
    expect(options.animation).toBe(false);
    expect(options.scales!.y).toMatchObject({ min: 0, beginAtZero: true });
    expect(options.scales!.x).toMatchObject({
      type: 'category',
      title: { text: 'cases per epidemiological week (CDC weeks, Sunday to Saturday)' },
    });
  });

  it('has one scale of counts, never two', () => {
    const { configuration } = fanOf(sourceOf());
    expect(Object.keys(configuration.options!.scales!)).toEqual(['x', 'y']);
  });

  it('says a whole week in its tooltip, once', () => {
    const { configuration } = fanOf(sourceOf());
    const tooltip = configuration.options!.plugins!.tooltip!;
    const item = { dataIndex: 27 } as TooltipItem<'bar' | 'line'>;
    const call = tooltip.callbacks!.label! as (item: TooltipItem<'bar' | 'line'>) => string[];
    const title = tooltip.callbacks!.title! as (items: TooltipItem<'bar' | 'line'>[]) => string;
    expect(title([item])).toBe('2016-W45: 6 Nov to 12 Nov 2016');
    expect(call(item).map((line) => line.replace(/\u00a0/g, ' '))).toEqual([
      'median: 316',
      '50 % range: 236–426',
      '80 % range: 168–619',
      '95 % range: 83–844',
      'no-change model: 349',
      'alert line: 176',
      'chance to be above it: 88 %',
    ]);
    const filter = tooltip.filter! as (item: unknown, index: number) => boolean;
    expect([0, 1, 2].map((i) => filter(item, i))).toEqual([true, false, false]);
  });
});

describe('the scale', () => {
  const series = fanOf(sourceOf()).series;

  it('holds everything that is drawn', () => {
    expect(scaleOf(series, 176, false).top).toBeCloseTo(914 * 1.06);
    expect(scaleOf(series, 176, true).top).toBeCloseTo(619 * 1.06);
  });

  it('reaches up to the alert line unless that would press the counts flat', () => {
    expect(scaleOf(series, 1800, false)).toEqual({ top: 1800 * 1.06, showsThreshold: true });
    expect(scaleOf(series, 1900, false)).toEqual({ top: 914 * 1.06, showsThreshold: false });
    expect(scaleOf(series, null, false).showsThreshold).toBe(false);
  });

  it('has height also where every count is zero', () => {
    const place = { ...grandAnse, cases: grandAnse.cases.map(() => 0) };
    const zero = fanOf(countsOf(sourceOf(place))).series;
    expect(scaleOf(zero, null, false).top).toBeGreaterThan(0);
  });
});

describe('week labels', () => {
  const series = fanOf(sourceOf()).series;

  it('name every second week, the first one with its year', () => {
    const labels = tickLabels(series, { epiWeek: 'cdc', tickStep: 2, format: testFormat });
    expect(labels.slice(0, 4)).toEqual([['W18', '2016'], '', 'W20', '']);
    expect(labels.flat().filter((label) => label === '2016')).toHaveLength(1);
  });

  it('name the year again where a new one begins', () => {
    const points = ['2016-12-24', '2016-12-31', '2017-01-07', '2017-01-14'].map((weekEnd) => ({
      ...series.points[0]!,
      weekEnd,
    }));
    const labels = tickLabels({ ...series, points }, { epiWeek: 'cdc', tickStep: 1, format: testFormat });
    expect(labels).toEqual([['W51', '2016'], 'W52', ['W01', '2017'], 'W02']);
  });

  it('stand further apart where there is less room', () => {
    expect([1400, 690, 330, 200].map((width) => tickStepFor(width, 30))).toEqual([1, 2, 4, 6]);
  });
});

describe('a preliminary week', () => {
  it('is an outline, opens the fan where it will come to, and has its range on the scale', () => {
    const { datasets, series } = fanOf(withNowcast(sourceOf()));
    const fills = datasets[0]!.backgroundColor as string[];
    expect(fills[series.anchor]).toBe('--surface');
    expect(fills[series.anchor - 1]).toBe('--obs');
    const median = datasets.find(({ label }) => label === 'median')!;
    expect(median.data[series.anchor]).toBe(500);
    const reported = { ...series, points: series.points.slice(0, series.anchor + 1) };
    expect(scaleOf(reported, null, false).top).toBeCloseTo(742, 0);
  });
});

import { describe, expect, it } from 'vitest';
import { chartSeries, hasDeaths } from '../../../../../renderer/features/place/chart/chartPoints.ts';
import { countsOf, grandAnse, sourceOf } from './support.ts';

describe('the weeks of a chart', () => {
  it('are the last reported ones and the predicted ones, one after another', () => {
    const { points, forecastStart, anchor } = chartSeries(sourceOf(), 'cases', 26);
    expect(points).toHaveLength(30);
    expect(forecastStart).toBe(26);
    expect(anchor).toBe(25);
    expect(points[25]).toEqual({ weekEnd: '2016-10-29', observed: 349, median: null, bands: {} });
    const { chanceAbove, ...week } = points[26]!;
    expect(chanceAbove).toBe(sourceOf().chances!.cases!.perWeek[0]);
    expect(week).toEqual({
      weekEnd: '2016-11-05',
      observed: undefined,
      median: 338,
      noChange: 349,
      bands: { 0.95: [136, 651], 0.8: [215, 489], 0.5: [279, 423] },
    });
  });

  it('are at most as many before the forecast as asked for', () => {
    const { points, forecastStart } = chartSeries(sourceOf(), 'cases', 8);
    expect(forecastStart).toBe(8);
    expect(points[0]!.weekEnd).toBe('2016-09-10');
  });

  it('keep a week without report as not reported and a zero as zero', () => {
    const cases = grandAnse.cases.map((count, i) => (i === 20 ? null : i === 21 ? 0 : count));
    const { points } = chartSeries(sourceOf({ ...grandAnse, cases }), 'cases', 26);
    expect(points[20]!.observed).toBeNull();
    expect(points[21]!.observed).toBe(0);
  });

  it('show a week that the data leave out as not reported', () => {
    const source = sourceOf();
    const observed = source.observed.filter((week) => week.targetEndDate !== '2016-09-24');
    const { points } = chartSeries({ ...source, observed }, 'cases', 26);
    expect(points.find((point) => point.weekEnd === '2016-09-24')!.observed).toBeNull();
    expect(points).toHaveLength(30);
  });

  it('open the fan at the last reported week when later ones are missing', () => {
    const cases = grandAnse.cases.map((count, i) => (i >= 24 ? null : count));
    const { points, forecastStart, anchor } = chartSeries(sourceOf({ ...grandAnse, cases }), 'cases', 26);
    expect(anchor).toBe(forecastStart - 1);
    expect(points[anchor]!.weekEnd).toBe('2016-10-15');
    expect(points[forecastStart]).toMatchObject({ weekEnd: '2016-10-22', observed: null });
    expect(points[forecastStart]!.median).not.toBeNull();
  });

  it('have only the bands that the quantiles hold', () => {
    const source = sourceOf(grandAnse, { levels: [0.1, 0.5, 0.9] });
    const { coverages, points } = chartSeries(source, 'cases', 26);
    expect(coverages).toEqual([0.8]);
    expect(points.at(-1)!.bands).toEqual({ 0.8: [91, 537] });
  });

  it('end with the data when there is no forecast', () => {
    const { points, forecastStart, anchor } = chartSeries(countsOf(sourceOf()), 'cases', 26);
    expect(points).toHaveLength(26);
    expect(forecastStart).toBe(26);
    expect(anchor).toBe(-1);
  });

  it('are none when there are neither counts nor forecast', () => {
    expect(chartSeries({ ...countsOf(sourceOf()), observed: [] }, 'cases', 26).points).toEqual([]);
  });
});

describe('deaths', () => {
  it('have a chart when they were reported or predicted', () => {
    expect(hasDeaths(sourceOf())).toBe(true);
    expect(hasDeaths(countsOf(sourceOf()))).toBe(true);
    expect(hasDeaths(sourceOf(grandAnse, { hasDeaths: false }))).toBe(false);
  });

  it('are drawn from their own counts and quantiles', () => {
    const { points } = chartSeries(sourceOf(), 'deaths', 26);
    expect(points[25]!.observed).toBe(4);
    expect(points[26]!.median).toBe(4);
  });
});

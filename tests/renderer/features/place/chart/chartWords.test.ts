import { describe, expect, it } from 'vitest';
import { chartSeries } from '../../../../../renderer/features/place/chart/chartPoints.ts';
import { chartSummary } from '../../../../../renderer/features/place/chart/chartSummary.ts';
import { pointLines } from '../../../../../renderer/features/place/chart/pointLines.ts';
import type { AlertLine } from '../../../../../renderer/words/alertWords.ts';
import { en } from '../../../../../shared/words/en/window/index.ts';
import { testFormat } from '../../../support/services.tsx';
import { countsOf, fanOf, grandAnse, sourceOf, withNowcast } from './support.ts';

const context = { epiWeek: 'cdc' as const, threshold: null, text: en, format: testFormat };

function summaryOf(source = sourceOf(), threshold: AlertLine | null = { value: 176, method: 'P75' }): string {
  const series = chartSeries(source, 'cases', 26);
  const words = chartSummary(series, { ...context, place: "Grand'Anse", target: 'cases', threshold });
  return words.replace(/\u00a0/g, ' ');
}

describe('the text alternative of a chart', () => {
  it('is made of its numbers', () => {
    expect(summaryOf()).toBe(
      "Weekly cases in Grand'Anse, 26 weeks to 29 Oct 2016: last 349, highest 349 in W43. " +
        'Forecast, median and 80 % range: 338 (215–489) in the week to 5 Nov; 316 (168–619) in the week to 12 Nov; ' +
        '292 (123–603) in the week to 19 Nov; 256 (91–537) in the week to 26 Nov. ' +
        'The no-change model, for comparison: 349 in each of these weeks. Alert line at 176 cases.',
    );
  });

  it('counts weeks that were not reported', () => {
    const cases = grandAnse.cases.map((count, i) => (i === 20 ? null : count));
    expect(summaryOf(sourceOf({ ...grandAnse, cases }))).toContain('1 week was not reported.');
  });

  it('names the range that is there', () => {
    expect(summaryOf(sourceOf(grandAnse, { levels: [0.025, 0.5, 0.975] }))).toContain(
      'median and 95 % range',
    );
    expect(summaryOf(sourceOf(grandAnse, { levels: [0.5] }))).toContain('Forecast, median: 338 in the week');
  });

  it('says so when nothing was reported', () => {
    const source = countsOf(sourceOf());
    const observed = source.observed.map((week) => ({ ...week, cases: null }));
    expect(summaryOf({ ...source, observed }, null)).toContain("No weekly cases reported in Grand'Anse.");
  });
});

describe('one week in words', () => {
  const linesAt = (index: number) =>
    pointLines(chartSeries(sourceOf(), 'cases', 26).points[index]!, [], context);

  it('is the reported count', () => {
    expect(linesAt(25)).toEqual({
      title: '2016-W43: 23 Oct to 29 Oct 2016',
      lines: ['reported: 349'],
    });
  });

  it('is the range of a suppressed count, which is not missing', () => {
    const source = sourceOf();
    const observed = source.observed.map((week, i) =>
      i === 25 ? { ...week, cases: null, suppressed: { cases: { low: 1, high: 4 } } } : week,
    );
    const series = chartSeries({ ...source, observed }, 'cases', 26);
    expect(pointLines(series.points[25]!, [], context).lines).toEqual(['reported: 1–4 (suppressed)']);
    const words = summaryOf({ ...source, observed }, null);
    expect(words).toContain('1 week is suppressed.');
    expect(words).not.toContain('not reported');
  });

  it('is preliminary with the share reported so far, and what it will come to', () => {
    const source = withNowcast(sourceOf());
    const point = chartSeries(source, 'cases', 26).points[25]!;
    const plain = (words: string) => words.replace(/\u00a0/g, ' ');
    expect(pointLines(point, [], context).lines.map(plain)).toEqual([
      'reported: 349',
      'preliminary: 70 % reported so far',
      'expected final: 500 (400–700)',
    ]);
    const { nowcast: _nowcast, ...alone } = point;
    expect(pointLines(alone, [], context).lines).toContain('preliminary: still being reported');
    expect(summaryOf(source)).toContain(
      '1 week is preliminary. The week to 29 Oct is expected to come to 500 (400–700).',
    );
    expect(chartSeries(source, 'deaths', 26).points[25]).not.toHaveProperty('preliminary');
  });

  it('names an official alert line by the cases that are an alert, as the chart and its table do', () => {
    const threshold = { value: 1, method: 'OFFICIAL' };
    const source = { ...sourceOf(), threshold: { ...sourceOf().threshold!, ...threshold } };
    const series = chartSeries(source, 'cases', 26);
    expect(pointLines(series.points[25]!, [], { ...context, threshold }).lines.at(-1)).toBe(
      'alert line: 2 or more',
    );
    expect(summaryOf(source, threshold)).toContain('Alert line at 2 or more cases.');
    expect(fanOf(source).datasets.map(({ label }) => label)).toContain('alert line: 2 or more');
  });

  it('is "not reported" where no count came', () => {
    const point = { weekEnd: '2016-10-29', observed: null, median: null, bands: {} };
    expect(pointLines(point, [], context).lines).toEqual(['not reported']);
  });
});

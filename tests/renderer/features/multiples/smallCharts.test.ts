import { describe, expect, it } from 'vitest';
import type { PlaceRow } from '../../../../renderer/data/places/placeRows.ts';
import { plotOf, roundTop } from '../../../../renderer/features/multiples/plot.ts';
import { highestOf, smallSeries } from '../../../../renderer/features/multiples/smallSeries.ts';
import { smallSummary } from '../../../../renderer/features/multiples/smallSummary.ts';
import type { SmallCharts } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/views/index.ts';
import { testFormat } from '../../support/services.tsx';

const row = (code: string): PlaceRow => ({
  ...{ code, name: code.toUpperCase(), last: null, change: null, recentCases: [], forecast: null },
  ...{ level: 'YELLOW', passedLine: null, gap: null, isNotInSet: false, beside: null },
  ...{ fatality: null, isFatalityHidden: false, computed: 'YELLOW', override: null, gapReason: null },
});
const location = (code: string) => ({ code, name: code, population: null }) as never;
const charts: SmallCharts = {
  ...{ datasetId: 'd', runId: 'r', kind: 'forecast', provider: 'embedded', asOf: '2026-11-02' },
  ...{ issuedAt: '2026-11-02T08:00:00.000Z', epiWeek: 'iso', weekEnds: ['2026-10-25', '2026-11-01'] },
  charts: [
    {
      ...{ location: location('a'), forecastId: 'f', cases: [10, 20], alertLine: 30, preliminary: [1] },
      weeks: [{ targetEndDate: '2026-11-08', median: 25, interval50: [20, 30], interval80: [10, 40] }],
    },
    {
      ...{ location: location('b'), forecastId: null, cases: [0, null], alertLine: null, weeks: [] },
      suppressed: [{ week: 1, low: 1, high: 4 }],
    },
  ],
};

const series = (rows = ['b', 'a', 'c']) => smallSeries(rows.map(row), charts, null, () => null);

describe('small charts', () => {
  it('keep the order of the rows, and have the same weeks', () => {
    expect(series().map(({ code }) => code)).toEqual(['b', 'a', 'c']);
    for (const { weeks } of series())
      expect(weeks.map(({ weekEnd }) => weekEnd)).toEqual(['2026-10-25', '2026-11-01', '2026-11-08']);
  });

  it('have a gap for a week without report, and no count for one that is suppressed', () => {
    const [b, a, c] = series();
    expect(b!.weeks.map(({ cases }) => cases)).toEqual([0, null, undefined]);
    expect(b!.weeks[1]!.atMost).toBe(4);
    expect(a!.weeks[1]!.isPreliminary).toBe(true);
    expect(c!.weeks.slice(0, 2).map(({ cases }) => cases)).toEqual([null, null]);
    const plot = plotOf(b!, 200);
    // A zero is a bar of one px, a suppressed count is no bar.
    expect(plot.bars.match(/M/g)).toHaveLength(1);
    expect(plot.suppressed).not.toBe('');
    expect(plot.missing).toBe('');
  });

  it('leave out an alert line that would press the counts flat, and say where it is', () => {
    const [a] = series(['a']);
    expect(plotOf(a!, 200).lineY).not.toBe(null);
    const far = { ...a!, alertLine: 500 };
    expect(highestOf(far)).toBe(40);
    expect(plotOf(far, 200).lineY).toBe(null);
    expect(smallSummary(far, en.multiples, testFormat)).toContain('Alert line at 500.');
  });

  it('reach the top with what is highest, on one scale or on their own', () => {
    const [a] = series(['a']);
    expect([1, 9, 11, 98, 103, 1999].map(roundTop)).toEqual([1, 10, 15, 100, 150, 2000]);
    expect(plotOf(a!, 200).most).toBe(40);
    expect(plotOf(a!, 200, 1000).most).toBe(1000);
  });

  it('say in words what they show, with ranges', () => {
    const [a] = series(['a']);
    expect(smallSummary(a!, en.multiples, testFormat).replaceAll('\u00a0', ' ')).toBe(
      'Weekly cases in A, 2 weeks to 1 Nov 2026: last 20, highest 20. Forecast, median and 80 % range: 25 (10–40) in the week to 8 Nov. Alert line at 30.',
    );
  });
});

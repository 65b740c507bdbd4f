import { describe, expect, it } from 'vitest';
import { dailyCases } from '../../../../main/core/surveillance/panel/dailyCounts.ts';

const daily = { frequency: 'day', countKind: 'incident' } as const;
const dates = ['2026-03-03', '2026-03-01', '2026-03-05', '2026-03-06'];

describe('dailyCases', () => {
  it('gives every day from the first report on, in order, with gaps as not reported', () => {
    expect(dailyCases(daily, { dates, cases: [3, 1, 5, 6] }, '2026-03-07')).toEqual([
      1,
      null,
      3,
      null,
      5,
      6,
      null,
    ]);
  });

  it('knows nothing of later days', () => {
    expect(dailyCases(daily, { dates, cases: [3, 1, 5, 6] }, '2026-03-05')).toEqual([1, null, 3, null, 5]);
    expect(dailyCases(daily, { dates, cases: [3, 1, 5, 6] }, '2026-02-01')).toEqual([]);
  });

  it('takes a correction below zero as not reported', () => {
    expect(dailyCases(daily, { dates, cases: [-3, 1, 5, null] }, '2026-03-06')).toEqual([
      1,
      null,
      null,
      null,
      5,
      null,
    ]);
  });

  it('has no days of weekly counts, running sums or data without cases', () => {
    const series = { dates, cases: [3, 1, 5, 6] };
    expect(dailyCases({ ...daily, frequency: 'week' }, series, '2026-03-07')).toBeNull();
    expect(dailyCases({ ...daily, countKind: 'cumulative' }, series, '2026-03-07')).toBeNull();
    expect(dailyCases(daily, { dates, cases: null }, '2026-03-07')).toBeNull();
  });
});

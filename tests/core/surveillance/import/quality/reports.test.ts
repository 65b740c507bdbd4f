import { describe, expect, it } from 'vitest';
import { importText, issueOf, weekly } from '../../importing.ts';
import { found, place, texts, weekAt } from './checking.ts';

describe('findings about reports', () => {
  it('are none for clean data', async () => {
    expect((await importText(weekly('region,cases,deaths', 'Ouest,3,1'))).summary.issues).toEqual([]);
  });

  it('name more deaths than cases with their rows, not deaths without a report of cases', async () => {
    const rows = ['3,4', '3,3', ',9', '0,1', '3,', '3,0'];
    const built = await importText(weekly('region,cases,deaths', (week) => `Ouest,${rows[week]}`));
    expect(issueOf(built, 'DEATHS_EXCEED_CASES')).toMatchObject({
      severity: 'warning',
      count: 2,
      rows: [
        { file: 'counts.csv', row: 2, text: 'Ouest, 2020-01-04: 4 deaths, 3 cases' },
        { file: 'counts.csv', row: 5 },
      ],
    });
    expect(issueOf(built, 'NOT_REPORTED')).toBeUndefined();
  });

  it('take a suppressed count for a report, and a complete one', () => {
    const suppressed = [{ date: weekAt(1), measure: 'cases' as const, low: 1, high: 4 }];
    const hidden = { ...place('Ouest', [3, null, 5]), suppressed };
    expect(found('NOT_REPORTED', [hidden])).toBeUndefined();
    expect(found('NOT_REPORTED', [place('Ouest', [3, null, 5])])?.count).toBe(1);
    const beside = place('Nord', [3, 4, 5]);
    expect(found('INCOMPLETE_WEEK', [hidden, beside])).toBeUndefined();
    expect(found('INCOMPLETE_WEEK', [place('Ouest', [3, null, 5]), beside])?.count).toBe(1);
  });

  it('compare deaths with cases by week, because a death follows its case by days', () => {
    const late = [place('Ouest', [5, 0, 0, 0, 0, 0, 0], { deaths: [0, 0, 1, 0, 0, 1, 0], stepDays: 1 })];
    expect(found('DEATHS_EXCEED_CASES', late, { frequency: 'day', epiWeek: 'saturday' })).toBeUndefined();
    const more = [place('Ouest', [1, 0, 0, 0, 0, 0, 0], { deaths: [0, 0, 1, 0, 0, 1, 0], stepDays: 1 })];
    expect(found('DEATHS_EXCEED_CASES', more, { frequency: 'day', epiWeek: 'saturday' })?.count).toBe(1);
  });

  it('never change a count', async () => {
    const built = await importText(weekly('region,cases,deaths', (week) => `Ouest,${week - 3},${week}`));
    expect(built.series[0]).toMatchObject({ cases: [-3, -2, -1, 0, 1, 2], deaths: [0, 1, 2, 3, 4, 5] });
  });

  it('list twenty examples and count all', () => {
    const blank = found('NOT_REPORTED', [place('Ouest', new Array(50).fill(null)), place('Sud', [3])]);
    expect(blank).toMatchObject({ count: 50, severity: 'info' });
    expect(blank!.rows).toHaveLength(20);
    expect(blank!.rows![0]).toEqual({ file: 'counts.csv', row: 100, text: 'Ouest, 2015-01-03' });
  });
});

describe('strange counts', () => {
  it('below zero are corrections', () => {
    const negative = found('NEGATIVE_COUNT', [place('Ouest', [4, -2, 3], { deaths: [0, -1, 0] })]);
    expect(negative).toMatchObject({ count: 2, severity: 'warning' });
    expect(texts(negative)[0]).toBe('Ouest, 2015-01-10: -2 cases');
  });

  it.each([-99, -999, 999, 9999])('%i twice is a code for a missing number', (code) => {
    const series = [place('Ouest', [4, code, 3]), place('Sud', [2, 1, code])];
    expect(found('MISSING_CODE', series)).toMatchObject({
      count: 2,
      severity: 'error',
      rows: [{ row: 101 }, { row: 202 }],
    });
    expect(found('NEGATIVE_COUNT', series)).toBeUndefined();
  });

  it('are none where such a count is among others like it, or stands once', () => {
    expect(found('MISSING_CODE', [place('Ouest', [999, 800, 999])])).toBeUndefined();
    expect(found('MISSING_CODE', [place('Ouest', [4, 999, 3])])).toBeUndefined();
    expect(found('NEGATIVE_COUNT', [place('Ouest', [4, -99, 3])])?.count).toBe(1);
  });

  it('are no codes in steps of running sums', () => {
    const series = [place('Ouest', [4, -99, -99, 3])];
    expect(found('MISSING_CODE', series, { isCumulative: true })).toBeUndefined();
    expect(found('NEGATIVE_COUNT', series, { isCumulative: true })?.count).toBe(2);
  });
});

describe('the first running sum', () => {
  it('holds what came before the file', () => {
    const sums = [
      place('Guinea', [2292, 30, 25, 41]),
      place('Mali', [7, 1, 0, 1]),
      place('Conakry', [30, 28, 40, 31]),
    ];
    const first = found('FIRST_SUM', sums, { isCumulative: true });
    expect(first).toMatchObject({ count: 1, rows: [{ row: 100, text: 'Guinea, 2015-01-03: 2292 cases' }] });
    expect(found('FIRST_SUM', sums)).toBeUndefined();
  });
});

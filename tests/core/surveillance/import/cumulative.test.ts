import { describe, expect, it } from 'vitest';
import { differenced } from '../../../../main/core/surveillance/import/counts/differenced.ts';
import { casesOf, csv, expectRefusal, importText, issueOf, refusalOf, WEEKS, weekly } from '../importing.ts';
import { datesFrom } from './tables.ts';

/** One place with these counts, a day apart. */
function daily(header: string, counts: readonly (number | string)[]): string {
  const dates = datesFrom('2020-01-01', counts.length, 1);
  return csv(`date,region,${header}`, ...counts.map((count, day) => `${dates[day]},Ouest,${count}`));
}

/** Always more than the day before. */
const rising = Array.from({ length: 30 }, (_, day) => 5 + day * day);
/** Up and down. */
const changing = Array.from({ length: 30 }, (_, day) => 20 + ((day * 7) % 11));

describe('running sums', () => {
  it.each(['cumulative_cases', 'cum_cases', 'Cas cumulés', 'casos_acumulados', 'Fälle kumuliert'])(
    'are told by their name: %s',
    async (name) => {
      const built = await importText(daily(name, [4, 4, 9, 12]));
      expect(casesOf(built, 'Ouest')).toEqual([4, 0, 5, 3]);
      expect(built.summary).toMatchObject({
        countKind: 'cumulative',
        cases: { total: 12, negativeSteps: 0 },
      });
      expect(issueOf(built, 'RUNNING_SUMS')).toMatchObject({ severity: 'info' });
    },
  );

  it('are told by the name of the file', async () => {
    const built = await importText(daily('cases', [4, 4, 9, 12]), { file: 'cumulative.csv' });
    expect(built.summary.cases!.total).toBe(12);
  });

  it('are told by their shape', async () => {
    const built = await importText(daily('cases', rising));
    expect(built.summary).toMatchObject({ countKind: 'cumulative', cases: { total: rising.at(-1) } });
    expect(issueOf(built, 'RUNNING_SUMS')!.message).toContain('are running sums');
  });

  it('are none where counts rise and fall, or are too few to tell', async () => {
    expect((await importText(daily('cases', changing))).summary.countKind).toBe('incident');
    expect((await importText(daily('cases', [1, 2, 4]))).summary).toMatchObject({
      countKind: 'incident',
      cases: { total: 7 },
    });
  });

  it('give way to new counts in the same file', async () => {
    const built = await importText(daily('new_cases,total_cases', ['4,4', '0,4', '5,9']));
    expect(built.summary).toMatchObject({ countKind: 'incident', cases: { total: 9 } });
  });

  it('keep corrections as negative counts: the sum of all is the last sum reported', async () => {
    const built = await importText(daily('cumulative_cases', [10, 15, 12, 20, '', 18, 25, 30]));
    expect(casesOf(built, 'Ouest')).toEqual([10, 5, -3, 8, null, -2, 7, 5]);
    expect(built.summary.cases).toEqual({ total: 30, negativeSteps: 2 });
    expect(issueOf(built, 'NEGATIVE_COUNT')).toMatchObject({ count: 2 });
  });

  it('are told for each measure by itself', async () => {
    const built = await importText(daily('new_cases,cumulative_deaths', ['4,1', '2,1', '5,3']));
    expect(built.series[0]).toMatchObject({ cases: [4, 2, 5], deaths: [1, 0, 2] });
  });

  it('of a place that reports later start with its first report', async () => {
    const rows = WEEKS.map((week, index) => `${week},${index < 3 ? '' : index * 10},${index + 1}`);
    const built = await importText(csv('date,Ouest,Nord', ...rows), { mapping: { countKind: 'cumulative' } });
    expect(casesOf(built, 'Ouest')).toEqual([null, null, null, 30, 10, 10]);
  });

  it('that begin anew are counted whole there, and told', () => {
    expect(differenced([10, 40, 60, 2, 5, 9])).toEqual({ counts: [10, 30, 20, 2, 3, 4], resets: [3] });
    expect(differenced([10, 40, 60, 2, 61]).counts).toEqual([10, 30, 20, -58, 59]);
  });
});

describe('names and numbers that contradict each other', () => {
  it.each([
    ['cumulative_cases', changing, 'are named running sums, but fell'],
    ['new_cases', rising, 'are named new counts, but fell 0 of 29 times'],
  ])('are refused with the totals of both readings: %s', async (name, counts, says) => {
    const refusal = await refusalOf(daily(name, counts));
    expectRefusal(refusal, 'AMBIGUOUS', 'counts.csv', says, 'State which');
    const sum = counts.reduce((a, b) => a + b, 0);
    expect(refusal.details!.readings).toMatchObject([
      { countKind: 'incident', totals: { cases: sum, deaths: null } },
      { countKind: 'cumulative', totals: { cases: counts.at(-1), deaths: null } },
    ]);
  });

  it('are settled by a mapping', async () => {
    const text = daily('new_cases', rising);
    const built = await importText(text, { mapping: { countKind: 'incident' } });
    expect(built.summary).toMatchObject({
      countKind: 'incident',
      cases: { total: rising.reduce((a, b) => a + b, 0) },
    });
  });

  it('are refused alike where a short file only ever rises', async () => {
    const refusal = await refusalOf(weekly('Ouest,Nord', (week) => `${week + 1},${week * 2}`));
    expectRefusal(refusal, 'AMBIGUOUS', 'only ever rise (10 times)');
    expect(refusal.details!.readings).toMatchObject([{ totals: { cases: 51 } }, { totals: { cases: 16 } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { csv, expectRefusal, importText, issueOf, leaveOut, refusalOf } from '../importing.ts';
import { datesFrom } from './tables.ts';

const DAYS = datesFrom('2019-10-01', 100, 1);

/** A hundred days of one place; some cells replaced. */
function daily(cells: (day: number, date: string) => string | null): string {
  return csv(
    'date,region,cases',
    ...DAYS.map((date, day) => cells(day, date) ?? `${date},Ouest,${10 + ((day * 7) % 11)}`),
  );
}

describe('a file of which a part can not be read', () => {
  it('is used where that is little and follows no rule, and says so', async () => {
    const built = await importText(
      daily((day, date) => (day === 7 ? `${date},Ouest,few` : day === 40 ? `${date},Ouest,3.5` : null)),
    );
    expect(built.summary.rows).toEqual({ read: 100, used: 98, rejected: 2 });
    expect(issueOf(built, 'REJECTED_ROW')).toMatchObject({ count: 2 });
  });

  it('is refused where that is more than a twentieth of its rows, with what was found', async () => {
    const text = daily((day, date) =>
      day % 16 === 3 ? `${date},Ouest,${'x'.repeat((day % 5) + 1)}!${day}` : null,
    );
    const refusal = await refusalOf(text);
    expectRefusal(
      refusal,
      'PARTLY_UNREADABLE',
      '7 of 100 rows',
      '7 %',
      '7 from row 5 on, column "cases": "xxxx!3" is not a whole number',
      'leave these out',
    );
    expect(refusal.details).toMatchObject({ lost: 7, of: 100 });
  });

  it('is read without it where the user says so, as the refusal offers', async () => {
    const text = daily((day, date) => (day % 10 === 3 ? `${date},Ouest,n${day}` : null));
    const refusal = await refusalOf(text);
    const built = await importText(text, leaveOut);
    expect(refusal.details!.readings).toMatchObject([
      { unreadable: 'leave-out', totals: { cases: built.summary.cases!.total } },
    ]);
    expect(built.summary.rows.rejected).toBe(10);
  });

  it('does not count blank cells, words for "no report", hidden counts, notes and totals below', async () => {
    const words = ['', 'NR', '<5', 'n/a'];
    const text = `${daily((day, date) => (day % 3 === 0 ? `${date},Ouest,${words[day % 4]}` : null))}Total,,1234\nSource: ministry,,\n`;
    expect((await importText(text)).summary.rows.read).toBe(102);
  });

  it('is asked about where few texts are spelt alike, as one month of another language', async () => {
    const text = csv(
      'date,region,cases',
      ...DAYS.map((date, day) => {
        const [year, month, of] = date.split('-');
        const name = { '10': 'Oct', '11': 'Nov', '12': 'Dec', '01': 'Qxz' }[month!]!;
        return `${day > 91 && day < 96 ? `${of} ${name}. ${year}` : `${of} ${name === 'Qxz' ? 'Jan' : name} ${year}`},Ouest,5`;
      }),
    );
    expectRefusal(await refusalOf(text), 'PARTLY_UNREADABLE', '4 of 100 rows', 'spelt alike');
  });

  it('is asked about where the newest count is what is missing', async () => {
    const refusal = await refusalOf(daily((day, date) => (day === 99 ? `${date},Ouest,9?9` : null)));
    expectRefusal(refusal, 'PARTLY_UNREADABLE', '1 of 100 rows', 'most of the newest counts', '"9?9"');
  });

  it('is asked about where the last rows are what is missing', async () => {
    const refusal = await refusalOf(daily((day) => (day > 95 ? `2020-13-${day - 50},Ouest,4` : null)));
    expectRefusal(refusal, 'PARTLY_UNREADABLE', '4 of 100 rows', 'last rows');
  });

  it('counts cells where columns are places', async () => {
    const rows = DAYS.map((date, day) => `${date},3,${day % 8 === 0 ? `q${day}` : 4},5`);
    expectRefusal(
      await refusalOf(csv('date,Ouest,Nord,Sud', ...rows)),
      'PARTLY_UNREADABLE',
      '13 of 300 cells',
    );
  });
});

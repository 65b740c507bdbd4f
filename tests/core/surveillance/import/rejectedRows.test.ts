import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../main/core/surveillance/import/buildDataset.ts';
import {
  casesOf,
  csv,
  importText,
  issueOf,
  leaveOut,
  placeNames,
  refusalOf,
  usual,
  WEEKS,
  weekly,
} from '../importing.ts';
import { tableOf } from './tables.ts';

/** Twenty good rows and one that is not. */
function oneBadRow(bad: string): string {
  const days = Array.from(
    { length: 20 },
    (_, day) => `2020-01-${String(day + 1).padStart(2, '0')},Ouest,3,1`,
  );
  return csv('date,region,cases,deaths', ...days.slice(0, 9), bad, ...days.slice(9));
}

describe('a bad row', () => {
  it.each([
    [
      'a date that does not exist',
      '31/02/2020,Ouest,3,1',
      'date',
      '31/02/2020',
      'not a date written YYYY-MM-DD',
    ],
    ['no date', ',Ouest,3,1', 'date', '', 'no date'],
    ['no place', '2020-02-01,,3,1', 'region', '', 'no name of a place'],
    ['cases that are text', '2020-02-01,Ouest,few,1', 'cases', 'few', 'not a whole number'],
    ['cases that are a fraction', '2020-02-01,Ouest,2.5,1', 'cases', '2.5', 'a fraction, not a count'],
    ['deaths that are text', '2020-02-01,Ouest,3,q5', 'deaths', 'q5', 'not a whole number'],
    ['one cell more than columns', '2020-02-01,Ouest,1,234,1', 'deaths', '1', 'beyond the last column'],
  ])(
    'is left out and listed with file, row, column, text and reason: %s',
    async (_what, bad, column, found, reason) => {
      const built = await importText(oneBadRow(bad), leaveOut);
      expect(built.rejected).toEqual([{ file: 'counts.csv', row: 11, column, found, reason }]);
      expect(built.summary.rows).toEqual({ read: 21, used: 20, rejected: 1 });
      expect(built.summary.cases!.total).toBe(60);
      expect(issueOf(built, 'REJECTED_ROW')).toMatchObject({ severity: 'error', count: 1 });
    },
  );

  it('is quoted to its 40th character', async () => {
    const built = await importText(oneBadRow(`2020-02-01,Ouest,${'x'.repeat(41)},1`), leaveOut);
    expect(built.rejected[0]!.found).toBe('x'.repeat(40));
  });

  it('is counted under its line of the file, blank lines included', async () => {
    const built = await importText(
      '\ndate,region,cases\n\n2020-01-04,Ouest,3\n\n\n2020-01-11,Ouest,many\n',
      leaveOut,
    );
    expect(built.rejected).toMatchObject([{ row: 7, found: 'many' }]);
  });

  it.each(['\n', '\r\n'])(
    'is counted under its line also behind cells of several lines (%j)',
    async (lineEnd) => {
      const lines = [
        'date,region,note,cases',
        '2020-01-04,Ouest,"one',
        'two',
        'three",3',
        '2020-01-11,Ouest,calm,many',
      ];
      const built = await importText(lines.join(lineEnd), leaveOut);
      expect(built.rejected).toMatchObject([{ row: 5, found: 'many' }]);
    },
  );

  it('is not what a row with blanks after its last column is', async () => {
    const built = await importText(oneBadRow('2020-02-01,Ouest,3,1,, '));
    expect(built.rejected).toEqual([]);
    expect(built.summary.cases!.total).toBe(63);
  });

  it('is listed up to the 1000th, counted beyond', async () => {
    const rows = Array.from({ length: 1_200 }, (_, row) => `2020-01-04,P${row},${row < 1_100 ? 'few' : 1}`);
    const built = await importText(csv('date,region,cases', ...rows), leaveOut);
    expect(built.rejected).toHaveLength(1_000);
    expect(built.summary.rows).toEqual({ read: 1_200, used: 100, rejected: 1_100 });
    expect(issueOf(built, 'REJECTED_ROW')!.count).toBe(1_100);
  });

  it.each([
    ['region', ['2020-02-01', 'Ouest,calm,3\n2020-02-08,Ouest,calm,3']],
    ['note', ['2020-02-01', 'Ouest', 'calm,3\r\n2020-02-08,Ouest,calm,3']],
  ])('is one that swallowed the lines after an open quotation mark in its %s', async (column, cells) => {
    const good = WEEKS.slice(0, 4).map((week) => [week, 'Ouest', 'calm', '3']);
    const table = tableOf(['date', 'region', 'note', 'cases'], [...good, cells]);
    const built = buildDataset([{ table, encoding: 'utf-8' }], { ...usual, ...leaveOut });
    expect(placeNames(built)).toEqual(['Ouest']);
    expect(built.rejected).toMatchObject([{ row: 6, column, reason: 'several lines in one cell' }]);
  });
});

describe('a bad cell of a wide table', () => {
  const built = importText(
    weekly('Ouest,Nord', (week) => (week === 2 ? '3,q!' : '3,4')),
    leaveOut,
  );

  it('is left out alone: the rest of its row counts', async () => {
    expect(casesOf(await built, 'Ouest')).toEqual([3, 3, 3, 3, 3, 3]);
    expect((await built).summary.rows).toEqual({ read: 6, used: 6, rejected: 0 });
    expect((await built).rejected).toEqual([
      { file: 'counts.csv', row: 4, column: 'Nord', found: 'q!', reason: 'not a whole number' },
    ]);
    expect(issueOf(await built, 'REJECTED_ROW')).toBeUndefined();
    expect(issueOf(await built, 'REJECTED_CELL')).toMatchObject({ severity: 'error', count: 1 });
  });

  it('stays not reported', async () => {
    const nord = (await built).series.find(({ location }) => location.name === 'Nord')!;
    expect(nord.cases![nord.dates.indexOf('2020-01-18')] ?? null).toBeNull();
    expect((await built).summary.cases!.total).toBe(38);
  });

  it('costs its row only where every cell of it is bad', async () => {
    const worse = await importText(
      weekly('Ouest,Nord', (week) => (week === 2 ? 'few,q!' : '3,4')),
      leaveOut,
    );
    expect(worse.summary.rows).toEqual({ read: 6, used: 5, rejected: 1 });
    expect(worse.rejected).toMatchObject([{ row: 4, column: 'Ouest', found: 'few' }]);
  });
});

describe('blank cells', () => {
  it('are not reported, not zero and not bad', async () => {
    const rows = ['Ouest,3,1', 'Ouest,,', 'Ouest,NA,-', 'Ouest,3,NA', 'Ouest,3,', 'Ouest,0,0'];
    const built = await importText(weekly('region,cases,deaths', (week) => rows[week]!));
    expect(built.series[0]).toMatchObject({
      cases: [3, null, null, 3, 3, 0],
      deaths: [1, null, null, null, null, 0],
    });
    expect(built.summary).toMatchObject({ cases: { total: 9 }, deaths: { total: 1 }, rows: { rejected: 0 } });
    expect(issueOf(built, 'NOT_REPORTED')).toMatchObject({ severity: 'info', count: 2 });
  });

  it('may be missing at the end of a row', async () => {
    const built = await importText(
      weekly('region,cases,deaths', (week) => (week === 1 ? 'Ouest' : 'Ouest,3,1')),
    );
    expect(built.summary).toMatchObject({
      cases: { total: 15 },
      deaths: { total: 5 },
      rows: { rejected: 0 },
    });
  });
});

describe('rows that repeat a place and date', () => {
  const rows = WEEKS.map((week, index) => `${week},Ouest,${index + 1}`);

  it('are counted once and reported when they are equal in every cell', async () => {
    const built = await importText(csv('date,region,cases', ...rows, rows[2]!, rows[2]!));
    expect(built.summary.cases!.total).toBe(21);
    expect(built.summary.rows).toEqual({ read: 8, used: 8, rejected: 0 });
    expect(issueOf(built, 'DUPLICATE_ROW')).toMatchObject({ severity: 'warning', count: 2 });
  });

  it('are refused with the first of them when their counts differ', async () => {
    const refusal = await refusalOf(csv('date,region,cases', ...rows, `${WEEKS[2]},Ouest,9`));
    expect(refusal.code).toBe('AMBIGUOUS');
    expect(refusal.message).toMatch(/^counts\.csv has 1 row .* row 8: Ouest, 2020-01-18\. State whether/);
    expect(refusal.details).toMatchObject({ rows: [{ row: 8, place: 'Ouest', date: '2020-01-18' }] });
  });

  it('are no question where they add nothing', async () => {
    const ages = WEEKS.flatMap((week) => [`${week},Ouest,all ages,0`, `${week},Ouest,unknown,0`]);
    expect((await importText(csv('date,region,age_group,cases', ...ages))).summary.cases!.total).toBe(0);
  });

  it('are refused in a wide table alike', async () => {
    const refusal = await refusalOf(
      csv('date,Ouest,Nord', ...WEEKS.map((week) => `${week},3,4`), `${WEEKS[0]},3,5`),
    );
    expect(refusal).toMatchObject({ code: 'AMBIGUOUS', details: { rows: [{ row: 8, place: 'Nord' }] } });
  });
});

describe('negative counts', () => {
  it('are kept as corrections and reported', async () => {
    const built = await importText(weekly('region,cases', (week) => `Ouest,${week === 3 ? -4 : 10}`));
    expect(casesOf(built, 'Ouest')).toEqual([10, 10, 10, -4, 10, 10]);
    expect(built.summary.cases).toEqual({ total: 46, negativeSteps: 1 });
    expect(issueOf(built, 'NEGATIVE_COUNT')).toMatchObject({ severity: 'warning', count: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { rejectionOf } from '../../../support/thrownBy.ts';
import {
  casesOf,
  csv,
  expectRefusal,
  type ImportChanges,
  importFiles,
  leaveOut,
  placeNames,
  WEEKS,
  weekly,
} from '../importing.ts';
import { datesFrom } from './tables.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const cases = file(
  'cases.csv',
  weekly('Côte-Nord,Sud', (week) => `${5 - week},${week}`),
);

async function refused(
  ...[files, changes]: [Parameters<typeof importFiles>[0], ImportChanges?]
): Promise<AppError> {
  const thrown = await rejectionOf(importFiles(files, changes));
  expect(thrown).toBeInstanceOf(AppError);
  return thrown as AppError;
}

describe('two files of one import', () => {
  it('give cases and deaths of the same places, whatever their spelling', async () => {
    const deaths = file('deaths.csv', weekly('COTE NORD,Est', '1,0'));
    const built = await importFiles([cases, deaths]);
    expect(placeNames(built)).toEqual(['Côte-Nord', 'Est', 'Sud']);
    expect(built.summary).toMatchObject({
      cases: { total: 30 },
      deaths: { total: 6 },
      rows: { read: 12, used: 12 },
    });
    const north = built.series.find(({ location }) => location.name === 'Côte-Nord')!;
    expect(north).toMatchObject({ dates: WEEKS, cases: [5, 4, 3, 2, 1, 0], deaths: [1, 1, 1, 1, 1, 1] });
    expect(built.mappings.map((mapping) => [mapping.file, mapping.counted])).toEqual([
      ['cases.csv', 'cases'],
      ['deaths.csv', 'deaths'],
    ]);
  });

  it('may be parts of one table, in any order', async () => {
    const part = (name: string, weeks: readonly string[]) =>
      file(name, csv('date,region,cases', ...weeks.map((week) => `${week},Ouest,3`)));
    const parts = [part('b.csv', WEEKS.slice(3)), part('a.csv', WEEKS.slice(0, 4))];
    const built = await importFiles(parts);
    expect(built.series).toMatchObject([{ dates: WEEKS, cases: [3, 3, 3, 3, 3, 3] }]);
    expect((await importFiles(parts.toReversed())).series).toEqual(built.series);
  });

  it('are refused where they count a place and date differently', async () => {
    const other = file(
      'other.csv',
      weekly('Sud', (week) => `${week === 4 ? 9 : week}`),
    );
    const refusal = await refused([cases, other]);
    expectRefusal(
      refusal,
      'AMBIGUOUS',
      'cases.csv and other.csv count Sud on 2020-02-01 differently',
      '"other.csv": {"counted": "deaths"}',
    );
  });

  it('are settled by a mapping for one of them', async () => {
    const other = file('other.csv', weekly('Sud', '9'));
    const built = await importFiles([cases, other], {
      mapping: { files: { 'other.csv': { counted: 'deaths' } } },
    });
    expect(built.summary).toMatchObject({ cases: { total: 30 }, deaths: { total: 54 } });
    expect(casesOf(built, 'Sud')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('say which of them is at fault', async () => {
    const broken = file('broken.csv', csv('place,cases', 'Ouest,3'));
    expectRefusal(await refused([cases, broken]), 'NO_DATE_COLUMN', 'broken.csv');
  });

  it('list rejected rows under their own name', async () => {
    const worse = file(
      'worse.csv',
      weekly('Est', (week) => (week === 1 ? 'few' : '2')),
    );
    const built = await importFiles([cases, worse], leaveOut);
    expect(built.rejected).toMatchObject([{ file: 'worse.csv', row: 3, found: 'few' }]);
  });
});

describe('one file a day', () => {
  const days = datesFrom('2020-01-06', 14, 1);
  const sums = { Hubei: [3, 9, 4, 0, 7], Lazio: [1, 0, 2, 5, 1] } as const;
  const sumOf = (place: keyof typeof sums, day: number) =>
    days.slice(0, day + 1).reduce((all, _, n) => all + sums[place][n % 5]!, 0);

  /** Snapshots whose headings and dates change half-way, as published ones do. */
  const snapshots = days.map((date, day) => {
    const isLate = day > 6;
    const [year, month, of] = date.split('-').map(Number);
    const when = isLate ? `${month}/${of}/${year}` : date;
    const header = isLate
      ? 'Province_State,Last_Update,Confirmed,Deaths'
      : 'Province/State,Last Update,Confirmed,Deaths';
    return file(
      `${date}.csv`,
      csv(
        header,
        ...(['Hubei', 'Lazio'] as const).map(
          (place) => `${place},${when},${sumOf(place, day)},${Math.floor(day / 5)}`,
        ),
      ),
    );
  });
  const total = sumOf('Hubei', 13) + sumOf('Lazio', 13);

  it('is one running sum, whatever the headings of each file, and deaths are one beside it', async () => {
    const built = await importFiles(snapshots);
    expect(built.summary).toMatchObject({
      ...{ countKind: 'cumulative', locations: 2, firstDate: days[0], lastDate: days.at(-1) },
      ...{ cases: { total }, deaths: { total: 4 } },
    });
    expect(casesOf(built, 'Hubei').slice(0, 4)).toEqual([3, 9, 4, 0]);
  });

  it('is one running sum where the user says so, in any order of the files', async () => {
    const built = await importFiles(snapshots.slice(0, 5).toReversed(), {
      mapping: { countKind: 'cumulative' },
    });
    expect(built.summary.cases!.total).toBe(sumOf('Hubei', 4) + sumOf('Lazio', 4));
  });

  it('is asked about once for all files, and each reading that is offered works', async () => {
    const reports = days.map((date, day) =>
      file(
        `sitrep ${day}.csv`,
        csv(
          `date,zone,indicator,value${day % 2 === 0 ? '' : ',note'}`,
          `${date},Kivu,severe cases,${4 + ((day * 3) % 8)}`,
          `${date},Kivu,mild cases,${2 + ((day * 5) % 7)}`,
          `${date},Kivu,deaths,${day}`,
        ),
      ),
    );
    const refusal = await refused(reports);
    expectRefusal(refusal, 'AMBIGUOUS', 'severe cases', 'mild cases');
    expect(refusal.message).not.toContain('sitrep 9.csv');
    expect(refusal.details).not.toHaveProperty('file');
    const readings = refusal.details!.readings as Record<string, unknown>[];
    expect(readings.length).toBeGreaterThanOrEqual(2);
    for (const { totals, firstDate: _first, lastDate: _last, ...stated } of readings)
      expect((await importFiles(reports, { mapping: stated })).summary.cases!.total).toBe(
        (totals as { cases: number }).cases,
      );
  });

  it('that corrects the one before is asked about, with the totals of the first and of the last', async () => {
    const rows = WEEKS.map((week, n) => `${week},Ouest,${n + (n % 2) * 5}`);
    const older = file('week 5.csv', csv('date,region,cases', ...rows.slice(0, 5)));
    const newer = file(
      'week 6.csv',
      csv('date,region,cases', ...rows.slice(0, 4), `${WEEKS[4]},Ouest,9`, rows[5]!),
    );
    const refusal = await refused([newer, older]);
    expect(refusal.details!.readings).toMatchObject([
      { repeats: 'last', totals: { cases: 35 } },
      { repeats: 'first', totals: { cases: 30 } },
    ]);
  });
});

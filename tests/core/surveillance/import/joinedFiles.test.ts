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

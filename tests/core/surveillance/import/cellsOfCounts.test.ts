import { describe, expect, it } from 'vitest';
import { detectMapping } from '../../../../main/core/surveillance/import/detectMapping.ts';
import { combinations, combined, PlaceRows } from '../../../../main/core/surveillance/import/observations.ts';
import { readRows } from '../../../../main/core/surveillance/import/readRows.ts';
import { rejectionOf } from '../../../support/thrownBy.ts';
import {
  casesOf,
  csv,
  importFiles,
  importText,
  issueOf,
  placeNames,
  TODAY,
  WEEKS,
  weekly,
} from '../importing.ts';
import { tableOf } from './tables.ts';

const cells = (...texts: readonly string[]) =>
  csv('date,region,cases', ...texts.map((text, week) => `${WEEKS[week]},Ouest,${text}`));

/** Rows of one region, one a week, and what was read of their cells. */
function readCells(...texts: readonly string[]) {
  const table = tableOf(
    ['date', 'region', 'cases'],
    texts.map((text, index) => [
      `2019-${String((index % 12) + 1).padStart(2, '0')}-0${1 + Math.floor(index / 12)}`,
      'Ouest',
      text,
    ]),
  );
  return readRows(table, detectMapping(table, {}, TODAY), 'counts');
}

describe('what cells of counts say', () => {
  it('is told apart: counts, hidden and provisional ones, blanks, placeholders and what can not be read', () => {
    const { cells: tally, unreadable } = readCells(
      '3',
      '4',
      '5',
      '12*',
      '<5',
      '',
      'NR',
      'nil',
      'many',
      'few',
      '~7',
    );
    expect(tally).toEqual({
      counts: 5,
      provisional: 2,
      suppressed: 1,
      blank: 1,
      placeholder: 2,
      unreadable: 2,
    });
    expect(unreadable.cells).toBe(2);
    expect([...unreadable.byPattern.values()]).toMatchObject([
      { part: 'count', pattern: 'a', count: 2, example: 'many', column: 'cases', firstRow: 8, lastRow: 9 },
    ]);
  });

  it('and dates that can not be read are grouped by how they are spelt', () => {
    const table = tableOf(
      ['date', 'region', 'cases'],
      [
        ...WEEKS.map((week) => [week, 'Ouest', '3']),
        ['12 Qqq 2020', 'Ouest', '4'],
        ['19 Qqq 2020', 'Ouest', '5'],
        ['soon', 'Ouest', '6'],
      ],
    );
    const { unreadable } = readRows(table, detectMapping(table, {}, TODAY), 'counts');
    expect([...unreadable.byPattern.values()]).toMatchObject([
      {
        part: 'date',
        pattern: '9 a 9',
        count: 2,
        example: '12 Qqq 2020',
        column: 'date',
        firstRow: 6,
        lastRow: 7,
      },
      { part: 'date', pattern: 'a', count: 1, example: 'soon' },
    ]);
  });
});

describe('a hidden count', () => {
  it('is neither zero nor missing: told with its range, and in no total', async () => {
    const built = await importText(cells('12', '<5', '0', '1-9', '8', '7'));
    expect(casesOf(built, 'Ouest')).toEqual([12, null, 0, null, 8, 7]);
    expect(built.summary.cases!.total).toBe(27);
    expect(built.summary.cases!.suppressed).toEqual({ values: 2, low: 2, high: 13 });
    expect(built.series[0]!.suppressed).toEqual([
      { date: WEEKS[1], measure: 'cases', low: 1, high: 4 },
      { date: WEEKS[3], measure: 'cases', low: 1, high: 9 },
    ]);
    expect(built.rejected).toEqual([]);
    expect(issueOf(built, 'NOT_REPORTED')).toBeUndefined();
    const { message, count } = issueOf(built, 'SUPPRESSED')!;
    expect(count).toBe(2);
    expect(message).toContain('"<5": 1, read as 1 to 4; "1-9": 1, read as 1 to 9');
  });

  it('may be zero where the file writes no zeros', async () => {
    const built = await importText(cells('12', '<5', '6', '9', '8', '7'));
    expect(issueOf(built, 'SUPPRESSED')!.message).toContain('read as 0 to 4');
  });

  it('of a running sum hides its step, and the next step holds both', async () => {
    const built = await importText(
      csv(
        'date,region,cumulative cases',
        ...['12', '<20', '25', '31', '32', '40'].map((n, w) => `${WEEKS[w]},Ouest,${n}`),
      ),
    );
    expect(casesOf(built, 'Ouest')).toEqual([12, null, 13, 6, 1, 8]);
    expect(built.series[0]!.suppressed).toBeUndefined();
  });

  it('without a range is not reported, and told', async () => {
    const built = await importText(cells('12', '*', '0', 'suppressed', '8', '7'));
    expect(casesOf(built, 'Ouest')).toEqual([12, null, 0, null, 8, 7]);
    expect(built.series[0]!.suppressed).toBeUndefined();
    expect(issueOf(built, 'SUPPRESSED')!.message).toContain('range unknown, so not reported');
  });

  it('in one file is the count in another that lies in its range, and no other', async () => {
    const file = (name: string, third: string) => ({
      name,
      bytes: Buffer.from(cells('12', '9', third, '11', '8', '7')),
    });
    const built = await importFiles([file('a.csv', '<5'), file('b.csv', '3')]);
    expect(built.series[0]!.suppressed).toMatchObject([{ date: WEEKS[2], low: 0, high: 4 }]);
    const refused = await rejectionOf(importFiles([file('a.csv', '<5'), file('b.csv', '6')]));
    expect(refused).toMatchObject({ code: 'AMBIGUOUS' });
  });

  it('of several groups adds its range to what is known', () => {
    const place = new PlaceRows('Ouest', null, false);
    place.add(1, 7, Number.NaN, 0);
    place.add(1, Number.NaN, Number.NaN, 1);
    place.mark('cases', { range: { low: 1, high: 4 } });
    place.add(2, Number.NaN, Number.NaN, 2);
    place.mark('cases', { range: { low: 0, high: null } });
    place.add(2, 3, Number.NaN, 3);
    const { cases, marks } = combined(place, combinations.sum);
    expect(cases).toEqual([Number.NaN, Number.NaN]);
    expect(marks.suppressed).toEqual([
      { at: 0, measure: 'cases', range: { low: 8, high: 11 } },
      { at: 1, measure: 'cases', range: { low: 3, high: null } },
    ]);
  });

  it('beside a count of the same place and day is no repetition of it', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,f,7`, `${week},Ouest,m,<5`]);
    const built = await importText(
      csv('date,region,sex,cases', ...rows, '2020-02-15,Ouest,f,0', '2020-02-15,Ouest,m,2'),
    );
    expect(casesOf(built, 'Ouest')).toEqual([null, null, null, null, null, null, 2]);
  });

  it('of ages is no count', async () => {
    const rows = WEEKS.flatMap((week) =>
      ['0-4', '5-14', '15-49', '50+'].map((age) => `${week},Ouest,${age},3`),
    );
    const built = await importText(csv('date,region,age,cases', ...rows));
    expect(built.summary.cases!.total).toBe(72);
  });
});

describe('a count with a mark', () => {
  it('counts, and is told as not final', async () => {
    const built = await importText(cells('12', '13', '9', '8 (p)', '10*', '1r'));
    expect(casesOf(built, 'Ouest')).toEqual([12, 13, 9, 8, 10, 1]);
    expect(issueOf(built, 'PROVISIONAL')).toMatchObject({ severity: 'warning', count: 3 });
    expect(built.series[0]!.provisional).toEqual(WEEKS.slice(3).map((date) => ({ date, measure: 'cases' })));
  });
});

describe('words for "no report"', () => {
  it('are listed with how many cells have them', async () => {
    const built = await importText(cells('12', 'NR', '9', 'NR', 's/d', '7'));
    expect(issueOf(built, 'PLACEHOLDERS')).toMatchObject({
      severity: 'info',
      count: 3,
      message: expect.stringContaining('"NR": 2; "s/d": 1'),
    });
  });

  it('are zeros where a note says so of a dash', async () => {
    const built = await importText(`# - : no cases\n${cells('12', '-', '9', '-', '3', '7')}`);
    expect(casesOf(built, 'Ouest')).toEqual([12, 0, 9, 0, 3, 7]);
  });
});

describe('a column of thousands', () => {
  it('is multiplied, and told', async () => {
    const built = await importText(
      weekly('region,cases (thousands),population (000s)', (week) => `Ouest,${week + 1},4468`),
    );
    expect(built.summary.cases!.total).toBe(21_000);
    expect(built.series[0]!.location.population).toBe(4_468_000);
    expect(issueOf(built, 'MULTIPLIED')!.message).toContain('"cases (thousands)"');
  });
});

describe('a place that never reported', () => {
  it('stays in the dataset, and is told', async () => {
    const rows = WEEKS.flatMap((week, at) => [`${week},Ouest,${at + 3}`, `${week},Nord,NR`, `${week},Sud,`]);
    const built = await importText(csv('date,region,cases', ...rows));
    expect(placeNames(built)).toEqual(['Nord', 'Ouest', 'Sud']);
    expect(casesOf(built, 'Sud')).toEqual(WEEKS.map(() => null));
    expect(issueOf(built, 'SILENT_PLACE')).toMatchObject({
      count: 2,
      message: expect.stringContaining('Nord, Sud'),
    });
  });

  it('makes no place the total of another', async () => {
    const counts = [3, 5, 8, 4, 6, 7];
    const rows = WEEKS.flatMap((week, at) => [
      `${week},Bogor,${counts[at]}`,
      `${week},Cianjur,`,
      `${week},Garut,${counts[at]}`,
    ]);
    const built = await importText(csv('date,region,cases', ...rows));
    expect(built.summary.cases!.total).toBe(66);
  });

  it('is told from a note and from a column without a name', async () => {
    const header = `region,${WEEKS.join(',')},`;
    const built = await importText(
      csv(
        header,
        'Ouest,1,2,3,4,5,6,',
        'Nord,,,,,,,',
        'Sud,7,8,9,8,7,6,',
        'Source: ministry of health,,,,,,,',
      ),
    );
    expect(placeNames(built)).toEqual(['Nord', 'Ouest', 'Sud']);
    expect(issueOf(built, 'NOTES')!.rows).toMatchObject([{ row: 5, text: 'Source: ministry of health' }]);
  });
});

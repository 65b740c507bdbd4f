import { describe, expect, it } from 'vitest';
import { findHeader, isComment } from '../../../../main/core/surveillance/import/table/findHeader.ts';
import { csv, importText, issueOf, placeNames, WEEKS } from '../importing.ts';

const lines = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, index) => ({ line: index + 1, cells }));
const data = WEEKS.map((week) => [week, '3', '4']);

describe('the row of names', () => {
  it('is the first one of a plain table', () => {
    const found = findHeader(lines(['date', 'Ouest', 'Nord'], ...data))!;
    expect(found.names).toEqual(['date', 'Ouest', 'Nord']);
    expect(found).toMatchObject({ tags: null, notes: [], rows: { length: 6 } });
  });

  it('is none where no line is given', () => {
    expect(findHeader([])).toBeNull();
    expect(findHeader(lines(['# only a note']))).toBeNull();
  });

  it('stands below titles, which are kept as notes', () => {
    const found = findHeader(
      lines(['Weekly report'], ['Ministry of Health', '', ''], ['date', 'Ouest', 'Nord'], ...data),
    )!;
    expect(found.names).toEqual(['date', 'Ouest', 'Nord']);
    expect(found.notes).toEqual([
      { line: 1, text: 'Weekly report' },
      { line: 2, text: 'Ministry of Health' },
    ]);
  });

  it('stands below a title with a value beside it, in a wide table', () => {
    const wide = WEEKS.map((week) => [week, '1', '2', '3', '4']);
    const found = findHeader(lines(['Report of', '2020-03-01'], ['date', 'A', 'B', 'C', 'D'], ...wide))!;
    expect(found.names).toEqual(['date', 'A', 'B', 'C', 'D']);
  });

  it('is read over two rows where the upper one names measures', () => {
    const rows = WEEKS.map((week) => [week, '3', '4', '1', '0']);
    const found = findHeader(
      lines(['', 'Cases', '', 'Deaths', ''], ['date', 'Guinea', 'Mali', 'Guinea', 'Mali'], ...rows),
    )!;
    expect(found.names).toEqual(['date', 'Cases Guinea', 'Cases Mali', 'Deaths Guinea', 'Deaths Mali']);
    expect(found.rows).toHaveLength(6);
  });

  const weekly = ['Kaga', '1', '2', '3', '4', '10'];

  it.each([
    [
      'with names over both rows',
      ['District', '2023', '', '2024', '', 'Total'],
      ['', 'W51', 'W52', 'W1', 'W2', ''],
    ],
    ['over numbers of weeks', ['', '2023', '', '2024', '', ''], ['District', '51', '52', '1', '2', 'Total']],
    [
      'of merged cells beside a plain one',
      ['', '2023', '', '2024', '', ''],
      ['District', 'W51', 'W52', 'W1', 'W2', 'Total'],
    ],
  ])('is read over two rows where years stand over weeks, %s', (_what, upper, lower) => {
    const found = findHeader(lines(['Bulletin'], upper, lower, weekly, weekly))!;
    expect(found.names.slice(0, 5)).toEqual(['District', '2023 W51', '2023 W52', '2024 W1', '2024 W2']);
    expect(found.names[5]).toMatch(/Total$/);
    expect(found.rows).toHaveLength(2);
  });

  it('is read over three rows', () => {
    const found = findHeader(
      lines(
        ['District', '2023', '', '', ''],
        ['', 'W1', '', 'W2', ''],
        ['', 'Cases', 'Deaths', 'Cases', 'Deaths'],
        weekly.slice(0, 5),
        weekly.slice(0, 5),
      ),
    )!;
    expect(found.names).toEqual([
      'District',
      '2023 W1 Cases',
      '2023 W1 Deaths',
      '2023 W2 Cases',
      '2023 W2 Deaths',
    ]);
  });

  it('is one row where its first row of data holds words', () => {
    const found = findHeader(lines(['date', 'place', 'cases'], ['2020-01-04', 'Ouest', 'NR'], ...data))!;
    expect(found.names).toEqual(['date', 'place', 'cases']);
  });

  it('is the row of tags where there is no other', () => {
    const found = findHeader(
      lines(['#date', '#adm1+name', '#affected+infected'], ['2020-01-04', 'Ouest', '3']),
    )!;
    expect(found.names).toEqual(['#date', '#adm1+name', '#affected+infected']);
    expect(found.tags).toEqual(found.names);
  });

  it('takes the tags below it, which are no row of data', () => {
    const found = findHeader(
      lines(['Day', 'Wo', 'n'], ['#date', '#adm1', ''], ['2020-01-04', 'Ouest', '3']),
    )!;
    expect(found).toMatchObject({
      names: ['Day', 'Wo', 'n'],
      tags: ['#date', '#adm1', ''],
      rows: [{ line: 3 }],
    });
  });
});

describe('a comment', () => {
  it.each([[['# made up', '', '']], [['#source: ministry', 'p. 3']], [['', '# note']]])(
    'is a line such as %j',
    (cells) => {
      expect(isComment(cells)).toBe(true);
    },
  );

  it.each([
    [['#', 'date', 'cases']],
    [['#12', '2020-01-04', '3']],
    [['# 12', '2020-01-04', '3']],
    [['#N/A', '', '3']],
    [['', '#REF!', '3']],
    [['#date', '#adm1']],
    [['', '']],
    [['2020-01-04', '# late']],
  ])('is not %j', (cells) => {
    expect(isComment(cells)).toBe(false);
  });
});

describe('a file', () => {
  it('with titles, comments and notes gives its counts, and lists the notes', async () => {
    const rows = WEEKS.map((week) => `${week},3,4`);
    const built = await importText(
      csv('Cholera 2020,,', '# as of today', 'date,Ouest,Nord', ...rows, '# end'),
    );
    expect(built.summary).toMatchObject({ cases: { total: 42 }, rows: { read: 6, used: 6, rejected: 0 } });
    expect(issueOf(built, 'NOTES')).toMatchObject({
      count: 3,
      rows: [
        { row: 2, text: '# as of today' },
        { row: 10, text: '# end' },
        { row: 1, text: 'Cholera 2020' },
      ],
    });
  });

  it('whose first column is called # keeps its header and rows', async () => {
    const built = await importText(
      csv('#,date,region,cases', ...WEEKS.map((week, row) => `#${row + 1},${week},Ouest,3`)),
    );
    expect(built.summary).toMatchObject({ cases: { total: 18 }, rows: { read: 6 } });
  });

  it('with tags alone is read by them', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,3,1`, `${week},Nord,4,0`]);
    const built = await importText(csv('#date,#adm1+name,#affected+infected,#affected+killed', ...rows));
    expect(placeNames(built)).toEqual(['Nord', 'Ouest']);
    expect(built.summary).toMatchObject({ cases: { total: 42 }, deaths: { total: 6 } });
  });

  it('with tags below names that say nothing is read by the tags', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,3,1`, `${week},Nord,4,0`]);
    const built = await importText(
      csv('a,b,c,d', '#date,#adm1+name,#affected+infected,#affected+killed', ...rows),
    );
    expect(built.summary).toMatchObject({ locations: 2, cases: { total: 42 }, deaths: { total: 6 } });
  });

  it('with names over two rows is one of measures and places', async () => {
    const rows = WEEKS.map((week) => `${week},3,4,1,0`);
    const built = await importText(csv(',Cases,,Deaths,', 'date,Guinea,Mali,Guinea,Mali', ...rows));
    expect(built.summary).toMatchObject({
      layout: 'wide-by-measure-and-place',
      cases: { total: 42 },
      deaths: { total: 6 },
    });
    expect(placeNames(built)).toEqual(['Guinea', 'Mali']);
  });
});

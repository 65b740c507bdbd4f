import { describe, expect, it } from 'vitest';
import { cellsOf, read, refusalOf } from './reading.ts';

const records = [
  { date: '2020-01-04', place: 'Ouest', cases: 7 },
  { date: '2020-01-11', place: 'Nord', deaths: 1, cases: 3 },
];
const expected = [
  ['date', 'place', 'cases', 'deaths'],
  ['2020-01-04', 'Ouest', '7', ''],
  ['2020-01-11', 'Nord', '3', '1'],
];

describe('JSON records', () => {
  it.each([
    ['a list', JSON.stringify(records)],
    ['a list in lines', JSON.stringify(records, null, 2)],
    ['lines', records.map((record) => JSON.stringify(record)).join('\n')],
    [
      'lines that end like those of Windows',
      `${records.map((record) => JSON.stringify(record)).join('\r\n')}\r\n`,
    ],
    ['a list under a name', JSON.stringify({ count: 2, next: null, results: records })],
    ['a list under a name of its own', JSON.stringify({ title: 'x', wochen: records })],
    [
      'a list inside an answer',
      JSON.stringify({ success: true, result: { fields: [{ id: 'date' }], records } }),
    ],
    ['a list behind a byte order mark', `\ufeff ${JSON.stringify(records)}`],
  ])('are rows under the names of all their members: %s', async (_what, text) => {
    const { table, cells, lines } = await read(text);
    expect(table).toMatchObject({
      format: 'json',
      encoding: 'utf-8',
      delimiter: null,
      sheet: null,
      sheets: [],
    });
    expect(cells).toEqual(expected);
    expect(lines).toEqual([1, 2, 3]);
  });

  it('are read from rows under headers, as DHIS2 gives them', async () => {
    const answer = {
      headers: [{ name: 'dx', column: 'Data' }, { name: 'pe' }, { name: 'value' }],
      metaData: { items: { a: { name: 'A' } } },
      rows: [
        ['cases', '202001', '7.0'],
        ['cases', '202002', '8.0'],
      ],
    };
    const { cells, lines } = await read(JSON.stringify(answer));
    expect(cells).toEqual([['dx', 'pe', 'value'], ...answer.rows]);
    expect(lines).toEqual([1, 2, 3]);
  });

  it('are read from lists whose first is the header', async () => {
    const { cells, lines } = await read('[["date","cases"],["2020-01-04",7]]');
    expect(cells).toEqual([
      ['date', 'cases'],
      ['2020-01-04', '7'],
    ]);
    expect(lines).toEqual([1, 2]);
  });

  it('give every value as text', async () => {
    const text = '[{"a":true,"b":false,"c":null,"d":1e21,"e":1.5e-7,"f":"x\\"\\\\","g":[1,2],"h":"]},{"}]';
    expect((await cellsOf(text))[1]).toEqual([
      'TRUE',
      'FALSE',
      '',
      '1000000000000000000000',
      '0.00000015',
      'x"\\',
      '[1,2]',
      ']},{',
    ]);
  });

  it('have columns of what is inside them, two objects deep', async () => {
    expect(await cellsOf('[{"week":{"of":{"year":2020,"span":{"days":7}},"no":1},"cases":7}]')).toEqual([
      ['week.of.year', 'week.of.span', 'week.no', 'cases'],
      ['2020', '{"days":7}', '1', '7'],
    ]);
  });

  it('keep names that mean something to a program', async () => {
    expect(await cellsOf('[{"__proto__":"a","constructor":"b"}]')).toEqual([
      ['__proto__', 'constructor'],
      ['a', 'b'],
    ]);
  });

  it('that are null or blank are left out, and the others keep their numbers', async () => {
    const { cells, lines } = await read('[{"a":1},null,{"a":" "},{"a":2}]');
    expect(cells).toEqual([['a'], ['1'], ['2']]);
    expect(lines).toEqual([1, 2, 5]);
  });

  it.each(['[]', '{"count":0,"results":[]}', '{"headers":[{"name":"pe"}],"rows":[]}'])(
    'of an empty list are an empty file: %s',
    async (text) => {
      expect(await refusalOf(text)).toMatchObject({ code: 'FILE_EMPTY' });
    },
  );

  it.each([
    ['{"name":"x"}'],
    ['{"data":[1,2,3]}'],
    ['{"one":[{"a":1}],"two":[{"b":1}]}'],
    ['[{"a":1},[1,2]]'],
    ['[{"a":1},7]'],
  ])('that are none are refused with an example: %s', async (text) => {
    expect(await refusalOf(text)).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('[{"date": "2024-01-06", "cases": 3}]'),
    });
  });

  it('begin with brackets, but not every text that does is JSON', async () => {
    expect((await read('[date],{cases}\n2020-01-04,7\n')).table.format).toBe('delimited');
  });
});

describe('damaged JSON', () => {
  it.each([
    ['cut off', '[{"a":1},\n {"a":2}', 2, 9],
    ['cut off in a text', '[{"a":1},\n {"a":"2', 2, 9],
    ['with a record that is none inside', '[{"a":1},\n {"a":Smith}]', 2, 2],
    ['without a comma', '[{"a":1}\n{"a":2}]', 2, 1],
    ['with text behind it', '[{"a":1}]\nx', 2, 1],
    ['with a line that is none', '{"a":1}\n{"a":}\n', 2, 1],
    ['without a colon', '{"data" [1]}', 1, 9],
    ['with lists in lists', `[{"a":1},\n{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`, 2, 505],
    ['with objects in objects', `[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]`, 1, 2502],
  ])(
    'is refused with the place of the fault, never with its text: %s',
    async (_what, text, line, character) => {
      const refusal = await refusalOf(text);
      expect(refusal).toMatchObject({
        code: 'FILE_UNREADABLE',
        message: `counts.csv is damaged: its JSON can not be read from line ${line}, character ${character} on. Get the file again from where it came and import that.`,
      });
    },
  );
});

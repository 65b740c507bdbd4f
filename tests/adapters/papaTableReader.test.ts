import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { papaTableReader } from '../../main/adapters/papaTableReader.ts';
import { thrownBy } from '../support/thrownBy.ts';

const parse = (text: string) => papaTableReader.parse('counts.csv', text);
const cellsOf = (text: string) => parse(text).rows.map((row) => row.cells);

describe('a delimited table', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('is read with %s', (_name, delimiter) => {
    const text = ['date,place,cases', '2016-10-29,Ouest,7', '2016-10-29,Nord,3']
      .join('\n')
      .replaceAll(',', delimiter);
    expect(parse(text)).toEqual({
      name: 'counts.csv',
      header: ['date', 'place', 'cases'],
      rows: [
        { line: 2, cells: ['2016-10-29', 'Ouest', '7'] },
        { line: 3, cells: ['2016-10-29', 'Nord', '3'] },
      ],
    });
  });

  it.each([',', ';', '\t', '|'])(
    'is read with %j however small it is, and with blank lines around it',
    (delimiter) => {
      for (const text of [
        'date,cases\n2016-10-29,7\n',
        '\n\ndate,cases\n2016-10-29,7\n\n',
        'date,cases\n2016-10-29,7',
      ]) {
        expect(parse(text.replaceAll(',', delimiter))).toMatchObject({
          header: ['date', 'cases'],
          rows: [{ cells: ['2016-10-29', '7'] }],
        });
      }
    },
  );

  it.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('is read with line ends %j', (end) => {
    expect(cellsOf(['date,cases', '2016-10-29,7', '2016-11-05,8'].join(end))).toEqual([
      ['2016-10-29', '7'],
      ['2016-11-05', '8'],
    ]);
    expect(cellsOf(['date,cases', '2016-10-29,7', ''].join(end))).toEqual([['2016-10-29', '7']]);
  });

  it('keeps what quotes protect: delimiters, quotes, line ends', () => {
    expect(cellsOf('date,place\n2016-10-29,"Ouest, ""Port"" \nau Prince"\n')).toEqual([
      ['2016-10-29', 'Ouest, "Port" \nau Prince'],
    ]);
  });

  it('numbers rows by the line where they start, over blank lines and cells of several lines', () => {
    const text =
      'date,place\n\n2016-10-29,"two\nlines"\n2016-10-29,"three\r\nmore\nlines"\n , \n2016-11-05,Nord\n';
    expect(parse(text).rows.map((row) => row.line)).toEqual([3, 5, 9]);
  });

  it('takes the first line that is not blank as header', () => {
    expect(parse('\n , \ndate,cases\n2016-10-29,7\n')).toMatchObject({
      header: ['date', 'cases'],
      rows: [{ line: 4 }],
    });
  });

  it('gives blank and repeated headers a name of their own', () => {
    expect(parse('date,,cases, cases ,\n1,2,3,4,5\n').header).toEqual([
      'date',
      'column (2)',
      'cases',
      'cases (4)',
      'column (5)',
    ]);
  });

  it('names no two columns alike, whatever the file calls them', () => {
    const cell = fc.constantFrom('cases', 'cases (2)', 'cases (3)', '', 'column', 'column (1)', 'x');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (names) => {
        fc.pre(names.some((name) => name !== ''));
        const { header } = parse(`${names.join(',')}\n${names.map(() => '1').join(',')}\n`);
        expect(new Set(header).size).toBe(names.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps rows that are shorter or longer than the header: their meaning is the core’s', () => {
    expect(cellsOf('a,b,c\n1,2\n1,2,3,4\n')).toEqual([
      ['1', '2'],
      ['1', '2', '3', '4'],
    ]);
  });

  it('reads one column without any delimiter', () => {
    expect(parse('cases\n7\n8\n')).toMatchObject({
      header: ['cases'],
      rows: [{ cells: ['7'] }, { cells: ['8'] }],
    });
  });

  it.each(['', '\n\n', ' , \n', 'date,cases', 'date,cases\n', 'date,cases\n\n , \n'])(
    'without data (%j) is refused as empty, naming the file',
    (text) => {
      expect(thrownBy(() => parse(text))).toMatchObject({
        code: 'FILE_EMPTY',
        message: expect.stringContaining('counts.csv'),
        details: { file: 'counts.csv' },
      });
    },
  );

  it('with an open quote keeps what was read instead of failing', () => {
    expect(parse('date,place\n2016-10-29,"Ouest\n').header).toEqual(['date', 'place']);
  });
});

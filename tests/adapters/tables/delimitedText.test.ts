import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, fileOf, read, readFile, refusalOf } from './reading.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const LINE_ENDS = ['\n', '\r\n', '\r'];

describe('a delimited table', () => {
  it.each(DELIMITERS)('is read with %j, and says so', async (delimiter) => {
    const text = 'date,place,cases\n2016-10-29,Ouest,7\n2016-10-29,Nord,3'.replaceAll(',', delimiter);
    const { table, cells, lines } = await read(text);
    expect(table).toMatchObject({
      format: 'delimited',
      encoding: 'utf-8',
      delimiter,
      sheet: null,
      sheets: [],
    });
    expect(cells).toEqual([
      ['date', 'place', 'cases'],
      ['2016-10-29', 'Ouest', '7'],
      ['2016-10-29', 'Nord', '3'],
    ]);
    expect(lines).toEqual([1, 2, 3]);
  });

  it.each(DELIMITERS)(
    'is read with %j however small it is, and with blank lines around it',
    async (delimiter) => {
      for (const text of ['date,cases\n2016-10-29,7\n', '\n\ndate,cases\n2016-10-29,7\n\n']) {
        expect(await cellsOf(text.replaceAll(',', delimiter))).toEqual([
          ['date', 'cases'],
          ['2016-10-29', '7'],
        ]);
      }
    },
  );

  it('is read with the delimiter that most rows agree on, whatever stands above them', async () => {
    const title = 'Cases, deaths, and more: a, b, c, d\n# source; ministry; 2016\n\n';
    const rows = ['date;place;cases', '2016-10-29;Ouest, Nord;7', '2016-11-05;Sud;8', '2016-11-12;Est;9'];
    const { table, cells, lines } = await read(title + rows.join('\n'));
    expect(table.delimiter).toBe(';');
    expect(cells.at(-1)).toEqual(['2016-11-12', 'Est', '9']);
    expect(lines).toEqual([1, 2, 4, 5, 6, 7]);
  });

  it('is not cut at decimal commas', async () => {
    expect((await read('date;rate\n2016-10-29;1,5\n2016-11-05;2,5')).table.delimiter).toBe(';');
    expect((await read('2016-10-29;1,5;7\n2016-11-05;2,5;8')).table.delimiter).toBe(';');
  });

  it.each(LINE_ENDS)('is read with line ends %j', async (end) => {
    const expected = [
      ['date', 'cases'],
      ['2016-10-29', '7'],
      ['2016-11-05', '8'],
    ];
    expect(await cellsOf(['date,cases', '2016-10-29,7', '2016-11-05,8'].join(end))).toEqual(expected);
    expect(await cellsOf(['date,cases', '2016-10-29,7', '2016-11-05,"8"', ''].join(end))).toEqual(expected);
  });

  it('is read with line ends of both kinds in one file', async () => {
    expect(await cellsOf('date,cases\r\n2016-10-29,7\n2016-11-05,8\r\n')).toEqual([
      ['date', 'cases'],
      ['2016-10-29', '7'],
      ['2016-11-05', '8'],
    ]);
  });

  it('keeps what quotes protect: delimiters, quotes, line ends', async () => {
    expect((await cellsOf('date,place\n2016-10-29,"Ouest, ""Port"" \nau Prince"\n'))[1]).toEqual([
      '2016-10-29',
      'Ouest, "Port" \nau Prince',
    ]);
  });

  it('numbers rows by the line where they start, over blank lines and cells of several lines', async () => {
    const text =
      'date,place\n\n2016-10-29,"two\nlines"\n2016-10-29,"three\r\nmore\nlines"\n , \n2016-11-05,Nord\n';
    expect((await read(text)).lines).toEqual([1, 3, 5, 9]);
  });

  it('keeps rows that are shorter or longer than others: their meaning is the core’s', async () => {
    expect(await cellsOf('a,b,c\n1,2\n1,2,3,4\n')).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
      ['1', '2', '3', '4'],
    ]);
  });

  it('reads one column without any delimiter', async () => {
    expect(await cellsOf('cases\n7\n8\n')).toEqual([['cases'], ['7'], ['8']]);
  });

  it('with an open quote keeps what was read instead of failing', async () => {
    expect(await cellsOf('date,place\n2016-10-29,"Ouest\n')).toEqual([
      ['date', 'place'],
      ['2016-10-29', 'Ouest\n'],
    ]);
  });

  it('leaves out stray control characters', async () => {
    const text = 'date,place\n2016-10-29,Ou\u0007est\u001a\n'.padEnd(1_000, '2016-10-29,Nord\n');
    expect((await cellsOf(text))[1]).toEqual(['2016-10-29', 'Ouest']);
  });

  it.each(['', '\n\n', ' \t\r\n ', '\ufeff', '\n'.repeat(200_000)])(
    'without a letter in it is refused as empty (%#)',
    async (text) => {
      expect(await refusalOf(text)).toMatchObject({
        code: 'FILE_EMPTY',
        message: 'counts.csv is empty. Choose the file that holds the counts.',
        details: { file: 'counts.csv' },
      });
    },
  );
});

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16le with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'utf-16be with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
};

const SPECIAL = /[,;\t|"\n]/;
const quoted = (cell: string) => (SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const cellText = fc.string({
  unit: fc.constantFrom('a', '7', ' ', '-', 'é', 'ß', '"', '\n', ...DELIMITERS),
  maxLength: 8,
});

/** A table whose columns are named, so that no other delimiter fits it as well. */
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 12 }),
  );

describe('cells of any text', () => {
  it('come back from every delimiter, encoding and line end, however the file is cut into chunks', async () => {
    const form = fc.record({
      delimiter: fc.constantFrom(...DELIMITERS),
      lineEnd: fc.constantFrom(...LINE_ENDS),
      encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
      chunkBytes: fc.integer({ min: 1, max: 40 }),
      endsWithLineEnd: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        tables,
        form,
        async (body, { delimiter, lineEnd, encoding, chunkBytes, endsWithLineEnd }) => {
          const all = [body[0]!.map((_, index) => `column ${index}`), ...body];
          const text = all.map((row) => row.map(quoted).join(delimiter)).join(lineEnd);
          const bytes = ENCODINGS[encoding]!(endsWithLineEnd ? text + lineEnd : text);
          // Random letters look like those of any script: here it is stated which.
          const stated = encoding === 'windows-1252' ? encoding : undefined;
          const file = fileOf(bytes, 'counts.csv', chunkBytes);
          const { table, cells, lines } = await readFile(file, undefined, stated);
          let line = 1;
          const expected = all.map((row) => {
            const start = line;
            line += 1 + row.join('').split('\n').length - 1;
            return { row, line: start };
          });
          const filled = expected.filter(({ row }) => row.some((cell) => cell.trim() !== ''));
          expect(table.delimiter).toBe(delimiter);
          expect(cells).toEqual(filled.map(({ row }) => row));
          expect(lines).toEqual(filled.map((one) => one.line));
        },
      ),
      { numRuns: 400 },
    );
  });
});

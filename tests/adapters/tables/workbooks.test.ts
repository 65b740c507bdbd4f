import { describe, expect, it } from 'vitest';
import { gathered } from '../../support/gathered.ts';
import { type XlsxCell, type XlsxSheet, xlsxFile, xlsxParts } from '../../support/xlsxFile.ts';
import { zipFile } from '../../support/zipFile.ts';
import { cellsOf, fileOf, read, readFile, refusalOf } from './reading.ts';

const rows: XlsxCell[][] = [
  ['date', 'place', 'cases'],
  [{ day: 43834 }, 'Sud & Nord', 7],
  [{ day: 43841 }, 'Zoé', 8],
];
const sheet = (name: string, of: readonly (readonly XlsxCell[])[] = rows): XlsxSheet => ({ name, rows: of });

describe('a workbook', () => {
  it('is read with its dates as dates and its rows by their number', async () => {
    const { table, cells, lines } = await read(xlsxFile([sheet('Counts')]));
    expect(table).toMatchObject({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheet: 'Counts',
      sheets: ['Counts'],
    });
    expect(cells).toEqual([
      ['date', 'place', 'cases'],
      ['2020-01-04', 'Sud & Nord', '7'],
      ['2020-01-11', 'Zoé', '8'],
    ]);
    expect(lines).toEqual([1, 2, 3]);
  });

  it.each<[string, XlsxCell, string]>([
    ['a date with a time', { day: 43834.5625 }, '2020-01-04T13:30'],
    ['a time a hair below midnight', { day: 43833.9999999 }, '2020-01-04'],
    ['a time of day', { day: 0.5625 }, '13:30'],
    ['a day that no calendar has', { day: 1e12 }, ''],
    ['a day before all days', { day: -5 }, ''],
    ['a large number', 123456789012345, '123456789012345'],
    ['a number beyond exact digits', 1e21, '1000000000000000000000'],
    ['a small number', 1.5e-7, '0.00000015'],
    ['a sum of binary fractions', 0.1 + 0.2, '0.3'],
    ['a negative number', -12.5, '-12.5'],
    ['true', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['a formula', { formula: 'SUM(A1:A3)', value: 42 }, '42'],
    ['a value that is not available', { error: '#N/A' }, '#N/A'],
    ['a formula that has failed', { error: '#DIV/0!' }, '#DIV/0!'],
    ['a text with spaces and line ends', ' two\nlines ', ' two\nlines '],
    ['a text that looks like a number', '007', '007'],
  ])('gives %s as text', async (_what, cell, expected) => {
    expect(await cellsOf(xlsxFile([sheet('S', [['name', cell, 'end']])]))).toEqual([
      ['name', expected, 'end'],
    ]);
  });

  it('leaves out rows of blanks, and keeps the numbers of the others', async () => {
    const { cells, lines } = await read(xlsxFile([sheet('S', [[], ['a', 'b'], [null, ' '], ['1', null]])]));
    expect(cells).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
    expect(lines).toEqual([2, 4]);
  });

  it('is read from its first sheet that has rows, unless one is named', async () => {
    const file = xlsxFile([
      sheet('Cover', []),
      sheet('Blank', [[' ']]),
      sheet('Räume & "co"'),
      sheet('More', [['x']]),
    ]);
    const first = await read(file);
    expect(first.table.sheet).toBe('Räume & "co"');
    expect(first.table.sheets).toEqual(['Cover', 'Blank', 'Räume & "co"', 'More']);
    expect(first.cells).toHaveLength(3);
    const named = await read(file, 'More');
    expect(named.table.sheet).toBe('More');
    expect(named.cells).toEqual([['x']]);
  });

  it('without the sheet that was named says which there are', async () => {
    expect(await refusalOf(xlsxFile([sheet('One'), sheet('Two')]), 'Three')).toMatchObject({
      code: 'BAD_MAPPING',
      message: 'counts.csv has no sheet "Three". Choose one of: One, Two.',
      details: { sheet: 'Three', sheets: ['One', 'Two'] },
    });
  });

  it('without any rows is empty', async () => {
    expect(await refusalOf(xlsxFile([sheet('S', [])]))).toMatchObject({ code: 'FILE_EMPTY' });
  });

  it('is read from archives of other writers: stored parts, 64-bit sizes, other slashes', async () => {
    const parts = xlsxParts([sheet('S')]);
    const expected = await cellsOf(zipFile(parts));
    for (const change of [{ isStored: true }, { isWide: true }]) {
      expect(await cellsOf(zipFile(parts.map((part) => ({ ...part, ...change }))))).toEqual(expected);
    }
    const slashes = parts.map((part) => ({ ...part, path: part.path.replaceAll('/', '\\') }));
    expect(await cellsOf(zipFile(slashes))).toEqual(expected);
  });

  it.each([
    [
      'none at all',
      '<row><c t="inlineStr"><is><t>é</t></is></c><c><v>1</v></c></row><row/><row><c/><c><v>2</v></c></row>',
    ],
    [
      'those behind a gap only',
      '<row r="1"><c t="inlineStr"><is><t>é</t></is></c><c><v>1</v></c></row><row><c r="B3"><v>2</v></c></row>',
    ],
    [
      'between single quotes',
      "<row r='1'><c r='A1' t='inlineStr'><is><t>é</t></is></c><c><v>1</v></c></row><row r='3'><c/><c><v>2</v></c></row>",
    ],
  ])('is read where cells leave out their addresses, as the standard lets them: %s', async (_what, xml) => {
    const { cells, lines } = await read(xlsxFile([{ name: 'S', rows: [], xml }]));
    expect(cells).toEqual([
      ['é', '1'],
      ['', '2'],
    ]);
    expect(lines).toEqual([1, 3]);
  });

  it('is read without addresses across all columns and many pieces', async () => {
    const cell = (value: number) => `<c><v>${value}</v></c>`;
    const width = 710;
    const wide = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: width }, (_, column) => row * width + column),
    );
    const xml = wide.map((values) => `<row>${values.map(cell).join('')}</row>`).join('');
    const cells = await cellsOf(xlsxFile([{ name: 'S', rows: [], xml }]));
    expect(cells).toEqual(wide.map((values) => values.map(String)));
  });

  it('comes in batches that can be asked for again', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [`place ${index}`, index]);
    const { table, batches, cells } = await readFile(fileOf(xlsxFile([sheet('S', many)])));
    expect(batches.length).toBeGreaterThan(1);
    expect(cells.at(-1)).toEqual(['place 9999', '9999']);
    expect(await gathered(table.batches({ aborted: false }))).toEqual(batches);
    expect(await gathered(table.batches({ aborted: true }))).toEqual([]);
  });
});

describe('a workbook that can not be read', () => {
  const whole = xlsxFile([sheet('S')]);
  const without = (path: string) => zipFile(xlsxParts([sheet('S')]).filter((part) => part.path !== path));
  const withSheet = (xml: string) => xlsxFile([{ name: 'S', rows: [], xml }]);
  const flipped = Buffer.from(whole);
  flipped[whole.indexOf('xl/worksheets/sheet1.xml') + 40]! ^= 0xff;

  const stored = zipFile(xlsxParts([sheet('S')]).map((part) => ({ ...part, isStored: true })));
  stored[stored.indexOf('<v>7</v>') + 3]! += 1;

  it.each([
    ['changed inside, and still of the right form', stored],
    ['cut off', whole.subarray(0, whole.length / 2)],
    ['only begun', whole.subarray(0, 10)],
    ['changed inside', flipped],
    ['without its list of parts', without('xl/_rels/workbook.xml.rels')],
    ['without its sheet', without('xl/worksheets/sheet1.xml')],
    ['with a cell nowhere', withSheet('<row r="1"><c r="5A"><v>1</v></c></row>')],
    ['with a text that is not there', withSheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')],
    ['with XML that is none', withSheet('<row r="1"><c r="A1"><v>1</row></c>')],
  ])('is said to be damaged, with a way on: %s', async (_what, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'FILE_UNREADABLE',
      message:
        'counts.csv is not a readable Excel file: the archive is damaged, for example because it was not copied or downloaded to its end. Get it again, or open it in a spreadsheet and save it as XLSX or CSV, and import that.',
    });
  });

  it.each([
    [
      'OpenDocument',
      [{ path: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }],
    ],
    ['binary', [{ path: 'xl/workbook.bin', bytes: Buffer.from('x') }]],
  ])('for its format is refused with the formats that can: %s', async (_what, parts) => {
    expect(await refusalOf(zipFile(parts))).toMatchObject({
      code: 'FILE_NOT_TEXT',
      message: expect.stringContaining('save it as XLSX or CSV'),
    });
  });

  it('because it is an archive of tables is to be unpacked', async () => {
    expect(
      await refusalOf(zipFile([{ path: 'counts.csv', bytes: Buffer.from('a,b\n1,2\n') }])),
    ).toMatchObject({
      code: 'FILE_NOT_TEXT',
      message: 'counts.csv is an archive of files, not a table. Unpack it and import the table inside.',
    });
    expect(await refusalOf(zipFile([]))).toMatchObject({ code: 'FILE_NOT_TEXT' });
  });
});

describe('a workbook made to exhaust memory', () => {
  const parts = xlsxParts([sheet('S')]);
  const bomb = (extra: Parameters<typeof zipFile>[0]) => zipFile([...parts, ...extra]);
  const withSheet = (xml: string) => xlsxFile([{ name: 'S', rows: [], xml }]);

  it.each([
    ['a part of nothing but zeros', bomb([{ path: 'xl/media/a.xml', bytes: Buffer.alloc(25_000_000) }])],
    [
      'more than 200 MB in all',
      bomb([{ path: 'a', bytes: Buffer.from('x'), claims: 210_000_000, isStored: true }]),
    ],
    [
      'thousands of parts',
      bomb(Array.from({ length: 2_001 }, (_, index) => ({ path: `p${index}`, bytes: Buffer.from('x') }))),
    ],
    [
      'a value far from all others',
      withSheet(
        '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
      ),
    ],
    ['a row beyond all rows', withSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2000000000"/>')],
  ])('is refused before it is unpacked: %s', async (_what, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'FILE_TOO_LARGE',
      details: { file: 'counts.csv' },
    });
  });

  it('by claiming less than it holds is found to be damaged', async () => {
    const lying = parts.map((part) => (part.path.includes('sheet1') ? { ...part, claims: 10 } : part));
    expect(await refusalOf(zipFile(lying))).toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('is told from one with formatted cells far out that hold nothing', async () => {
    const xml =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576" s="0"><c r="XFD1048576" s="0"/></row>';
    expect(await cellsOf(withSheet(xml))).toEqual([['1']]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { MappingInput } from '../../../../shared/surveillance/datasetSchema.ts';
import { openTestCore, type TestCore } from '../../../support/testCore.ts';
import { rejectionOf } from '../../../support/thrownBy.ts';
import { type XlsxCell, type XlsxSheet, xlsxFile } from '../../../support/xlsxFile.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});

async function upload(sheets: readonly XlsxSheet[]): Promise<string> {
  const bytes = Buffer.from(xlsxFile(sheets));
  const { uploadId } = await test.client.call('uploads.open', { name: 'book.xlsx', bytes: bytes.length });
  await test.client.call('uploads.append', { uploadId, base64: bytes.toString('base64') });
  return uploadId;
}

async function preview(sheets: readonly XlsxSheet[], mapping?: MappingInput, sheet?: string) {
  const uploadId = await upload(sheets);
  const file = sheet === undefined ? { uploadId } : { uploadId, sheet };
  return test.client.call('datasets.preview', {
    files: [file],
    ...(mapping === undefined ? {} : { mapping }),
  });
}

/** Two districts, six weeks; each count tells its sheet. */
const yearly = (first: number): XlsxCell[][] => [
  ['District', 'Week', 'Cases'],
  ...[1, 2, 3, 4, 5, 6].flatMap((week): XlsxCell[][] => [
    ['Kaga', week, first + (week % 3)],
    ['Gubio', week, first + ((week + 1) % 4)],
  ]),
];
const years = [2017, 2018, 2019].map((year, at) => ({ name: String(year), rows: yearly(10 * (at + 1)) }));
const cover = { name: 'Cover', rows: [['Weekly bulletin'], ['Ministry of Health']] };

describe('a workbook of several sheets', () => {
  it('with one header, by year, is one dataset: the names of the sheets give the years', async () => {
    const { result, files } = await preview([cover, ...years]);
    const [dataset] = result!.datasets;
    expect(dataset).toMatchObject({
      name: 'book',
      locations: 2,
      firstDate: '2017-01-08',
      lastDate: '2019-02-10',
    });
    expect(dataset!.cases!.total).toBe(12 * (10 + 20 + 30) + 3 * (6 + 11));
    expect(files).toMatchObject([{ file: 'book.xlsx', sheet: null, rows: 36 }]);
    expect(result!.mapping.files.map(({ file }) => file)).toEqual([
      'book.xlsx [2017]',
      'book.xlsx [2018]',
      'book.xlsx [2019]',
    ]);
    const told = dataset!.issues.find(({ code }) => code === 'SHEETS')!;
    expect(told).toMatchObject({ severity: 'warning' });
    expect(told.message).toContain('"2017", "2018" and "2019". Not read: "Cover".');
  });

  it('of districts without a column of places takes the names of the sheets', async () => {
    const sheet = (name: string, count: number) => ({
      name,
      rows: [
        ['Date', 'Cases'],
        ...[4, 11, 18, 25].map((day): XlsxCell[] => [`2017-01-${String(day).padStart(2, '0')}`, count]),
      ],
    });
    const { result, refusal } = await preview([sheet('Kaga', 3), sheet('Gubio', 5), sheet('Mobbar', 7)]);
    expect(refusal).toBeNull();
    expect(result!.datasets[0]).toMatchObject({ locations: 3, cases: { total: 60 } });
  });

  it('is read at the one sheet that is named', async () => {
    const { result, files } = await preview([cover, ...years], { year: '2018' }, '2018');
    expect(result!.datasets[0]).toMatchObject({ firstDate: '2018-01-07', lastDate: '2018-02-11' });
    expect(files).toMatchObject([{ sheet: '2018' }]);
  });

  it('of other tables is read at the first that holds counts, and says which were not', async () => {
    const other = {
      name: 'Codes',
      rows: [
        ['District', 'Code'],
        ['Kaga', 'K1'],
        ['Gubio', 'G1'],
      ],
    };
    const dated = [
      ['Date', 'Kaga', 'Gubio'],
      ...[4, 11, 18, 25].map((day): XlsxCell[] => [`2017-01-${String(day).padStart(2, '0')}`, 3, 4]),
    ];
    const { result, files } = await preview([cover, { name: 'Table 1', rows: dated }, other]);
    expect(result!.datasets[0]!.cases!.total).toBe(28);
    expect(files).toMatchObject([{ file: 'book.xlsx', sheet: 'Table 1' }]);
    expect(result!.datasets[0]!.issues.find(({ code }) => code === 'SHEETS')!.message).toBe(
      'Sheet of book.xlsx that was read: "Table 1". Not read: "Cover" and "Codes".',
    );
  });

  it('is refused where two sheets count the same week differently, with their names', async () => {
    const uploadId = await upload([
      { name: '2019', rows: yearly(10) },
      { name: '2019 old', rows: yearly(12) },
    ]);
    const thrown = await rejectionOf(
      test.client.call('datasets.import', { files: [{ uploadId }], disease: 'x' }),
    );
    expect(thrown).toMatchObject({
      code: 'AMBIGUOUS',
      message: expect.stringContaining('book.xlsx [2019 old]'),
    });
  });

  it('takes what is stated about the file for each of its sheets', async () => {
    const { result } = await preview(years, { files: { 'book.xlsx': { epiWeek: 'cdc' } } });
    expect(result!.datasets[0]).toMatchObject({ epiWeek: 'cdc', firstDate: '2017-01-07' });
  });
});

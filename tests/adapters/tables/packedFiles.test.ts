import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors/AppError.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { xlsxFile } from '../../support/xlsxFile.ts';
import { cellsOf, fileOf, readFile, refusalOf } from './reading.ts';

const text = 'date,place,cases\n2016-10-29,Zoé,7\n';
const expected = [
  ['date', 'place', 'cases'],
  ['2016-10-29', 'Zoé', '7'],
];

describe('a file packed with gzip', () => {
  it.each([
    ['text', Buffer.from(text)],
    ['text of Windows', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['JSON', Buffer.from('[{"date":"2016-10-29","place":"Zoé","cases":7}]')],
    [
      'a workbook',
      xlsxFile([
        {
          name: 'S',
          rows: [
            ['date', 'place', 'cases'],
            ['2016-10-29', 'Zoé', 7],
          ],
        },
      ]),
    ],
  ])('is read like what it holds: %s', async (_what, bytes) => {
    expect(await cellsOf(gzipSync(bytes))).toEqual(expected);
  });

  it('counts the bytes of the stored file, up to its size', async () => {
    const bytes = gzipSync(
      text + Array.from({ length: 50_000 }, (_, row) => `2016-11-05,${row},${row % 7}\n`).join(''),
    );
    const { batches } = await readFile(fileOf(bytes, 'counts.csv.gz', 4_096));
    const counts = batches.map((batch) => batch.bytesRead);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts[0]).toBeLessThan(bytes.length);
    expect(counts.at(-1)).toBe(bytes.length);
  });

  it('in several parts, as tools append them, is read to its end', async () => {
    expect(await cellsOf(Buffer.concat([gzipSync(text), gzipSync('2016-11-05,Nord,8\n')]))).toHaveLength(3);
  });

  it('that holds nothing is empty', async () => {
    expect(await refusalOf(gzipSync(''))).toMatchObject({ code: 'FILE_EMPTY' });
  });

  it('twice is refused', async () => {
    expect(await refusalOf(gzipSync(gzipSync(text)))).toMatchObject({ code: 'FILE_NOT_TEXT' });
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 12)],
    ['cut off behind its first bytes', (bytes: Buffer) => bytes.subarray(0, 5)],
    [
      'changed inside',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 0xff : byte))),
    ],
  ])('is said to be damaged: %s', async (_what, damage) => {
    const packed = gzipSync(
      text + Array.from({ length: 200 }, (_, row) => `2016-11-05,${row * row},3\n`).join(''),
    );
    expect(await refusalOf(damage(packed))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message:
        'counts.csv is damaged: it can not be unpacked to its end. Get the file again from where it came and import that.',
    });
  });

  it('made to exhaust memory is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, 'date,cases\n'));
    expect(await refusalOf(bomb)).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('Unpack it, keep the rows you need, and import those.'),
    });
  });

  it('that goes away while it is read is said to be gone, not damaged', async () => {
    const gone = new AppError('FILE_NOT_FOUND', 'There is no file counts.csv.gz.');
    const whole = fileOf(gzipSync(text));
    let readings = 0;
    const file = {
      ...whole,
      async *chunks() {
        readings += 1;
        if (readings > 1) throw gone;
        yield* whole.chunks();
      },
    };
    expect(await rejectionOf(readFile(file))).toBe(gone);
  });
});

import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../../main/core/ports/InputFiles.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { cellsOf, readFile, refusalOf } from './reading.ts';

const MEGABYTE = 1024 * 1024;

/** A file that is made while it is read. @returns it with the count of bytes that were taken from it */
function madeFile(
  head: string,
  filling: string,
  megabytes: number,
): { file: InputFile; taken: () => number } {
  let taken = 0;
  const chunk = Buffer.alloc(MEGABYTE, filling);
  const file: InputFile = {
    name: 'counts.csv',
    size: megabytes * MEGABYTE,
    async *chunks() {
      taken = 0;
      yield Buffer.from(head);
      for (let count = 0; count < megabytes; count += 1) {
        taken += chunk.length;
        yield chunk;
      }
    },
  };
  return { file, taken: () => taken };
}

describe('a text beyond all measure', () => {
  it.each([
    ['a line without an end', 'date,cases\n', 'a'],
    ['a line of countless cells', 'date,cases\n', '1,'],
    ['a quotation mark that is never closed', 'date,cases\n2016-10-29,"', 'abc\n'],
    ['quotation marks in one line', 'date,cases\n"', 'a"b'],
  ])('is refused before much of it is read: %s', async (_what, head, filling) => {
    const { file, taken } = madeFile(head, filling, 100);
    expect(await rejectionOf(readFile(file))).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('line 2'),
      details: { file: 'counts.csv' },
    });
    expect(taken()).toBeLessThan(6 * MEGABYTE);
  });

  it('may have a cell of a million characters, not of more', async () => {
    const longest = 'x'.repeat(1_000_000);
    expect(await cellsOf(`date,note\n1,${longest}\n`)).toEqual([
      ['date', 'note'],
      ['1', longest],
    ]);
    expect(await refusalOf(`date,note\n1,${longest}x\n`)).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('in the row that starts in line 2'),
    });
  });

  it('may have 20,000 columns, not more', async () => {
    const header = Array.from({ length: 20_000 }, (_, column) => `c${column}`).join(',');
    expect((await cellsOf(`${header}\n`))[0]).toHaveLength(20_000);
    expect(await refusalOf(`${header},one\n`)).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message:
        'counts.csv has more than 20,000 columns in line 1. Split the table by year or region and import the parts.',
    });
  });

  it('of JSON may have 20,000 columns too, not more', async () => {
    const record = Object.fromEntries(Array.from({ length: 20_001 }, (_, column) => [`c${column}`, 1]));
    expect(await refusalOf(JSON.stringify([record]))).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('of JSON is refused before more than its limit is in memory', async () => {
    const { file, taken } = madeFile('[{"a":1}', ',{"a":1}', 200);
    expect(await rejectionOf(readFile(file))).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'counts.csv is larger than 128 MB. Save it as CSV, or import it in parts.',
    });
    expect(taken()).toBeLessThan(131 * MEGABYTE);
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DelimitedRows } from '../../../main/adapters/tables/delimitedRows.ts';
import { BatchBuilder } from '../../../main/adapters/tables/rowBatches.ts';

const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n' as const, '\r' as const),
});
const letters = fc.constantFrom('a', '7', ' ', ',', ';', '\t', '|', '\n', '\r', 'é');
const plain = fc.array(letters, { maxLength: 60 });
/** Most texts have no quotation mark; of the others, some have one in a later piece alone. */
const marked = fc.array(fc.oneof({ weight: 20, arbitrary: letters }, fc.constant('"')), { maxLength: 60 });

describe('delimited text in pieces', () => {
  it.each([
    ['without quotation marks', plain],
    ['with some', marked],
  ])('gives the rows that the parser gives of the whole, %s', (_what, text) => {
    fc.assert(
      fc.property(text, dialect, fc.integer({ min: 1, max: 9 }), (parts, { delimiter, lineEnd }, size) => {
        const whole = parts.join('');
        const rows = new DelimitedRows('counts.csv', { delimiter, lineEnd });
        const batch = new BatchBuilder('counts.csv');
        for (let at = 0; at < whole.length; at += size) rows.push(whole.slice(at, at + size), batch);
        rows.end(batch);
        const { data } = new Papa.Parser({ delimiter, newline: lineEnd }).parse(whole, 0, false);
        const expected = (data as string[][])
          .map((cells) =>
            lineEnd === '\n' ? [...cells.slice(0, -1), cells.at(-1)!.replace(/\r+$/, '')] : cells,
          )
          .filter((cells) => cells.some((cell) => cell.trim() !== ''));
        expect(batch.take(0).cells).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

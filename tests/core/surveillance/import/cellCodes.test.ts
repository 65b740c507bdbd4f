import { describe, expect, it } from 'vitest';
import { CellCodes } from '../../../../main/core/surveillance/import/table/CellCodes.ts';
import { LineNumbers } from '../../../../main/core/surveillance/import/table/LineNumbers.ts';

function codesOf(numbers: readonly number[]): CellCodes {
  const codes = new CellCodes();
  for (const one of numbers) codes.push(one);
  return codes;
}

describe('the numbers of cells', () => {
  it.each([0, 1, 64, 65, 32_767, 32_768, 32_769, 100_000])('come back as they were given: %i', (count) => {
    const numbers = Array.from({ length: count }, (_, row) => (row * 7_919) % 65_536);
    const codes = codesOf(numbers);
    const each: number[] = [];
    codes.each((code) => each.push(code));
    expect(each).toEqual(numbers);
    expect(numbers.every((code, row) => codes.at(row) === code)).toBe(true);
  });

  it('may be more than two bytes hold, wherever in the column that begins', () => {
    for (const first of [3, 64, 40_000, 65_536]) {
      const numbers = Array.from({ length: 80_000 }, (_, row) => (row < first ? row % 9 : 65_530 + row));
      const codes = codesOf(numbers);
      expect(numbers.every((code, row) => codes.at(row) === code)).toBe(true);
    }
  });

  it('are counted, in the order in which they appear first', () => {
    const { times, met } = codesOf([5, 2, 5, 0, 2, 5]).tally(6);
    expect(met).toEqual([5, 2, 0]);
    expect([...times]).toEqual([1, 0, 2, 0, 0, 3]);
  });
});

describe('the lines of rows', () => {
  it.each([
    ['that follow each other', [2, 3, 4, 5]],
    ['with blank lines between', [2, 4, 5, 9, 10]],
    ['over several lines each', [1, 4, 7, 10]],
    ['before and after one of several lines', [2, 3, 6, 7, 8]],
  ])('come back as they were given: rows %s', (_what, lines) => {
    const numbers = new LineNumbers();
    for (const line of lines) numbers.push(line);
    expect(lines.map((_, row) => numbers.at(row))).toEqual(lines);
    expect(numbers.length).toBe(lines.length);
  });
});

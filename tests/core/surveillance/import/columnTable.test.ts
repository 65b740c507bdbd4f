import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { readLines, tableOf } from './tables.ts';

/** More distinct texts than are kept as texts. */
const MANY = 70_000;
const many = (text: (row: number) => string) => Array.from({ length: MANY }, (_, row) => [text(row)]);

describe('a column', () => {
  it('gives every cell back trimmed, and a missing one as blank', () => {
    const table = tableOf(['a', 'b'], [[' x ', 'y'], ['x'], ['', ' ']]);
    const [a, b] = table.columns;
    expect([0, 1, 2].map((row) => a!.text(row))).toEqual(['x', 'x', '']);
    expect([0, 1, 2].map((row) => b!.text(row))).toEqual(['y', '', '']);
    expect(a!.code(0)).toBe(a!.code(1));
  });

  it('leaves out marks of direction, which would turn round the sentences that name a place', () => {
    const table = tableOf(['\u200eplace'], [['\u202eBo\u2067'], ['Bo'], ['\u200f2026-01-05']]);
    expect(table.columns[0]!.name).toBe('place');
    expect([...table.columns[0]!.tally()]).toEqual([
      ['Bo', 2],
      ['2026-01-05', 1],
    ]);
  });

  it('tallies its distinct texts in order of appearance, without blanks', () => {
    const [column] = tableOf(['a'], [['y'], [''], ['x'], ['y ']]).columns;
    expect([...column!.tally()]).toEqual([
      ['y', 2],
      ['x', 1],
    ]);
  });

  it('shares texts with other columns without mixing the tallies', () => {
    const [a, b] = tableOf(
      ['a', 'b'],
      [
        ['1', '2'],
        ['2', '2'],
      ],
    ).columns;
    expect(Object.fromEntries(a!.tally())).toEqual({ 1: 1, 2: 1 });
    expect(Object.fromEntries(b!.tally())).toEqual({ 2: 2 });
  });

  it('keeps very many numbers, and the few other texts among them', () => {
    const texts = many((row) => (row % 5_000 === 7 ? `<${row}` : row % 5_000 === 8 ? '' : String(row - 3)));
    const [column] = tableOf(['a'], texts).columns;
    expect(column!.isProse).toBe(false);
    for (const row of [0, 1, 7, 8, 5_007, 65_535, 65_536, 65_537, MANY - 1])
      expect(column!.text(row)).toBe(texts[row]![0]);
    expect(column!.code(9)).toBe(-1);
  });

  it('tells of very many numbers what they are', () => {
    const [column] = tableOf(['a'], many(String)).columns;
    const tally = column!.tally();
    expect([...tally.keys()].every((text) => /^\d+$/.test(text))).toBe(true);
    expect([...tally.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(MANY * 0.9);
  });

  it('cuts very many moments to their days', () => {
    const clock = (row: number) =>
      `${String(row % 24).padStart(2, '0')}:${String(row % 60).padStart(2, '0')}`;
    const day = (row: number) => addDays('2020-01-01', Math.floor(row / 1_000));
    const [column] = tableOf(
      ['a'],
      many((row) => `${day(row)} ${clock(row)}:${row % 97}.${row}`),
    ).columns;
    expect(column!.isProse).toBe(false);
    for (const row of [0, 999, 1_000, 65_536, MANY - 1]) expect(column!.text(row)).toBe(day(row));
    expect(column!.tally().size).toBe(70);
  });

  it('drops prose, and says so', () => {
    const [prose, place] = tableOf(
      ['note', 'place'],
      many((row) => `remark ${row}`).map(([t], row) => [t!, `P${row % 3}`]),
    ).columns;
    expect(prose!.isProse).toBe(true);
    expect(prose!.text(5)).toBe('');
    expect(prose!.tally().size).toBe(0);
    expect(place!.text(5)).toBe('P2');
  });
});

describe('a table', () => {
  it('names every column apart, blank and repeated names too', () => {
    const names = tableOf(['a', '', 'a', ' b\n c ', 'a (3)'], [['1']]).columns.map(({ name }) => name);
    expect(names).toEqual(['a', 'column (2)', 'a (3)', 'b c', 'a (3) (5)']);
  });

  it('knows the line of each row', async () => {
    const table = await readLines([['date', 'n'], ['# note'], ['2020-01-01', '1'], ['2020-01-02', '2']]);
    expect([0, 1].map((row) => table.line(row))).toEqual([3, 4]);
  });

  it('reads the same in batches of any size', async () => {
    const lines = [
      ['date', 'n'],
      ...Array.from({ length: 150 }, (_, row) => [addDays('2020-01-01', row), `${row}`]),
    ];
    for (const batch of [1, 7, 59, 60, 61]) {
      const table = await readLines(lines, batch);
      expect(table.rowCount).toBe(150);
      expect(table.columns[1]!.text(149)).toBe('149');
      expect(table.line(149)).toBe(151);
    }
  });

  it('notes cells that can not be in their columns', () => {
    const table = tableOf(
      ['a', 'b', 'c'],
      [['1', '2', '3', '', ' '], ['1', '2', '3', '4'], ['1', '2\n1,2,3'], ['1', '2\n2', '3'], ['1']],
    );
    expect([...table.misplaced]).toEqual([
      [1, { column: 'c', found: '4', reason: 'beyond the last column' }],
      [2, { column: 'b', found: '2\n1,2,3', reason: 'several lines in one cell' }],
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountTable, type Mark, suppressed } from '../../../main/core/report/suppression.ts';
import { mayBe, type Sum, type Unknown } from './attacker.ts';

const BELOW = 5;
/** More than any count here. */
const MOST = 60;

/** Few counts, most of them near the limit: that is where subtraction gives something away. */
const tables: fc.Arbitrary<CountTable> = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
    isWhole: fc.boolean(),
  })
  .chain(({ columns, rows, isWhole }) =>
    fc.record({
      columnsPrinted: fc.constant(Array.from({ length: columns }, (_, at) => isWhole || at > 0)),
      rows: fc.array(
        fc.record({
          cells: fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constantFrom(0, 1, 4, 5, 14, null)), {
            minLength: columns,
            maxLength: columns,
          }),
          printedFrom: fc.integer({ min: isWhole ? 0 : 1, max: columns }),
        }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

interface Printed {
  value: number;
  mark: Mark;
}

/** What the attacker reads off a printed number; of one that is not printed only that it is a count. */
function known({ value, mark }: Printed, isPrinted: boolean): Unknown {
  if (!isPrinted) return { low: 0, high: MOST };
  if (mark === 'shown') return { low: value, high: value };
  return mark === 'small' ? { low: 1, high: BELOW - 1 } : { low: 1, high: MOST };
}

function attack(table: CountTable, below: number) {
  const marks = suppressed(table, below);
  const unknowns: Unknown[] = [];
  const small: number[] = [];
  const add = (printed: Printed, isPrinted: boolean) => {
    unknowns.push(known(printed, isPrinted));
    if (isPrinted && printed.value > 0 && printed.value < below) small.push(unknowns.length - 1);
    return unknowns.length - 1;
  };
  const cells = table.rows.map(({ cells: own, printedFrom }, row) =>
    own.map((value, column) =>
      value === null && column >= printedFrom
        ? add({ value: 0, mark: 'shown' }, true)
        : add({ value: value ?? 0, mark: marks.cells[row]![column]! }, column >= printedFrom),
    ),
  );
  const total = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const rowTotals = table.rows.map(({ cells: own }, row) =>
    add({ value: total(own), mark: marks.rowTotals[row]! }, true),
  );
  const columnTotals = table.columnsPrinted.map((isPrinted, column) =>
    add(
      { value: total(table.rows.map((row) => row.cells[column]!)), mark: marks.columnTotals[column]! },
      isPrinted,
    ),
  );
  const grand = add({ value: total(table.rows.map((row) => total(row.cells))), mark: marks.total }, true);
  const sums: Sum[] = [
    ...rowTotals.map((of, row) => ({ total: of, parts: cells[row]! })),
    ...columnTotals.map((of, column) => ({ total: of, parts: cells.map((row) => row[column]!) })),
    { total: grand, parts: rowTotals },
    { total: grand, parts: columnTotals },
  ];
  return { unknowns, sums, small, marks };
}

describe('a printed table of counts', () => {
  it('gives no small count away, whatever is subtracted from whatever', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { unknowns, sums, small } = attack(table, BELOW);
        for (const index of small) {
          const possible = [1, 2, 3, 4, 5, 6].filter((value) => mayBe(unknowns, sums, index, value));
          expect(possible.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('shows every count that is not small where there is no small one', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const large = {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((value) => (value === null || value === 0 ? value : value + BELOW)),
          })),
        };
        const { cells, rowTotals, columnTotals, total } = suppressed(large, BELOW);
        expect(
          [...cells.flat(), ...rowTotals, ...columnTotals, total].every((mark) => mark === 'shown'),
        ).toBe(true);
      }),
    );
  });

  it('shows everything where suppression is off', () => {
    const table: CountTable = { columnsPrinted: [true], rows: [{ cells: [1], printedFrom: 0 }] };
    expect(suppressed(table, 0)).toEqual({
      cells: [['shown']],
      rowTotals: ['shown'],
      columnTotals: ['shown'],
      total: 'shown',
    });
  });
});

describe('complementary suppression', () => {
  it('hides a second place of the week, so that the total may stand', () => {
    // Before, last week, this week: the total of this week, 35, less 22 and 10 would give 3 away.
    const table: CountTable = {
      columnsPrinted: [false, true, true],
      rows: [
        { cells: [100, 20, 22], printedFrom: 1 },
        { cells: [50, 9, 10], printedFrom: 1 },
        { cells: [30, 6, 3], printedFrom: 1 },
      ],
    };
    expect(suppressed(table, BELOW)).toEqual({
      cells: [
        ['shown', 'shown', 'shown'],
        ['shown', 'shown', 'hidden'],
        ['shown', 'shown', 'small'],
      ],
      rowTotals: ['shown', 'shown', 'shown'],
      columnTotals: ['shown', 'shown', 'shown'],
      total: 'shown',
    });
  });
});

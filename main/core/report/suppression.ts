/**
 * Small counts and what would give them away. A report prints counts of places by week with the sums of both; a small one that is
 * left out alone can be had by subtraction, so others are left out with it (complementary suppression).
 *
 * A table with its sums is a circulation: each week sends its counts to the places, the places to the grand total, and that
 * back to the weeks. A hidden count can be another one where a cycle of hidden counts runs through it, along which all sums stay
 * as they are; the cheapest cycle is hidden until the attacker can't tell.
 * Source: Cox, Network models for complementary cell suppression (1995).
 */
import { type Arc, Circulation } from './circulation.ts';

export interface CountTable {
  /** Whether the total of a column is printed; the first column may be all the time before the weeks that are. */
  columnsPrinted: readonly boolean[];
  rows: readonly CountRow[];
}

export interface CountRow {
  /** One a column, whole numbers; null is "not reported" and adds nothing. */
  cells: readonly (number | null)[];
  /** The first column of this row that is printed; those before are in its total alone. */
  printedFrom: number;
}

/** `small` is a count from 1 to below the limit; `hidden` one that would give a small one away, and of any size. */
export type Mark = 'shown' | 'small' | 'hidden';

export interface Marks {
  /** By row and column; those that are not printed are `shown` and stand nowhere. */
  cells: Mark[][];
  rowTotals: Mark[];
  columnTotals: Mark[];
  total: Mark;
}

/** What is lost with a number: those of the area weigh more than those of a place. */
const WEIGHTS = { cell: 1, rowTotal: 3, columnTotal: 50, total: 500 } as const;

/** @param below counts from 1 to `below` - 1 are small; 0 shows everything */
export function suppressed(table: CountTable, below: number): Marks {
  const { network, cells, rowTotals, columnTotals, total } = networkOf(table, below);
  if (below > 0) protect(network, below);
  const markOf = (arc: Arc | null): Mark => arc?.mark ?? 'shown';
  return {
    cells: cells.map((row) => row.map(markOf)),
    rowTotals: rowTotals.map(markOf),
    columnTotals: columnTotals.map(markOf),
    total: markOf(total),
  };
}

/** Small counts one after the other: what is hidden for one never helps to find another. */
function protect(network: Circulation, below: number): void {
  for (const arc of network.arcs.filter(({ mark }) => mark === 'small')) {
    const room = (mayWiden: boolean) =>
      network.makeRoom(arc, below - 1 - arc.value, 1, mayWiden) +
      network.makeRoom(arc, arc.value - 1, -1, mayWiden);
    // Four places of "<5" and a total of "<5" have one case each.
    if (room(false) === 0) room(true);
  }
}

interface TableNetwork {
  network: Circulation;
  cells: (Arc | null)[][];
  rowTotals: Arc[];
  columnTotals: Arc[];
  total: Arc;
}

function networkOf({ columnsPrinted, rows }: CountTable, below: number): TableNetwork {
  const network = new Circulation(below);
  const [intoColumns, fromRows] = [network.node(), network.node()];
  const columns = columnsPrinted.map(() => network.node());
  const rowNodes = rows.map(() => network.node());
  const sums = columnsPrinted.map((_, column) => sumOf(rows.map(({ cells }) => cells[column] ?? null)));
  const cells = rows.map(({ cells: own, printedFrom }, row) =>
    own.map((value, column) =>
      column < printedFrom || value === null
        ? null
        : network.printed(columns[column]!, rowNodes[row]!, value, WEIGHTS.cell),
    ),
  );
  addUnprinted(network, rows, columns, rowNodes);
  const rowTotals = rows.map(({ cells: own }, row) =>
    network.printed(rowNodes[row]!, fromRows, sumOf(own), WEIGHTS.rowTotal),
  );
  const columnTotals = sums.map((sum, column) =>
    columnsPrinted[column] === true
      ? network.printed(intoColumns, columns[column]!, sum, WEIGHTS.columnTotal)
      : network.unprinted(intoColumns, columns[column]!, sum),
  );
  const total = network.printed(fromRows, intoColumns, sumOf(sums), WEIGHTS.total);
  return { network, cells, rowTotals, columnTotals, total };
}

/** Counts that are printed nowhere. Rows that leave out the same columns share one node: their counts can be split in any way. */
function addUnprinted(
  network: Circulation,
  rows: readonly CountRow[],
  columns: readonly number[],
  rowNodes: readonly number[],
): void {
  const indexes = [...rows.keys()];
  for (const [printedFrom, group] of Map.groupBy(indexes, (row) => rows[row]!.printedFrom)) {
    if (printedFrom === 0) continue;
    const node = network.node();
    for (let column = 0; column < printedFrom; column += 1)
      network.unprinted(columns[column]!, node, sumOf(group.map((row) => rows[row]!.cells[column] ?? null)));
    for (const row of group)
      network.unprinted(node, rowNodes[row]!, sumOf(rows[row]!.cells.slice(0, printedFrom)));
  }
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Aligned columns under their headings, no wider than the terminal. */
import { words } from '../../../shared/words/index.ts';
import { terminal } from './terminal.ts';
import { longestWord, width, wrapped } from './wrap.ts';

const GAP = '  ';
/** Of lines below a row. */
const INDENT = '  ';
/** A column of text is not made narrower than this for others to stay. */
const NARROWEST_TEXT = 12;

type Row = readonly string[];

/**
 * Where the table is wider than the terminal, long cells are wrapped within their column; where that is not enough,
 * the last columns move below their rows, each cell under its heading. Nothing is cut.
 * @param right indexes of columns that are aligned to the right (numbers): only their headings are wrapped
 * @param columns of the terminal, 40 at least; null: as wide as it is
 */
export function table(
  headings: Row,
  rows: readonly Row[],
  right: readonly number[] = [],
  columns: number | null = terminal().columns,
): string {
  const all = [headings, ...rows];
  const natural = headings.map((_, at) => Math.max(...all.map((row) => width(row[at] ?? ''))));
  if (columns === null || lineWidth(natural) <= columns)
    return laidOut(headings, rows, natural, right).join('\n');
  const least = natural.map((size, at) =>
    right.includes(at)
      ? Math.max(longestWord(headings[at]!), ...rows.map((row) => width(row[at] ?? '')))
      : Math.min(size, Math.max(NARROWEST_TEXT, ...all.map((row) => longestWord(row[at] ?? '')))),
  );
  const kept = keptColumns(least, columns);
  const sizes = shared(natural.slice(0, kept), least.slice(0, kept), columns);
  return laidOut(headings, rows, sizes, right, columns).join('\n');
}

const lineWidth = (sizes: readonly number[]) =>
  sizes.reduce((sum, size) => sum + size, 0) + GAP.length * (sizes.length - 1);

/** How many of the first columns have room beside each other; one at least. */
function keptColumns(least: readonly number[], columns: number): number {
  let kept = least.length;
  while (kept > 1 && lineWidth(least.slice(0, kept)) > columns) kept -= 1;
  return kept;
}

/** What room is left goes to the columns that lack it, evenly. */
function shared(natural: readonly number[], least: readonly number[], columns: number): number[] {
  const sizes = least.map((size) => Math.min(size, columns));
  let room = columns - lineWidth(sizes);
  for (;;) {
    const lacking = sizes.flatMap((size, at) => (size < natural[at]! ? [at] : []));
    if (room <= 0 || lacking.length === 0) return sizes;
    const each = Math.max(1, Math.floor(room / lacking.length));
    for (const at of lacking) {
      const more = Math.min(each, natural[at]! - sizes[at]!, room);
      sizes[at]! += more;
      room -= more;
    }
  }
}

/** @param sizes of the columns that stand in the row; those behind them stand below it */
function laidOut(
  headings: Row,
  rows: readonly Row[],
  sizes: readonly number[],
  right: readonly number[],
  columns = Number.POSITIVE_INFINITY,
): string[] {
  const line = (row: Row) => rowLines(row, sizes, right);
  const rule = sizes.map((size) => '-'.repeat(size)).join(GAP);
  return [
    ...line(headings),
    rule,
    ...rows.flatMap((row) => [...line(row), ...below(headings, row, sizes.length, columns)]),
  ];
}

/** One line, or more where a cell is longer than its column. */
function rowLines(row: Row, sizes: readonly number[], right: readonly number[]): string[] {
  const cells = sizes.map((size, at) => {
    const text = row[at] ?? '';
    return width(text) <= size ? [text] : wrapped(text, size);
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    sizes
      .map((size, column) => {
        const text = cells[column]![at] ?? '';
        const pad = ' '.repeat(size - width(text));
        return right.includes(column) ? pad + text : text + pad;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** The cells that have no room in the row; empty ones are left out. */
function below(headings: Row, row: Row, kept: number, columns: number): string[] {
  return headings.slice(kept).flatMap((heading, at) => {
    const text = row[kept + at] ?? '';
    if (text.trim() === '') return [];
    const said = heading === '' ? text : words.common.lists.about({ name: heading, text });
    return wrapped(said, columns - INDENT.length).map((line) => `${INDENT}${line}`);
  });
}

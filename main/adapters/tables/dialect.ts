/** Finds out how the cells and rows of a delimited text are set apart. */
import Papa from 'papaparse';

export interface Dialect {
  delimiter: string;
  /** The last character of every line end. */
  lineEnd: '\n' | '\r';
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 200;
const QUOTED = /"(?:[^"]|"")*"/g;

/** A line end inside quotation marks says nothing about those between rows. */
function lineEndOf(sample: string): Dialect['lineEnd'] {
  const bare = sample.replaceAll(QUOTED, '');
  return !bare.includes('\n') && bare.includes('\r') ? '\r' : '\n';
}

interface Guess {
  delimiter: string;
  /** Rows that agree on how many cells a row has. */
  rows: number;
  cells: number;
}

/** How well a delimiter fits: blank lines and titles have no say, they are not what most rows agree on. */
function guessWith(delimiter: string, sample: string, lineEnd: Dialect['lineEnd']): Guess {
  const parser = new Papa.Parser({ delimiter, newline: lineEnd, preview: SAMPLE_ROWS });
  const { data }: Papa.ParseResult<string[]> = parser.parse(sample, 0, false);
  const rowsByCells = new Map<number, number>();
  for (const { length } of data) if (length > 1) rowsByCells.set(length, (rowsByCells.get(length) ?? 0) + 1);
  const best: Guess = { delimiter, rows: 0, cells: 1 };
  for (const [cells, rows] of rowsByCells) {
    if (isBetter({ rows, cells }, best)) Object.assign(best, { rows, cells });
  }
  return best;
}

/** Of two that as many rows agree on, the one with more cells: decimal commas agree as well. */
function isBetter(one: Pick<Guess, 'rows' | 'cells'>, other: Pick<Guess, 'rows' | 'cells'>): boolean {
  return one.rows > other.rows || (one.rows === other.rows && one.cells > other.cells);
}

/** @param head the first text of the file; its last line may be cut off */
export function dialectOf(head: string): Dialect {
  const lineEnd = lineEndOf(head);
  const whole = head.slice(0, Math.max(0, head.lastIndexOf(lineEnd)));
  // A row of names alone, in which a date may hold a comma, shows less than with a part of the next.
  const sample = whole.includes(lineEnd) ? whole : head;
  const guesses = DELIMITERS.map((delimiter) => guessWith(delimiter, sample, lineEnd));
  const best = guesses.reduce((one, other) => (isBetter(other, one) ? other : one));
  return { delimiter: best.delimiter, lineEnd };
}

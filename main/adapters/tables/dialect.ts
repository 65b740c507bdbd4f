/** Finds out how the cells and rows of a delimited text are set apart. */
export interface Dialect {
  delimiter: string;
  /** The last character of every line end. */
  lineEnd: '\n' | '\r';
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 200;
const QUOTED = /"(?:[^"]|"")*"/g;
const QUOTED_CELL = 'q';

function lineEndOf(bare: string): Dialect['lineEnd'] {
  return !bare.includes('\n') && bare.includes('\r') ? '\r' : '\n';
}

interface Guess {
  delimiter: string;
  /** Rows that agree on how many cells a row has. */
  rows: number;
  cells: number;
}

/** How well a delimiter fits: blank lines and titles have no say, they are not what most rows agree on. */
function guessWith(delimiter: string, rows: readonly string[]): Guess {
  const rowsByCells = new Map<number, number>();
  for (const row of rows) {
    const { length } = row.split(delimiter);
    if (length > 1) rowsByCells.set(length, (rowsByCells.get(length) ?? 0) + 1);
  }
  const best: Guess = { delimiter, rows: 0, cells: 1 };
  for (const [cells, agreeing] of rowsByCells) {
    if (isBetter({ rows: agreeing, cells }, best)) Object.assign(best, { rows: agreeing, cells });
  }
  return best;
}

/** Of two that as many rows agree on, the one with more cells: decimal commas agree as well. */
function isBetter(one: Pick<Guess, 'rows' | 'cells'>, other: Pick<Guess, 'rows' | 'cells'>): boolean {
  return one.rows > other.rows || (one.rows === other.rows && one.cells > other.cells);
}

/** @param head the first text of the file; its last line may be cut off */
export function dialectOf(head: string): Dialect {
  // What stands inside quotation marks says nothing about what sets cells and rows apart.
  const bare = head.replaceAll(QUOTED, QUOTED_CELL);
  const lineEnd = lineEndOf(bare);
  const whole = bare.slice(0, Math.max(0, bare.lastIndexOf(lineEnd)));
  // A row of names alone, in which a date may hold a comma, shows less than with a part of the next.
  const rows = (whole.includes(lineEnd) ? whole : bare).split(lineEnd).slice(0, SAMPLE_ROWS);
  const guesses = DELIMITERS.map((delimiter) => guessWith(delimiter, rows));
  const best = guesses.reduce((one, other) => (isBetter(other, one) ? other : one));
  return { delimiter: best.delimiter, lineEnd };
}

import type { Problem } from '../problem.ts';
import type { Column } from '../table/ColumnTable.ts';
import { readCount } from './readCount.ts';

/** A count, `NaN` for "not reported", or why the cell can't be read. */
export type CellReading = number | Problem;

/** Counts of cells; each text is read once. */
export class CountReader {
  readonly #mark: string;
  /** By the number of the text. */
  readonly #known: (CellReading | undefined)[];

  constructor(mark: string, codeCount: number) {
    this.#mark = mark;
    this.#known = new Array(codeCount);
  }

  read(column: Column | null, row: number): CellReading {
    if (column === null) return Number.NaN;
    const code = column.code(row);
    if (code < 0) return this.#parse(column, row);
    const known = this.#known[code];
    if (known === undefined) {
      const reading = this.#parse(column, row);
      this.#known[code] = reading;
      return reading;
    }
    // The text was unreadable in another column first: the problem names this one.
    return typeof known === 'number' ? known : { ...known, column: column.name };
  }

  #parse(column: Column, row: number): CellReading {
    const found = column.text(row);
    const reading = readCount(found, this.#mark);
    if (reading.kind === 'unreadable') return { column: column.name, found, reason: reading.reason };
    return reading.kind === 'count' ? reading.value : Number.NaN;
  }
}

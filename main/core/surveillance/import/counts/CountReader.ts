import type { Problem } from '../problem.ts';
import type { Column } from '../table/Column.ts';
import type { CountRange } from './countRange.ts';
import type { Multiplier } from './multiplier.ts';
import { type CountWriting, readCount } from './readCount.ts';

/** A count that is more than a number: hidden behind a range, or not final. */
export type MarkedCount = { range: CountRange } | { provisional: number };

/** A count, `NaN` for "not reported", a marked count, or why the cell can't be read. */
export type CellReading = number | MarkedCount | Problem;

export function isProblem(reading: CellReading): reading is Problem {
  return typeof reading === 'object' && 'reason' in reading;
}

/** How many cells of counts said what. */
export interface CellTally {
  /** Plain counts, provisional ones among them. */
  counts: number;
  provisional: number;
  suppressed: number;
  blank: number;
  /** Words and marks for "no report". */
  placeholder: number;
  unreadable: number;
}

/** Counts of cells; each text is read once. */
export class CountReader {
  readonly tally: CellTally = {
    counts: 0,
    provisional: 0,
    suppressed: 0,
    blank: 0,
    placeholder: 0,
    unreadable: 0,
  };
  /** The texts that said "no report", with how many cells have them. */
  readonly placeholders = new Map<string, number>();
  /** The texts that hid a count. */
  readonly hidden = new Map<string, { times: number; range: CountRange }>();
  /** Columns that were multiplied, by name. */
  readonly multiplied: ReadonlyMap<string, Multiplier>;
  readonly #writing: CountWriting;
  /** By the number of the text. */
  readonly #known: (CellReading | undefined)[];
  /** The columns that count thousands or millions. */
  readonly #multipliers: ReadonlyMap<Column, Multiplier>;

  constructor(
    writing: CountWriting,
    codeCount: number,
    multipliers: ReadonlyMap<Column, Multiplier> = new Map(),
  ) {
    this.#writing = writing;
    this.#multipliers = multipliers;
    this.multiplied = new Map([...multipliers].map(([{ name }, by]) => [name, by]));
    this.#known = new Array(codeCount);
  }

  read(column: Column | null, row: number): CellReading {
    if (column === null) return Number.NaN;
    if (this.#multipliers.size > 0 && this.#multipliers.has(column)) return this.#readMultiplied(column, row);
    const code = column.code(row);
    const known = code < 0 ? undefined : this.#known[code];
    // Most cells are plain counts that were met before.
    if (typeof known === 'number' && !Number.isNaN(known)) {
      this.tally.counts += 1;
      return known;
    }
    const reading = known ?? this.#parse(column, row);
    if (code >= 0) this.#known[code] = reading;
    this.#count(reading, column, row);
    // The text was unreadable in another column first: the problem names this one.
    return isProblem(reading) ? { ...reading, column: column.name } : reading;
  }

  #readMultiplied(column: Column, row: number): CellReading {
    const reading = multiplied(this.#parse(column, row), this.#multipliers.get(column)!);
    this.#count(reading, column, row);
    return reading;
  }

  #parse(column: Column, row: number): CellReading {
    const found = column.text(row);
    const reading = readCount(found, this.#writing);
    switch (reading.kind) {
      case 'count':
        return reading.isProvisional ? { provisional: reading.value } : reading.value;
      case 'suppressed':
        return { range: reading.range };
      case 'not-reported':
        return Number.NaN;
      case 'unreadable':
        return { column: column.name, found, reason: reading.reason };
    }
  }

  #count(reading: CellReading, column: Column, row: number): void {
    const { tally } = this;
    if (typeof reading === 'number') {
      if (!Number.isNaN(reading)) tally.counts += 1;
      else if (column.code(row) === 0 || column.text(row) === '') tally.blank += 1;
      else {
        tally.placeholder += 1;
        const text = column.text(row);
        this.placeholders.set(text, (this.placeholders.get(text) ?? 0) + 1);
      }
    } else if ('range' in reading) {
      tally.suppressed += 1;
      const text = column.text(row);
      const known = this.hidden.get(text);
      if (known === undefined) this.hidden.set(text, { times: 1, range: reading.range });
      else known.times += 1;
    } else if ('provisional' in reading) {
      tally.counts += 1;
      tally.provisional += 1;
    } else tally.unreadable += 1;
  }
}

function multiplied(reading: CellReading, by: Multiplier): CellReading {
  if (typeof reading === 'number') return reading * by;
  if ('provisional' in reading) return { provisional: reading.provisional * by };
  if (!('range' in reading)) return reading;
  const { low, high } = reading.range;
  return { range: { low: low * by, high: high === null ? null : high * by } };
}

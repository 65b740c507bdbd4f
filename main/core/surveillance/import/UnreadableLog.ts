/** What of a file could not be read, by how it is spelt: what tells whether the rest is still the file. */
import { textPattern } from './counts/textPattern.ts';
import type { DetectedMapping } from './detectMapping.ts';
import type { Entry } from './layouts/parts.ts';
import type { Problem } from './problem.ts';

/** Rows that hold a value, and gave none. */
export interface LostRows {
  rows: number;
  withoutDate: number;
  withoutPlace: number;
  /** The first row of the table without a date, and without a place. */
  firstWithoutDate: number;
  firstWithoutPlace: number;
  /** Those that were lost before any of their cells was looked at. */
  rowsBeforeCells: number;
}

export interface Unreadable {
  cells: number;
  /** How many counts of each day could not be read. */
  days: Map<number, number>;
  /** By where the text stands and its pattern: `count 9 a`. */
  byPattern: Map<string, UnreadablePattern>;
}

export interface UnreadablePattern {
  /** Whether a date, a count, or anything else of a row could not be read. */
  part: 'date' | 'count' | 'row';
  /** Digits as 9, words as `a`. */
  pattern: string;
  count: number;
  /** The first text of the pattern, '' in files about persons. */
  example: string;
  /** What the first text is instead of what is expected: `not a whole number`. */
  reason: string;
  column: string;
  /** Numbers of the first and the last row of the table that have it. */
  firstRow: number;
  lastRow: number;
  /** Whether other texts of the pattern were read. */
  isReadElsewhere: boolean;
}

/** Prose where counts are expected has as many patterns as texts. */
const MANY_PATTERNS = 10_000;

export class UnreadableLog {
  readonly unreadable: Unreadable = { cells: 0, days: new Map(), byPattern: new Map() };
  readonly lost: LostRows = {
    rows: 0,
    withoutDate: 0,
    withoutPlace: 0,
    firstWithoutDate: 0,
    firstWithoutPlace: 0,
    rowsBeforeCells: 0,
  };
  readonly #mapping: DetectedMapping;
  readonly #entries: readonly Entry[];
  readonly #quote: (text: string) => string;

  /** @param quote how much of a text may be told: nothing of a list of persons */
  constructor(mapping: DetectedMapping, entries: readonly Entry[], quote: (text: string) => string) {
    this.#mapping = mapping;
    this.#entries = entries;
    this.#quote = quote;
  }

  noteCount(row: number, day: number, problem: Problem): Problem {
    const { days } = this.unreadable;
    days.set(day, (days.get(day) ?? 0) + 1);
    return this.note(row, 'count', problem);
  }

  note(row: number, part: UnreadablePattern['part'], problem: Problem): Problem {
    const { unreadable } = this;
    unreadable.cells += 1;
    const pattern = textPattern(problem.found);
    const key = `${part} ${pattern}`;
    const known = unreadable.byPattern.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.lastRow = row;
    } else if (unreadable.byPattern.size < MANY_PATTERNS) {
      const example = this.#quote(problem.found);
      const { column, reason } = problem;
      const first = { part, pattern, count: 1, example, reason, column, isReadElsewhere: false };
      unreadable.byPattern.set(key, { ...first, firstRow: row, lastRow: row });
    }
    return problem;
  }

  /** A row that holds a value gave none. */
  lose(row: number, problem: Problem): void {
    const { lost } = this;
    lost.rows += 1;
    const isOfCounts = this.#entries.some(
      ({ cases, deaths }) => cases?.name === problem.column || deaths?.name === problem.column,
    );
    if (!isOfCounts) lost.rowsBeforeCells += 1;
    if (problem.found !== '') return;
    if (problem.column === this.#mapping.date) {
      if (lost.withoutDate === 0) lost.firstWithoutDate = row;
      lost.withoutDate += 1;
    } else if (this.#mapping.location.includes(problem.column)) {
      if (lost.withoutPlace === 0) lost.firstWithoutPlace = row;
      lost.withoutPlace += 1;
    }
  }

  /** Finds out which spellings were read elsewhere: `31/02/2020` is spelt like other dates, `12 mei 2020` may be like none. */
  finish(): void {
    const { byPattern } = this.unreadable;
    const own = new Map(
      [...byPattern.values()].filter(({ part }) => part === 'date').map((one) => [one.pattern, one]),
    );
    const dates = this.#mapping.profiles.find(({ name }) => name === this.#mapping.date);
    if (own.size === 0 || dates === undefined) return;
    const cells = new Map<string, number>();
    for (const [text, times] of dates.texts) {
      const pattern = textPattern(text);
      if (own.has(pattern)) cells.set(pattern, (cells.get(pattern) ?? 0) + times);
    }
    for (const [pattern, one] of own) one.isReadElsewhere = (cells.get(pattern) ?? 0) > one.count;
  }
}

/**
 * A table held by columns: every distinct text once, every cell as the number of its text. So a million rows fit
 * into little memory, and a text that stands in a thousand cells is understood once.
 */
import type { RejectedRow } from '../../../../../shared/surveillance/datasetSchema.ts';

/** A column with more texts of its own than this holds numbers, moments or prose, and is kept accordingly. */
const MANY_TEXTS = 65_536;
/** Share of the texts that must be alike for a column to be kept as numbers or as days. */
const MOSTLY = 0.95;
const HEAD_ROWS = 20;

const plainNumber = /^-?\d{1,15}$/;
const moment = /^(\d[\d./-]{5,9})[ T]\d{1,2}:\d{2}/;

/** Integers that grow at the end; memory doubles as needed. */
class Codes {
  #values = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  replaceAll(change: (value: number) => number): void {
    for (let index = 0; index < this.length; index += 1) this.#values[index] = change(this.#values[index]!);
  }
}

/**
 * How the cells of a column are kept: each as the number of its text; numbers as they are, with the few other
 * texts aside; or not at all, where nearly every row has a text of its own.
 */
type Kept =
  | { as: 'texts'; codes: Codes }
  | { as: 'numbers'; values: number[]; others: Map<number, string> }
  | { as: 'prose' };

/** Counts below this are found by their value, which is several times quicker than by their text. */
const SMALL_COUNTS = 10_000;
/** A power of two. */
const RECENT = 4_096;

/** @returns the value of a small count that is written without anything else, or -1 */
function smallCount(text: string): number {
  const { length } = text;
  if (length === 0 || length > 4) return -1;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && value === 0 && length > 1)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Longer texts are kept by the engine as a part of what they were cut from: a whole piece of the file. */
const LONGEST_COPIED_TEXT = 12;

function ownCopy(text: string): string {
  return text.length > LONGEST_COPIED_TEXT ? text.split('').join('') : text;
}

/** The texts that the columns of a table share. */
class TextPool {
  readonly texts: string[] = [''];
  readonly #codes = new Map<string, number>([['', 0]]);
  /** The numbers of the texts of small counts, by value; 0 is none. */
  readonly #smallCounts = new Int32Array(SMALL_COUNTS);
  readonly #recent = new Int32Array(RECENT);

  /**
   * @param last the number of the text above: the rows of a day, or of a place, often stand together
   * @returns the number of a text
   */
  codeOf(text: string, last = 0): number {
    const value = smallCount(text);
    if (value < 0) return text === this.texts[last] ? last : this.#recentOf(text);
    const code = this.#smallCounts[value] || this.#lookUp(text);
    this.#smallCounts[value] = code;
    return code;
  }

  /** Names and dates come again and again: most are still where they were found last, by a few of their letters. */
  #recentOf(text: string): number {
    const { length } = text;
    const letters =
      (text.charCodeAt(length - 1) * 31 + text.charCodeAt(length - 2)) * 31 + text.charCodeAt(length - 3);
    const slot = (letters * 31 + length) & (RECENT - 1);
    const recent = this.#recent[slot]!;
    if (this.texts[recent] === text) return recent;
    const code = this.#lookUp(text);
    this.#recent[slot] = code;
    return code;
  }

  #lookUp(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const trimmed = text.trim();
    let code = trimmed === text ? undefined : this.#codes.get(trimmed);
    if (code === undefined) {
      code = this.texts.length;
      this.texts.push(ownCopy(trimmed));
      if (trimmed !== text) this.#codes.set(trimmed, code);
    }
    this.#codes.set(text, code);
    return code;
  }
}

/** One column: cells are trimmed texts; a blank cell is ''. */
export class Column {
  readonly index: number;
  readonly name: string;
  /** The HXL tag of the column, or null. */
  readonly tag: string | null;
  readonly #pool: TextPool;
  #kept: Kept = { as: 'texts', codes: new Codes() };
  #newTexts = 0;
  #lastCode = 0;
  #areMomentsCut = false;

  constructor(index: number, name: string, tag: string | null, pool: TextPool) {
    this.index = index;
    this.name = name;
    this.tag = tag;
    this.#pool = pool;
  }

  /** Whether nearly every row has a text of its own, so that none was kept. */
  get isProse(): boolean {
    return this.#kept.as === 'prose';
  }

  add(row: number, text: string): void {
    const kept = this.#kept;
    if (kept.as === 'prose') return;
    if (kept.as === 'numbers') {
      this.#addNumber(kept, row, text);
      return;
    }
    const { texts } = this.#pool;
    const before = texts.length;
    this.#lastCode = this.#pool.codeOf(this.#areMomentsCut ? withoutTime(text) : text, this.#lastCode);
    kept.codes.push(this.#lastCode);
    if (texts.length === before) return;
    this.#newTexts += 1;
    if (this.#newTexts > MANY_TEXTS) this.#keepOtherwise(kept.codes);
  }

  text(row: number): string {
    const kept = this.#kept;
    if (kept.as === 'texts') return this.#pool.texts[kept.codes.at(row)]!;
    if (kept.as === 'prose') return '';
    const value = kept.values[row]!;
    return Number.isNaN(value) ? (kept.others.get(row) ?? '') : String(value);
  }

  /** The number of a cell's text in the pool, or -1 where cells are kept otherwise: the same text has the same number. */
  code(row: number): number {
    return this.#kept.as === 'texts' ? this.#kept.codes.at(row) : -1;
  }

  /** How many cells have each number; none where cells are kept otherwise. */
  timesOfCodes(): Int32Array {
    const kept = this.#kept;
    const times = new Int32Array(this.#pool.texts.length);
    if (kept.as !== 'texts') return times;
    for (let row = 0; row < kept.codes.length; row += 1) times[kept.codes.at(row)]! += 1;
    return times;
  }

  /** Distinct texts with how many cells have them, in order of appearance; blank cells are left out. */
  tally(): Map<string, number> {
    const counts = new Map<string, number>();
    const kept = this.#kept;
    const add = (text: string, times: number) => {
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + times);
    };
    if (kept.as === 'texts') {
      const times = new Int32Array(this.#pool.texts.length);
      const met: number[] = [];
      for (let row = 0; row < kept.codes.length; row += 1) {
        const code = kept.codes.at(row);
        if (times[code] === 0) met.push(code);
        times[code]! += 1;
      }
      for (const code of met) add(this.#pool.texts[code]!, times[code]!);
    }
    // Of very many numbers a part tells what they are.
    if (kept.as === 'numbers') {
      const step = Math.ceil(kept.values.length / MANY_TEXTS);
      for (let row = 0; row < kept.values.length; row += step) add(this.text(row), step);
      for (const text of kept.others.values()) add(text, 1);
    }
    return counts;
  }

  #addNumber(kept: Extract<Kept, { as: 'numbers' }>, row: number, text: string): void {
    const trimmed = text.trim();
    const isNumber = plainNumber.test(trimmed);
    kept.values.push(isNumber ? Number(trimmed) : Number.NaN);
    if (isNumber || trimmed === '') return;
    kept.others.set(row, trimmed);
    if (kept.others.size > MANY_TEXTS) this.#kept = { as: 'prose' };
  }

  /** Decides, once there are many texts, what they are. */
  #keepOtherwise(codes: Codes): void {
    const { texts } = this.#pool;
    const own = new Set<number>();
    for (let row = 0; row < codes.length; row += 1) own.add(codes.at(row));
    const share = (pattern: RegExp) => {
      let alike = 0;
      for (const code of own) if (pattern.test(texts[code]!)) alike += 1;
      return alike / own.size;
    };
    if (!this.#areMomentsCut && share(moment) >= MOSTLY) {
      this.#areMomentsCut = true;
      codes.replaceAll((code) => this.#pool.codeOf(withoutTime(texts[code]!)));
      this.#newTexts = 0;
      return;
    }
    if (share(plainNumber) < MOSTLY) {
      this.#kept = { as: 'prose' };
      return;
    }
    const numbers: Extract<Kept, { as: 'numbers' }> = { as: 'numbers', values: [], others: new Map() };
    this.#kept = numbers;
    for (let row = 0; row < codes.length; row += 1) this.#addNumber(numbers, row, texts[codes.at(row)]!);
  }
}

function withoutTime(text: string): string {
  return moment.exec(text.trim())?.[1] ?? text;
}

export interface TableHeader {
  names: readonly string[];
  /** HXL tags by column, or null. */
  tags: readonly string[] | null;
}

/** What shows that the cells of a row are not in their columns. */
export type MisplacedCell = Pick<RejectedRow, 'column' | 'found' | 'reason'>;

export class ColumnTable {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The first rows as read, for people to look at. */
  readonly head: { line: number; cells: readonly string[] }[] = [];
  /** Rows whose cells can't be in their columns. */
  readonly misplaced = new Map<number, MisplacedCell>();
  /** Lines above, between or below the rows that hold notes or tags, and no data. */
  readonly notes: { line: number; text: string }[];
  readonly #pool = new TextPool();
  readonly #lines = new Codes();

  constructor(name: string, header: TableHeader, notes: { line: number; text: string }[] = []) {
    this.name = name;
    this.notes = notes;
    this.columns = distinctNames(header.names).map(
      (column, index) => new Column(index, column, header.tags?.[index]?.trim() || null, this.#pool),
    );
  }

  /** Numbers of texts are below this. */
  get codeCount(): number {
    return this.#pool.texts.length;
  }

  get rowCount(): number {
    return this.#lines.length;
  }

  /** The line of the file where a row starts, from 1. */
  line(row: number): number {
    return this.#lines.at(row);
  }

  column(name: string | null | undefined): Column | null {
    return typeof name === 'string' ? (this.columns.find((one) => one.name === name) ?? null) : null;
  }

  add(line: number, cells: readonly string[]): void {
    const row = this.#lines.length;
    this.#lines.push(line);
    for (const column of this.columns) column.add(row, cells[column.index] ?? '');
    if (this.head.length < HEAD_ROWS) this.head.push({ line, cells });
    if (cells.length !== this.columns.length) this.#noteShape(row, cells);
  }

  #noteShape(row: number, cells: readonly string[]): void {
    const width = this.columns.length;
    const beyond = cells.slice(width).find((cell) => cell.trim() !== '');
    if (beyond !== undefined) {
      const column = this.columns.at(-1)!.name;
      this.misplaced.set(row, { column, found: beyond, reason: 'beyond the last column' });
      return;
    }
    // A quotation mark without its partner swallows the lines after it into the last cell of its row.
    const last = cells.length - 1;
    if (last + 1 < width && /[\r\n]/.test(cells[last]!)) {
      const column = this.columns[last]!.name;
      this.misplaced.set(row, { column, found: cells[last]!, reason: 'several lines in one cell' });
    }
  }
}

/** Headers must be distinct to be named: a repeated or blank one gets its column number. */
function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((text, index) => {
    const name = text.trim().replace(/\s+/g, ' ');
    let unique = name || `column (${index + 1})`;
    for (let number = index + 1; seen.has(unique); number += 1) unique = `${name || 'column'} (${number})`;
    seen.add(unique);
    return unique;
  });
}

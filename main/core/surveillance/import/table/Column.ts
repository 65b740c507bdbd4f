/** One column of a table: every cell as the number of its text, which a table keeps once. */
import { CellCodes } from './CellCodes.ts';
import type { TextPool } from './TextPool.ts';

/** A column with more texts of its own than this holds numbers, moments or prose, and is kept accordingly. */
const MANY_TEXTS = 65_536;
/** Share of the texts that must be alike for a column to be kept as numbers or as days. */
const MOSTLY = 0.95;

const plainNumber = /^-?\d{1,15}$/;
const moment = /^(\d[\d./-]{5,9})[ T]\d{1,2}:\d{2}/;

/**
 * How the cells of a column are kept: each as the number of its text; numbers as they are, with the few other
 * texts aside; or not at all, where nearly every row has a text of its own.
 */
type Kept =
  | { as: 'texts'; codes: CellCodes }
  | { as: 'numbers'; values: number[]; others: Map<number, string> }
  | { as: 'prose' };

/** One column: cells are trimmed texts; a blank cell is ''. */
export class Column {
  readonly index: number;
  readonly name: string;
  /** The HXL tag of the column, or null. */
  readonly tag: string | null;
  readonly #pool: TextPool;
  #kept: Kept = { as: 'texts', codes: new CellCodes() };
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
    const end = this.#pool.texts.length;
    return kept.as === 'texts' ? kept.codes.tally(end).times : new Int32Array(end);
  }

  /** Distinct texts with how many cells have them, in order of appearance; blank cells are left out. */
  tally(): Map<string, number> {
    const counts = new Map<string, number>();
    const kept = this.#kept;
    const add = (text: string, times: number) => {
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + times);
    };
    if (kept.as === 'texts') {
      const { times, met } = kept.codes.tally(this.#pool.texts.length);
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
  #keepOtherwise(codes: CellCodes): void {
    const { texts } = this.#pool;
    const own = codes.tally(texts.length).met;
    const share = (pattern: RegExp) => {
      let alike = 0;
      for (const code of own) if (pattern.test(texts[code]!)) alike += 1;
      return alike / own.length;
    };
    if (!this.#areMomentsCut && share(moment) >= MOSTLY) {
      this.#areMomentsCut = true;
      const days = new CellCodes();
      codes.each((code) => days.push(this.#pool.codeOf(withoutTime(texts[code]!))));
      this.#kept = { as: 'texts', codes: days };
      this.#newTexts = 0;
      return;
    }
    if (share(plainNumber) < MOSTLY) {
      this.#kept = { as: 'prose' };
      return;
    }
    const numbers: Extract<Kept, { as: 'numbers' }> = { as: 'numbers', values: [], others: new Map() };
    this.#kept = numbers;
    let row = 0;
    codes.each((code) => {
      this.#addNumber(numbers, row, texts[code]!);
      row += 1;
    });
  }
}

function withoutTime(text: string): string {
  return moment.exec(text.trim())?.[1] ?? text;
}

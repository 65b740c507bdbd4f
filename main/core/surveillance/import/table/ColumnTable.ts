/**
 * A table held by columns: every distinct text once, every cell as the number of its text. So a million rows fit
 * into little memory, and a text that stands in a thousand cells is understood once.
 */

import type { RejectedRow } from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { Column } from './Column.ts';
import { LineNumbers } from './LineNumbers.ts';
import { plainText, TextPool } from './TextPool.ts';

const HEAD_ROWS = 20;

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
  readonly #lines = new LineNumbers();

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
      this.misplaced.set(row, { column, found: beyond, reason: words.imports.beyondLastColumn });
      return;
    }
    // A quotation mark without its partner swallows the lines after it into the last cell of its row.
    const last = cells.length - 1;
    if (last + 1 < width && /[\r\n]/.test(cells[last]!)) {
      const column = this.columns[last]!.name;
      this.misplaced.set(row, { column, found: cells[last]!, reason: words.imports.severalLines });
    }
  }
}

/** Headers must be distinct to be named: a repeated or blank one gets its column number. */
function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((text, index) => {
    const name = plainText(text).replace(/\s+/g, ' ');
    let unique = name || `column (${index + 1})`;
    for (let number = index + 1; seen.has(unique); number += 1) unique = `${name || 'column'} (${number})`;
    seen.add(unique);
    return unique;
  });
}

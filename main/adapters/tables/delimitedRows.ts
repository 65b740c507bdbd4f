/** Cuts delimited text into rows, as it comes. */

import Papa from 'papaparse';
import { words } from '../../../shared/words/index.ts';
import type { Dialect } from './dialect.ts';
import { MAX_LINE_LENGTH } from './limits.ts';
import { tooLarge } from './refusals.ts';
import { type BatchBuilder, longCell } from './rowBatches.ts';

const LINE_ENDS = /\r\n|\r|\n/g;

export class DelimitedRows {
  readonly #name: string;
  readonly #delimiter: string;
  readonly #lineEnd: Dialect['lineEnd'];
  readonly #parser: Papa.Parser;
  /** Text of rows that have not ended yet. */
  #pending: string[] = [];
  #pendingLength = 0;
  /** Of how long a text it was last seen that no row ends in it. */
  #searchedLength = 0;
  #line = 1;

  constructor(name: string, { delimiter, lineEnd }: Dialect) {
    this.#name = name;
    this.#delimiter = delimiter;
    this.#lineEnd = lineEnd;
    this.#parser = new Papa.Parser({ delimiter, newline: lineEnd });
  }

  /** Adds the rows that end in this text to the batch. @throws AppError `FILE_TOO_LARGE` */
  push(text: string, batch: BatchBuilder): void {
    this.#pending.push(text);
    this.#pendingLength += text.length;
    // A row over many pieces is not searched again before as much is new as was searched in vain.
    const isLong = this.#pendingLength > MAX_LINE_LENGTH;
    if (this.#pendingLength < 2 * this.#searchedLength && !isLong) return;
    this.#parse(batch, false);
    if (this.#pendingLength > MAX_LINE_LENGTH) throw this.#longLine();
  }

  /** Adds the last row, which no line end closes. @throws AppError `FILE_TOO_LARGE` */
  end(batch: BatchBuilder): void {
    this.#parse(batch, true);
  }

  #parse(batch: BatchBuilder, isEnd: boolean): void {
    const text = this.#pending.length === 1 ? this.#pending[0]! : this.#pending.join('');
    const end = text.includes('"')
      ? this.#parseQuoted(text, batch, isEnd)
      : this.#cutLines(text, batch, isEnd);
    const rest = text.slice(end);
    this.#pending = [rest];
    this.#pendingLength = rest.length;
    this.#searchedLength = end === 0 ? rest.length : 0;
  }

  /** @returns where the first row begins that has not ended yet */
  #parseQuoted(text: string, batch: BatchBuilder, isEnd: boolean): number {
    const { data, meta }: Papa.ParseResult<string[]> = this.#parser.parse(text, 0, !isEnd);
    for (const cells of data) this.#addRow(cells, true, batch);
    return meta.cursor;
  }

  /** The same without quotation marks, where every row is one line: most of most files, in half the time of splitting it twice. */
  #cutLines(text: string, batch: BatchBuilder, isEnd: boolean): number {
    const [delimiter, lineEnd] = [this.#delimiter, this.#lineEnd];
    let from = 0;
    let next = text.indexOf(delimiter);
    for (;;) {
      const found = text.indexOf(lineEnd, from);
      if (found < 0 && !isEnd) return from;
      const end = found < 0 ? text.length : found;
      const cells: string[] = [];
      while (next >= 0 && next < end) {
        cells.push(text.slice(from, next));
        from = next + 1;
        next = text.indexOf(delimiter, from);
      }
      cells.push(text.slice(from, end));
      this.#addRow(cells, false, batch);
      if (found < 0) return end;
      from = end + 1;
    }
  }

  #addRow(cells: string[], isQuoted: boolean, batch: BatchBuilder): void {
    const line = this.#line;
    this.#line += 1;
    const last = cells.length - 1;
    if (this.#lineEnd === '\n' && cells[last]!.endsWith('\r')) cells[last] = cells[last]!.replace(/\r+$/, '');
    if (isQuoted) for (const cell of cells) this.#line += cell.match(LINE_ENDS)?.length ?? 0;
    batch.add(cells, line);
  }

  #longLine(): Error {
    if (this.#pending[0]!.includes('"')) return longCell(this.#name, this.#line);
    const problem = words.tables.longLine({ megabytes: MAX_LINE_LENGTH / 1024 / 1024, line: this.#line });
    return tooLarge(this.#name, problem, words.tables.oneRowPerLine);
  }
}

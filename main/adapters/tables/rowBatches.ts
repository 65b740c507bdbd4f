/** Gathers rows into batches. */
import { words } from '../../../shared/words/index.ts';
import type { RowBatch } from '../../core/ports/TableReader.ts';
import { BATCH_CELLS, BATCH_ROWS, MAX_CELL_LENGTH, MAX_COLUMNS } from './limits.ts';
import { tooLarge } from './refusals.ts';

export class BatchBuilder {
  readonly #name: string;
  #cells: string[][] = [];
  #lines: number[] = [];
  #cellCount = 0;

  /** @param name of the file, for messages */
  constructor(name: string) {
    this.#name = name;
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  get isFull(): boolean {
    return this.#lines.length >= BATCH_ROWS || this.#cellCount >= BATCH_CELLS;
  }

  /** A row of blanks is left out. @throws AppError `FILE_TOO_LARGE` for a row of too many or too long cells */
  add(cells: string[], line: number): void {
    if (cells.length > MAX_COLUMNS) {
      const problem = words.tables.manyColumnsInLine({ most: words.common.numbers.whole(MAX_COLUMNS), line });
      throw tooLarge(this.#name, problem, words.tables.split);
    }
    let isBlank = true;
    for (const cell of cells) {
      if (cell.length > MAX_CELL_LENGTH) throw longCell(this.#name, line);
      if (isBlank && cell.trim() !== '') isBlank = false;
    }
    if (isBlank) return;
    this.#cells.push(cells);
    this.#lines.push(line);
    this.#cellCount += cells.length;
  }

  /** Hands out what was gathered and starts anew. */
  take(bytesRead: number): RowBatch {
    const batch = { cells: this.#cells, lines: this.#lines, bytesRead };
    this.#cells = [];
    this.#lines = [];
    this.#cellCount = 0;
    return batch;
  }
}

export function longCell(name: string, line: number): Error {
  return tooLarge(
    name,
    words.tables.longCell({ most: words.common.numbers.whole(MAX_CELL_LENGTH), line }),
    words.tables.openQuotation,
  );
}

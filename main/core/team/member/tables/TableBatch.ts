import type { TableName, TableRow, TableRows } from '../../../ports/TeamTables.ts';

/** Of a number as text; texts that many rows share are sent once, and then named by a number. */
const NUMBER_BYTES = 6;
const TEXT_BYTES = 8;
/** More would keep the host busy for too long while they are written down: a tenth of a second. */
const MOST_ROWS = 4_000;

/** Rows that are given together, with a guess at the bytes that they take on the way. */
export class TableBatch {
  #rows: TableRows = {};
  #count = 0;
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#count;
  }

  isFull(bytes: number): boolean {
    return this.#bytes >= bytes || this.#count >= MOST_ROWS;
  }

  add<T extends TableName>(table: T, row: TableRow<T>): void {
    const rows: TableRow<T>[] = this.#rows[table] ?? [];
    rows.push(row);
    this.#rows = { ...this.#rows, [table]: rows };
    this.#count += 1;
    this.#bytes += Object.values(row).reduce<number>((sum, cell) => sum + sizeOf(cell), 0);
  }

  /** @returns what was added, and begins anew */
  take(): { rows: TableRows; bytes: number } {
    const taken = { rows: this.#rows, bytes: this.#bytes };
    [this.#rows, this.#count, this.#bytes] = [{}, 0, 0];
    return taken;
  }
}

function sizeOf(cell: unknown): number {
  if (typeof cell === 'string') return Math.min(cell.length, TEXT_BYTES);
  return Array.isArray(cell) ? cell.length * NUMBER_BYTES : NUMBER_BYTES;
}

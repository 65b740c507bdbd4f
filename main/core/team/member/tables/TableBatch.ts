import type { TableName, TableRow, TableRows } from '../../../ports/TeamTables.ts';

/** Of a number as text; texts that many rows share are sent once, and then named by a number. */
const NUMBER_BYTES = 6;
const TEXT_BYTES = 8;
/** What waits here is in memory, and lost with a link that breaks. */
const MOST_ROWS = 4_000;

/** Rows that are given together, with a guess at the bytes that they take on the way. */
export class TableBatch {
  #rows = new Map<TableName, TableRow<TableName>[]>();
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
    const rows = this.#rows.get(table);
    if (rows === undefined) this.#rows.set(table, [row]);
    else rows.push(row);
    this.#count += 1;
    for (const cell of Object.values(row)) this.#bytes += sizeOf(cell);
  }

  /** @returns what was added, and begins anew */
  take(): { rows: TableRows; bytes: number } {
    const taken = { rows: Object.fromEntries(this.#rows) as TableRows, bytes: this.#bytes };
    [this.#rows, this.#count, this.#bytes] = [new Map(), 0, 0];
    return taken;
  }
}

function sizeOf(cell: unknown): number {
  if (typeof cell === 'string') return Math.min(cell.length, TEXT_BYTES);
  return Array.isArray(cell) ? cell.length * NUMBER_BYTES : NUMBER_BYTES;
}

/** Rows of a list that are there twice: the same number of a case, and every other cell alike. */
import type { DetectedMapping } from '../detectMapping.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { isDateColumn } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';

/** Share of the rows that must have a number of their own for it to be one of cases. */
const MOSTLY_OWN = 0.5;

export class RepeatedPersons {
  readonly #table: ColumnTable;
  readonly #numbers: Column | null;
  readonly #first = new Map<string, number>();

  constructor(table: ColumnTable, { layout, profiles }: DetectedMapping) {
    this.#table = table;
    const numbered = profiles.find(
      (column) =>
        hasHint(column.words, 'notCounting') &&
        !isDateColumn(column) &&
        !column.column.isProse &&
        column.texts.size >= table.rowCount * MOSTLY_OWN,
    );
    this.#numbers = layout === 'line-list' ? (numbered?.column ?? null) : null;
  }

  /** To be asked once for each row, in order. */
  isRepeat(row: number): boolean {
    const number = this.#numbers?.text(row) ?? '';
    if (number === '') return false;
    const first = this.#first.get(number);
    if (first === undefined) {
      this.#first.set(number, row);
      return false;
    }
    return this.#table.columns.every((column) => column.text(row) === column.text(first));
  }
}

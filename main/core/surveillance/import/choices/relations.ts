/** What the numbers of two columns say of each other: the same thing counted twice, a sum and its parts, deaths of cases. */
import { readCount } from '../counts/readCount.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { type ColumnProfile, isDateColumn } from '../table/columnProfile.ts';

/** This many rows are enough: more of a larger file would add nothing. */
const ENOUGH_ROWS = 5_000;
/** Steps, or rows, from which agreement means something. */
const FEWEST = 4;
const MOSTLY = 0.9;
const NEARLY_ALL = 0.98;

/** The counts of columns, and which rows follow each other in one series: of one place, and one group. */
export class ColumnNumbers {
  readonly #rows: number;
  readonly #keys: readonly ColumnProfile[];
  readonly #values = new Map<ColumnProfile, Float64Array>();
  #before: Int32Array | null = null;

  /** @param columns all columns of the table: those of texts tell places and groups apart */
  constructor(table: ColumnTable, columns: readonly ColumnProfile[]) {
    this.#rows = Math.min(table.rowCount, ENOUGH_ROWS);
    this.#keys = columns.filter(
      (column) => column.countShare < 0.5 && column.texts.size > 1 && !isDateColumn(column),
    );
  }

  /** Whether two columns tell the same: equal in nearly all rows that have both, or one the running sum of the other. */
  areSame(a: ColumnProfile, b: ColumnProfile): boolean {
    return this.#areEqual(a, b) || this.isRunningSum(a, b) || this.isRunningSum(b, a);
  }

  /** Whether a column is the sum of the others in nearly all rows that have them all, and not of one of them alone. */
  isSumOf(total: ColumnProfile, parts: readonly ColumnProfile[]): boolean {
    if (parts.length < 2) return false;
    const sums = this.#of(total);
    const values = parts.map((part) => this.#of(part));
    let [seen, equal, apart] = [0, 0, 0];
    for (let row = 0; row < this.#rows; row += 1) {
      const sum = values.reduce((all, one) => all + one[row]!, 0);
      if (Number.isNaN(sum) || Number.isNaN(sums[row]!) || sum === 0) continue;
      seen += 1;
      if (sum === sums[row]) equal += 1;
      if (values.every((one) => one[row] !== sum)) apart += 1;
    }
    return seen >= FEWEST && apart > 0 && equal >= seen * MOSTLY;
  }

  /** @returns whether deaths stay within cases in nearly all rows that have both; null where too few rows have them */
  areWithin(deaths: ColumnProfile, cases: ColumnProfile): boolean | null {
    const [inner, outer] = [this.#of(deaths), this.#of(cases)];
    let [seen, within] = [0, 0];
    for (let row = 0; row < this.#rows; row += 1) {
      if (Number.isNaN(inner[row]!) || Number.isNaN(outer[row]!)) continue;
      seen += 1;
      if (inner[row]! <= outer[row]!) within += 1;
    }
    return seen < FEWEST ? null : within >= seen * NEARLY_ALL;
  }

  #areEqual(a: ColumnProfile, b: ColumnProfile): boolean {
    const [left, right] = [this.#of(a), this.#of(b)];
    let [seen, equal] = [0, 0];
    for (let row = 0; row < this.#rows; row += 1) {
      if (Number.isNaN(left[row]!) || Number.isNaN(right[row]!)) continue;
      seen += 1;
      if (left[row] === right[row]) equal += 1;
    }
    return seen >= FEWEST && equal >= seen * NEARLY_ALL;
  }

  /** Whether the steps of one column are the counts of the other, with the rows in order of time or against it. */
  isRunningSum(sum: ColumnProfile, fresh: ColumnProfile): boolean {
    const [sums, counts] = [this.#of(sum), this.#of(fresh)];
    const before = this.#rowsBefore();
    let [seen, forward, backward, changes] = [0, 0, 0, 0];
    for (let row = 0; row < this.#rows; row += 1) {
      const last = before[row]!;
      if (last < 0 || Number.isNaN(sums[row]!) || Number.isNaN(sums[last]!)) continue;
      if (Number.isNaN(counts[row]!) || Number.isNaN(counts[last]!)) continue;
      seen += 1;
      if (sums[row] !== sums[last]) changes += 1;
      if (sums[row]! - sums[last]! === counts[row]) forward += 1;
      if (sums[last]! - sums[row]! === counts[last]) backward += 1;
    }
    return changes >= FEWEST && Math.max(forward, backward) >= seen * MOSTLY;
  }

  #of(column: ColumnProfile): Float64Array {
    const known = this.#values.get(column);
    if (known !== undefined) return known;
    const texts = new Map<string, number>();
    const values = new Float64Array(this.#rows);
    for (let row = 0; row < this.#rows; row += 1) {
      const text = column.column.text(row);
      let value = texts.get(text);
      if (value === undefined) {
        const reading = readCount(text);
        value = reading.kind === 'count' ? reading.value : Number.NaN;
        texts.set(text, value);
      }
      values[row] = value;
    }
    this.#values.set(column, values);
    return values;
  }

  /** By row: the row before it in the same series, or -1. */
  #rowsBefore(): Int32Array {
    if (this.#before !== null) return this.#before;
    const before = new Int32Array(this.#rows);
    const last = new Map<string, number>();
    for (let row = 0; row < this.#rows; row += 1) {
      const key = this.#keys.map(({ column }) => column.text(row)).join('\n');
      before[row] = last.get(key) ?? -1;
      last.set(key, row);
    }
    this.#before = before;
    return before;
  }
}

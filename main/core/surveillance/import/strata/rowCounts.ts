/** The counts of rows, as one number each: of cases, or of deaths where a row has no cases. */
import type { PlaceRows } from '../observations.ts';

export class RowCounts {
  readonly #values: Float64Array;

  constructor(rowCount: number, places: readonly PlaceRows[]) {
    this.#values = new Float64Array(rowCount).fill(Number.NaN);
    for (const { rows, cases, deaths } of places)
      rows.forEach((row, index) => {
        this.#values[row] = Number.isNaN(cases[index]!) ? deaths[index]! : cases[index]!;
      });
  }

  /** @returns `NaN` for "not reported" */
  of(row: number): number {
    return this.#values[row]!;
  }
}

import type { Column } from '../table/Column.ts';
import { type Multiplier, multiplierOf } from './multiplier.ts';
import { readPopulation } from './readPopulation.ts';

/** Populations of a column, row by row. */
export class PopulationReader {
  readonly #column: Column;
  readonly #multiplier: Multiplier;
  /** Rows of a place mostly stand together, with one population. */
  #last: { code: number; value: number | null } = { code: -1, value: null };

  constructor(column: Column) {
    this.#column = column;
    this.#multiplier = multiplierOf(column.name);
  }

  /** @returns null for what is no population */
  read(row: number): number | null {
    const code = this.#column.code(row);
    if (code >= 0 && code === this.#last.code) return this.#last.value;
    const value = readPopulation(this.#column.text(row), this.#multiplier);
    this.#last = { code, value };
    return value;
  }
}

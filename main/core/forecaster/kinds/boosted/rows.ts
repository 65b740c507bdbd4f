/** Rows that a boosted model learns from or is asked about, in arrays that grow. */
import { FEATURES } from '../../scaled/features.ts';

/** The features of the week, and how many weeks ahead. */
export const WIDTH = FEATURES + 1;

export interface Row {
  /** Weeks ahead, from 1. */
  horizon: number;
  /** Change on the scale over the horizon; 0 where it is asked for. */
  target: number;
  /** Index of the place in its record. */
  place: number;
  /** Number of the season, and of the record. */
  season: number;
  source: number;
}

export class Rows {
  #count = 0;
  #features: Float64Array;
  #target: Float64Array;
  /** Place, horizon, season and record of each row. */
  #numbers: Int32Array;

  /** @param expected how many rows are to come, as far as that is known: more are taken too, and cost a copy */
  constructor(expected = 1_024) {
    this.#features = new Float64Array(WIDTH * expected);
    this.#target = new Float64Array(expected);
    this.#numbers = new Int32Array(4 * expected);
  }

  get count(): number {
    return this.#count;
  }

  /** All features, row by row. */
  get features(): Float64Array {
    return this.#features.subarray(0, this.#count * WIDTH);
  }

  get target(): Float64Array {
    return this.#target.subarray(0, this.#count);
  }

  /** @param features of the week */
  add(features: Float64Array, { horizon, target, place, season, source }: Row): void {
    if (this.#count === this.#target.length) this.#grow();
    const row = this.#count++;
    const start = row * WIDTH;
    for (let feature = 0; feature < FEATURES; feature++) this.#features[start + feature] = features[feature]!;
    this.#features[start + FEATURES] = horizon;
    this.#target[row] = target;
    this.#numbers[4 * row] = place;
    this.#numbers[4 * row + 1] = horizon;
    this.#numbers[4 * row + 2] = season;
    this.#numbers[4 * row + 3] = source;
  }

  placeOf(row: number): number {
    return this.#numbers[4 * row]!;
  }

  horizonOf(row: number): number {
    return this.#numbers[4 * row + 1]!;
  }

  seasonOf(row: number): number {
    return this.#numbers[4 * row + 2]!;
  }

  sourceOf(row: number): number {
    return this.#numbers[4 * row + 3]!;
  }

  /** @returns the numbers of the rows that a test keeps, all of them without one */
  which(keeps: (row: number) => boolean = () => true): Uint32Array {
    const kept = new Uint32Array(this.#count);
    let count = 0;
    for (let row = 0; row < this.#count; row++) if (keeps(row)) kept[count++] = row;
    return kept.slice(0, count);
  }

  #grow(): void {
    const larger = <T extends Float64Array | Int32Array>(empty: T, values: T): T => {
      empty.set(values);
      return empty;
    };
    this.#features = larger(new Float64Array(2 * this.#features.length), this.#features);
    this.#target = larger(new Float64Array(2 * this.#target.length), this.#target);
    this.#numbers = larger(new Int32Array(2 * this.#numbers.length), this.#numbers);
  }
}

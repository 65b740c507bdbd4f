/** Rows that a boosted model learns from or is asked about, in arrays that grow. */
import { FEATURES } from '../../scaled/features.ts';

/** The features of the week, and how many weeks ahead. */
export const WIDTH = FEATURES + 1;

export class Rows {
  #features = new Float64Array(WIDTH * 1024);
  /** Change on the scale over the horizon; 0 where it is asked for. */
  readonly target: number[] = [];
  readonly place: number[] = [];
  readonly horizon: number[] = [];
  /** Number of the season, and of the record. */
  readonly season: number[] = [];
  readonly source: number[] = [];

  get count(): number {
    return this.target.length;
  }

  /** All features, row by row. */
  get features(): Float64Array {
    return this.#features.subarray(0, this.count * WIDTH);
  }

  /** @param features of the week */
  add(
    features: Float64Array,
    row: { horizon: number; target: number; place: number; season: number; source: number },
  ): void {
    const at = this.count * WIDTH;
    if (at + WIDTH > this.#features.length) {
      const larger = new Float64Array(2 * this.#features.length);
      larger.set(this.#features);
      this.#features = larger;
    }
    this.#features.set(features, at);
    this.#features[at + FEATURES] = row.horizon;
    this.target.push(row.target);
    this.place.push(row.place);
    this.horizon.push(row.horizon);
    this.season.push(row.season);
    this.source.push(row.source);
  }
}

/** Choices that repeat with their seed. */
import { seeded } from '../../support/seeded.ts';

export class Dice {
  readonly #draw: (limit: number) => number;

  constructor(seed: number) {
    this.#draw = seeded(seed);
  }

  /** @returns a whole number from 0 to below the limit */
  below(limit: number): number {
    return this.#draw(limit);
  }

  /** @param share of 1 */
  happens(share: number): boolean {
    return this.#draw(1_000_000) < share * 1_000_000;
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.#draw(list.length)]!;
  }
}

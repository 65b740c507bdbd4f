/** How often a total is the sum of its parts, where parts of unknown group may be missing from these. */

/** A whole may exceed its parts by so much: persons of unknown age or sex. */
const MISSING_SHARE = 0.1;
/** Parts may exceed their whole by so much: corrections that reached one and not the other. */
const EXCESS_SHARE = 0.02;
const SHARE_OF_SETS = 0.9;

export class NearlyEqual {
  seen = 0;
  #near = 0;
  #wholes = 0;
  #parts = 0;
  readonly #different = new Set<string>();

  /** Different pairs of counts met. */
  get distinct(): number {
    return this.#different.size;
  }

  /** Whether nearly all pairs agree. */
  get isNear(): boolean {
    return this.seen > 0 && this.#near >= this.seen * SHARE_OF_SETS;
  }

  /** What the parts lack of the wholes; below zero where they exceed them. */
  get missing(): number {
    return this.#wholes - this.#parts;
  }

  see(whole: number, parts: number): void {
    this.seen += 1;
    this.#wholes += whole;
    this.#parts += parts;
    this.#different.add(`${whole} ${parts}`);
    if (parts <= whole * (1 + EXCESS_SHARE) + 1 && parts >= whole * (1 - MISSING_SHARE) - 1) this.#near += 1;
  }
}

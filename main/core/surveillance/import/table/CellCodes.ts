/** The number of each cell's text, in the order of the rows. */

/** Cells of one block: memory that is filled only once, and nothing is copied when more is needed. */
const BLOCK_BITS = 15;
const BLOCK = 1 << BLOCK_BITS;
const FIRST_BLOCK = 64;
/** Above this a number does not fit into two bytes. */
const MOST_IN_TWO_BYTES = 0xffff;

export class CellCodes {
  readonly #blocks: (Uint16Array | Int32Array)[] = [];
  /** The last block, which is being filled: the first one starts small, since a table may have very many columns. */
  #block: Uint16Array | Int32Array = new Uint16Array();
  #filled = 0;

  push(code: number): void {
    if (this.#filled === this.#block.length) this.#makeRoom();
    if (code > MOST_IN_TWO_BYTES && this.#block instanceof Uint16Array)
      this.#replaceLast(new Int32Array(this.#block));
    this.#block[this.#filled] = code;
    this.#filled += 1;
  }

  at(row: number): number {
    return this.#blocks[row >> BLOCK_BITS]![row & (BLOCK - 1)]!;
  }

  /**
   * How many cells have each number.
   * @param end all numbers are below it
   * @returns counts by number, and the numbers in the order in which they appear first
   */
  tally(end: number): { times: Int32Array; met: number[] } {
    const times = new Int32Array(end);
    const met: number[] = [];
    for (const block of this.#blocks) {
      const filled = block === this.#block ? this.#filled : BLOCK;
      for (let index = 0; index < filled; index += 1) {
        const code = block[index]!;
        if (times[code] === 0) met.push(code);
        times[code]! += 1;
      }
    }
    return { times, met };
  }

  /** Calls back with each number in turn. */
  each(use: (code: number) => void): void {
    for (const block of this.#blocks) {
      const filled = block === this.#block ? this.#filled : BLOCK;
      for (let index = 0; index < filled; index += 1) use(block[index]!);
    }
  }

  #makeRoom(): void {
    if (this.#filled > 0 && this.#filled < BLOCK) {
      const larger = new (this.#block instanceof Uint16Array ? Uint16Array : Int32Array)(this.#filled * 2);
      larger.set(this.#block);
      this.#replaceLast(larger);
      return;
    }
    this.#block = new Uint16Array(this.#blocks.length === 0 ? FIRST_BLOCK : BLOCK);
    this.#blocks.push(this.#block);
    this.#filled = 0;
  }

  #replaceLast(block: Uint16Array | Int32Array): void {
    this.#block = block;
    this.#blocks[this.#blocks.length - 1] = block;
  }
}

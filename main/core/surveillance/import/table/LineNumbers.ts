/** The line of the file where each row starts. In most files the lines of two rows follow each other: only where they don't is kept. */
export class LineNumbers {
  /** Rows whose line does not follow that of the row before, rising. */
  readonly #breaks: number[] = [];
  /** How far the lines are ahead of their rows, from each break on. */
  readonly #ahead: number[] = [];
  #lastAhead = Number.NaN;
  length = 0;

  push(line: number): void {
    const ahead = line - this.length;
    if (ahead !== this.#lastAhead) {
      this.#breaks.push(this.length);
      this.#ahead.push(ahead);
      this.#lastAhead = ahead;
    }
    this.length += 1;
  }

  /** @param row an index below `length` */
  at(row: number): number {
    let [low, high] = [0, this.#breaks.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#breaks[middle]! <= row) low = middle;
      else high = middle;
    }
    return row + this.#ahead[low]!;
  }
}

/** The lists of days of a dataset, each once: nearly always its places have the same. */
export class Calendars {
  readonly all: string[][] = [];
  readonly #known = new Map<string, number>();
  #last: { dates: readonly string[]; index: number } | null = null;

  indexOf(dates: readonly string[]): number {
    if (this.#last !== null && isSame(this.#last.dates, dates)) return this.#last.index;
    const key = dates.join();
    const index = this.#known.get(key) ?? this.all.push([...dates]) - 1;
    this.#known.set(key, index);
    this.#last = { dates, index };
    return index;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((date, index) => date === b[index]));
}

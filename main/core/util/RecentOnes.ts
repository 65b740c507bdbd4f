/** Keeps what was asked for last, up to a total weight; one that weighs more by itself is kept alone. */
export class RecentOnes<T> {
  readonly #most: number;
  readonly #weigh: (value: T) => number;
  readonly #values = new Map<string, { value: T; weight: number }>();
  #total = 0;

  constructor(most: number, weigh: (value: T) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  get(key: string): T | undefined {
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    // The order of a map is that of insertion: what is used goes to its end.
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  keep(key: string, value: T): void {
    this.drop(key);
    const weight = this.#weigh(value);
    this.#values.set(key, { value, weight });
    this.#total += weight;
    for (const oldest of this.#values.keys()) {
      if (this.#total <= this.#most || this.#values.size === 1) return;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    const found = this.#values.get(key);
    if (found === undefined) return;
    this.#values.delete(key);
    this.#total -= found.weight;
  }

  clear(): void {
    this.#values.clear();
    this.#total = 0;
  }
}

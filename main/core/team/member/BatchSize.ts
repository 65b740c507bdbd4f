import type { Clock } from '../../ports/Clock.ts';

/**
 * What one question may take on a slow link before the next one asks for less, and what is quick enough for more, or for much more. A
 * satellite's answer takes most of a second however short it is: larger questions are what makes such a link quick.
 */
const SLOW_MS = 5_000;
const QUICK_MS = 1_000;
const VERY_QUICK_MS = 50;

/** How much one question asks for: grows on a quick link and shrinks on a slow one, so that one that breaks loses little. */
export class BatchSize {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #least: number;
  readonly #most: number;
  #now: number;

  constructor(clock: Pick<Clock, 'monotonic'>, least: number, most: number) {
    this.#clock = clock;
    this.#least = least;
    this.#most = most;
    this.#now = least;
  }

  get now(): number {
    return this.#now;
  }

  /** Asks, and learns from how long the answer took. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    const started = this.#clock.monotonic();
    try {
      const answer = await question();
      const ms = this.#clock.monotonic() - started;
      if (ms <= QUICK_MS) this.#now = Math.min(this.#most, this.#now * (ms <= VERY_QUICK_MS ? 8 : 2));
      else if (ms > SLOW_MS) this.#shrink();
      return answer;
    } catch (thrown) {
      // Links that break, break again: what is on its way then must be little.
      this.#now = this.#least;
      throw thrown;
    }
  }

  #shrink(): void {
    this.#now = Math.max(this.#least, Math.floor(this.#now / 2));
  }
}

/** The pause of a loop that works until it is closed: over when its time is, when somebody wakes it, or on closing. */
import type { Clock } from '../ports/Clock.ts';

export class WakeableSleep {
  readonly #clock: Pick<Clock, 'sleep'>;
  readonly #closing: AbortSignal;
  #wake = new AbortController();

  constructor(clock: Pick<Clock, 'sleep'>, closing: AbortSignal) {
    this.#clock = clock;
    this.#closing = closing;
  }

  /** Never throws: the loop looks by itself why it is over. */
  async sleep(ms: number): Promise<void> {
    this.#wake = new AbortController();
    const signal = AbortSignal.any([this.#closing, this.#wake.signal]);
    await this.#clock.sleep(ms, signal).catch(() => {});
  }

  wake(): void {
    this.#wake.abort();
  }
}

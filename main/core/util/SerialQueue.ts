/** Runs jobs one after another, in the order they were given; a failing job does not stop the next. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** @returns what the job returns, or rejects with what it throws */
  run<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#last.then(job, job);
    // The chain only waits for the job's end: its failure belongs to the caller alone.
    this.#last = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Resolves when everything given so far has ended. */
  async drained(): Promise<void> {
    await this.#last;
  }
}

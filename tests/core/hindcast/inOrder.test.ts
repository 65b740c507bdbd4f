import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../main/core/hindcast/inOrder.ts';

const never = new AbortController().signal;

/** Jobs that end when they are let. */
function gates() {
  const begun: number[] = [];
  const ends = new Map<number, { resolve(value: string): void; reject(thrown: unknown): void }>();
  const signals: AbortSignal[] = [];
  const perform = (job: number, signal: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    begun.push(job);
    ends.set(job, { resolve, reject });
    signals.push(signal);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    return promise;
  };
  return { begun, ends, signals, perform };
}

describe('jobs of which a few run at the same time', () => {
  it('answer in their order, whichever ends first', async () => {
    const { begun, ends, perform } = gates();
    const answers = inOrder([0, 1, 2, 3, 4], 1, perform, never);
    const first = answers.next();
    expect(begun).toEqual([0, 1]);
    ends.get(1)!.resolve('second');
    ends.get(0)!.resolve('first');
    expect((await first).value).toBe('first');
    expect((await answers.next()).value).toBe('second');
    expect(begun).toEqual([0, 1, 2]);
  });

  it('keep twice as many in hand as run at once, never more', async () => {
    const { begun, ends, perform } = gates();
    const answers = inOrder([0, 1, 2, 3, 4, 5, 6], 2, perform, never);
    const first = answers.next();
    expect(begun).toEqual([0, 1, 2, 3]);
    ends.get(0)!.resolve('');
    await first;
    void answers.next();
    await Promise.resolve();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it('end all when one fails, with what it threw', async () => {
    const { ends, signals, perform } = gates();
    const answers = inOrder([0, 1, 2], 1, perform, never);
    const refused = expect(answers.next()).rejects.toThrow('no such week');
    ends.get(0)!.reject(new RangeError('no such week'));
    await refused;
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('end all when they are not wanted any more', async () => {
    const { signals, perform, ends } = gates();
    const stop = new AbortController();
    const answers = inOrder([0, 1, 2], 1, perform, stop.signal);
    const refused = expect(answers.next()).rejects.toThrow('closed');
    stop.abort(new Error('closed'));
    await refused;
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    expect(ends.size).toBe(2);
  });
});

import { getPriority } from 'node:os';
import { AppError } from '../../shared/errors/AppError.ts';
import type { Language } from '../../shared/words/language.ts';

/** Where a task and its test meet: place 0 counts up as the task is inside, place 1 lets it go on. */
export function createLatch(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(8));
}

export const testTasks = {
  /** Of the thread that runs it, where the system has one for each. */
  priority: (_: null) => getPriority(),
  /** The one that it was told to speak; known to a thread alone. */
  language: (_: null): Language | null => null,
  squares: (numbers: readonly number[]) => numbers.map((number) => number ** 2),
  refusing: (path: string): never => {
    throw new AppError('FILE_UNREADABLE', `${path} can't be read.`, { path });
  },
  broken: (text: string): never => {
    throw new TypeError(text);
  },
  uncloneable: (_: null) => () => 1,
  ending: (code: number): never => process.exit(code),
  /** Holds more and more. */
  hoarding: (_: null): never => {
    const held: number[][] = [];
    for (;;) held.push(new Array(10_000).fill(held.length + 0.5));
  },
  /** Stays inside until the latch is opened, without a turn of its event loop. */
  waiting: (latch: Int32Array) => {
    Atomics.add(latch, 0, 1);
    Atomics.notify(latch, 0);
    Atomics.wait(latch, 1, 0);
    return 'went on';
  },
  forever: (latch: Int32Array): never => {
    Atomics.add(latch, 0, 1);
    Atomics.notify(latch, 0);
    for (;;);
  },
  reporting: (times: number, report: (done: number, total: number) => void) => {
    for (let done = 0; done < times; done += 1) report(done, times);
    return times;
  },
  /** What it sees of the environment. */
  environment: (_: null) => Object.keys(process.env),
};

/** Resolves once a task is inside. */
export async function inside(latch: Int32Array): Promise<void> {
  const entered = Atomics.waitAsync(latch, 0, 0);
  if (entered.async) await entered.value;
}

export function open(latch: Int32Array): void {
  Atomics.store(latch, 1, 1);
  Atomics.notify(latch, 1);
}

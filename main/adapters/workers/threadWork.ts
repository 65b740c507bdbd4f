/** Heavy work in a few worker threads: each starts when a task finds no other one free. */
import { availableParallelism } from 'node:os';
import { spoken } from '../../../shared/words/index.ts';
import type { WorkOn, WorkOptions } from '../../core/ports/HeavyWork.ts';
import { createLane, type Lane, type LaneMemory } from './lane.ts';
import type { AnyTasks } from './serveTasks.ts';

/** A thread that does nothing holds memory; the next one takes a fraction of a second to start. */
const IDLE_MS = 30_000;
/** More would take the machine from the person who works on it. */
const MOST_LANES = 2;

export interface ThreadWorkOptions extends LaneMemory {
  /** How many tasks run at the same time. @default 2 on machines with as many cores, else 1 */
  lanes?: number;
  /** How long a thread is kept for the next task. */
  idleMs?: number;
}

/** @param entry the program of the workers, which calls `serveTasks` on the same registry */
export function createThreadWork<Registry extends AnyTasks>(
  entry: string,
  {
    lanes: count = Math.min(MOST_LANES, availableParallelism()),
    idleMs = IDLE_MS,
    ...memory
  }: ThreadWorkOptions = {},
): WorkOn<Registry> {
  // The last one that became free is taken first, so that tasks one by one need one thread.
  const free: Lane[] = Array.from({ length: count }, () => createLane(entry, idleMs, memory));
  const all = [...free];
  const waiting: ((lane: Lane) => void)[] = [];
  const running = new Set<Promise<unknown>>();

  const taken = (): Lane | Promise<Lane> =>
    free.pop() ?? new Promise((resolve) => void waiting.push(resolve));
  const giveBack = (lane: Lane) => {
    const next = waiting.shift();
    if (next === undefined) free.push(lane);
    else next(lane);
  };
  const perform = async (name: string, input: unknown, options: WorkOptions): Promise<unknown> => {
    const lane = await taken();
    try {
      return await lane.perform({ name, input, language: spoken }, options);
    } finally {
      giveBack(lane);
    }
  };

  return {
    lanes: count,
    run(name, input, options) {
      const task = perform(String(name), input, options);
      running.add(task);
      const over = () => void running.delete(task);
      task.then(over, over);
      return task as Promise<never>;
    },
    warm() {
      free.at(-1)?.warm();
    },
    async close() {
      while (running.size > 0) await Promise.allSettled(running);
      await Promise.all(all.map((lane) => lane.end()));
    },
  };
}

import { setImmediate } from 'node:timers/promises';
import type { Report, WorkOn } from '../../core/ports/HeavyWork.ts';
import type { AnyTasks } from './serveTasks.ts';

/**
 * Runs tasks in the thread that asks, where nobody else waits for it.
 * @param load called once, with the first order
 */
export function createWorkHere<Registry extends AnyTasks>(load: () => Promise<Registry>): WorkOn<Registry> {
  let tasks: Promise<Registry> | null = null;
  return workHere(
    () => (tasks ??= load()),
    (value) => value,
  );
}

/** The same for tests. What can't be cloned fails here too. */
export function createInlineWork<Registry extends AnyTasks>(tasks: Registry): WorkOn<Registry> {
  return workHere(async () => tasks, structuredClone);
}

/** @param travel what an order or an answer is after its way */
function workHere<Registry extends AnyTasks>(
  loaded: () => Promise<Registry>,
  travel: <T>(value: T) => T,
): WorkOn<Registry> {
  return {
    lanes: 1,
    async run(name, input, { signal, onProgress }) {
      await setImmediate();
      signal.throwIfAborted();
      const tasks = await loaded();
      signal.throwIfAborted();
      const report: Report = (done, total, at) => onProgress?.({ done, total, at });
      const output = await tasks[name]!(travel(input), report, signal);
      await setImmediate();
      signal.throwIfAborted();
      return travel(output) as never;
    },
    warm() {},
    async close() {},
  };
}

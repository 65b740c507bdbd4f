import { setImmediate } from 'node:timers/promises';
import type { WorkOn } from '../../core/ports/HeavyWork.ts';
import type { AnyTasks } from './serveTasks.ts';

/** Runs tasks in the thread that asks, for tests: the same answers, without a thread. What can't be cloned fails here too. */
export function createInlineWork<Registry extends AnyTasks>(tasks: Registry): WorkOn<Registry> {
  return {
    lanes: 1,
    async run(name, input, { signal, onProgress }) {
      await setImmediate();
      signal.throwIfAborted();
      const output = tasks[name]!(structuredClone(input), (done, total) => onProgress?.({ done, total }));
      await setImmediate();
      signal.throwIfAborted();
      return structuredClone(output) as never;
    },
    warm() {},
    async close() {},
  };
}

import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../core/ports/Clock.ts';

/** Local calendar day `YYYY-MM-DD`. */
function localDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The machine's clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  today: () => localDay(new Date()),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  async sleep(ms, signal) {
    try {
      await setTimeout(ms, undefined, { signal });
    } catch (thrown) {
      // Node wraps the reason into an error of its own.
      signal.throwIfAborted();
      throw thrown;
    }
  },
};

import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../core/ports/Clock.ts';

/** Node's timers take up to 2^31 - 1 milliseconds; a longer one would end at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Where the time of a clock comes from. */
export interface TimeSources {
  /** Milliseconds since 1970. */
  wall(): number;
  /** Milliseconds that never go back. */
  monotonic(): number;
  /** Waits, for up to 2^31 - 1 milliseconds. @throws as soon as the signal is aborted */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export interface SystemClockOptions {
  /** How many times as fast as the machine's the clocks run from now on, and by how much sleeps are shorter; for tests. */
  speed?: number;
  sources?: TimeSources;
}

const machine: TimeSources = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
};

/** Local calendar day `YYYY-MM-DD`. */
function localDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** A reading that runs faster from this moment on. */
function sped(read: () => number, speed: number): () => number {
  const start = read();
  return () => start + (read() - start) * speed;
}

export function createSystemClock({ speed = 1, sources = machine }: SystemClockOptions = {}): Clock {
  const now = sped(sources.wall, speed);
  return {
    now,
    monotonic: sped(sources.monotonic, speed),
    today: () => localDay(new Date(now())),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    async sleep(ms, signal) {
      let leftMs = ms / speed;
      try {
        do {
          const part = Math.min(leftMs, LONGEST_TIMER_MS);
          await sources.wait(part, signal);
          leftMs -= part;
        } while (leftMs > 0);
      } catch (thrown) {
        // Node wraps the reason into an error of its own.
        signal.throwIfAborted();
        throw thrown;
      }
    },
  };
}

/** The machine's clocks. */
export const systemClock = createSystemClock();

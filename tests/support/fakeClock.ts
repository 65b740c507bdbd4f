import type { Clock } from '../../main/core/ports/Clock.ts';

export interface FakeClock extends Clock {
  /** Moves both clocks on, as real time does. */
  advance(ms: number): void;
  /** Sets the wall clock forward or back; the monotonic one does not notice. */
  jump(ms: number): void;
}

/** Clocks that only move by hand; the user's calendar day is the wall clock's day in UTC. */
export function createFakeClock(start = '2016-11-02T08:00:00.000Z'): FakeClock {
  let wallMs = Date.parse(start);
  let monotonicMs = 0;
  return {
    now: () => wallMs,
    monotonic: () => monotonicMs,
    today: () => new Date(wallMs).toISOString().slice(0, 10),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    advance(ms) {
      wallMs += ms;
      monotonicMs += ms;
    },
    jump(ms) {
      wallMs += ms;
    },
  };
}

import type { Clock } from '../../main/core/ports/Clock.ts';

export interface FakeClock extends Clock {
  /** Moves both clocks on, as real time does, and wakes who slept until then, the earliest first. */
  advance(ms: number): void;
  /** Sets the wall clock forward or back; the monotonic one, and who sleeps by it, does not notice. */
  jump(ms: number): void;
  /** Milliseconds that each sleeper has left, the earliest first. */
  sleepers(): number[];
}

interface Sleeper {
  dueMs: number;
  wake: () => void;
}

/** Clocks that only move by hand; the user's calendar day is the wall clock's day in UTC. */
export function createFakeClock(start = '2016-11-02T08:00:00.000Z'): FakeClock {
  let wallMs = Date.parse(start);
  let monotonicMs = 0;
  let sleepers: Sleeper[] = [];
  return {
    now: () => wallMs,
    monotonic: () => monotonicMs,
    today: () => new Date(wallMs).toISOString().slice(0, 10),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (ms <= 0) return resolve();
        const sleeper = { dueMs: monotonicMs + ms, wake: () => {} };
        const giveUp = () => {
          sleepers = sleepers.filter((one) => one !== sleeper);
          reject(signal.reason);
        };
        sleeper.wake = () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        };
        signal.addEventListener('abort', giveUp, { once: true });
        sleepers = [...sleepers, sleeper].toSorted((a, b) => a.dueMs - b.dueMs);
      }),
    sleepers: () => sleepers.map(({ dueMs }) => dueMs - monotonicMs),
    advance(ms) {
      wallMs += ms;
      monotonicMs += ms;
      const due = sleepers.filter(({ dueMs }) => dueMs <= monotonicMs);
      sleepers = sleepers.filter((one) => !due.includes(one));
      for (const { wake } of due) wake();
    },
    jump(ms) {
      wallMs += ms;
    },
  };
}

/** Lets what can go on now go on: some of it takes several turns. */
export async function settle(clock: FakeClock, turns = 4): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await clock.breathe();
}

/** Lets time pass, sleeper by sleeper, as it would for a program that runs all the while. */
export async function letPass(clock: FakeClock, ms: number, turns?: number): Promise<void> {
  const end = clock.monotonic() + ms;
  for (;;) {
    await settle(clock, turns);
    const left = end - clock.monotonic();
    const [soonest] = clock.sleepers();
    if (soonest === undefined || soonest > left) {
      clock.advance(left);
      return settle(clock, turns);
    }
    clock.advance(soonest);
  }
}

/**
 * Lets time pass while work waits to repeat a request, and never so long that a deadline ends one.
 * @param longestWaitMs sleeps up to this are waits of a retry; longer ones are left alone
 * @param mayPass whether time may go on now
 */
export async function passingWaits<T>(
  clock: FakeClock,
  work: Promise<T>,
  longestWaitMs = 60_000,
  mayPass: () => boolean = () => true,
): Promise<T> {
  let isSettled = false;
  const settled = () => {
    isSettled = true;
  };
  work.then(settled, settled);
  while (!isSettled) {
    await clock.breathe();
    const [soonest] = clock.sleepers();
    if (soonest !== undefined && soonest <= longestWaitMs && mayPass()) clock.advance(soonest);
  }
  return work;
}

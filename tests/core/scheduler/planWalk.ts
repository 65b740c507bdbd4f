/** The plan over clocks that are moved by hand: ticks when the scheduler ticks, and notes what came of them. */
import type { Timetable } from '../../../main/core/ports/Timetable.ts';
import {
  type MissedSlots,
  type PlanMemory,
  type PlannedTick,
  planTick,
} from '../../../main/core/scheduler/schedulePlan.ts';
import { MINUTE } from '../../../shared/time/durations.ts';

/** One thing that happens to a program and its clocks; milliseconds. */
export type Move =
  /** Time passes for both clocks. */
  | { kind: 'pass'; ms: number }
  /** The computer sleeps: the monotonic clock stands. */
  | { kind: 'sleep'; ms: number }
  /** The wall clock is set, forward or back. */
  | { kind: 'set'; ms: number }
  | { kind: 'interval'; minutes: number }
  | { kind: 'busy'; isBusy: boolean }
  /** Outpost is closed, and opened again so much later by the wall clock. */
  | { kind: 'reopen'; ms: number };

export interface Start {
  wallMs: number;
  monotonicMs: number;
  cause: NonNullable<PlannedTick['start']>;
}

export class PlanWalk {
  readonly timetable: Timetable;
  readonly starts: Start[] = [];
  readonly missed: MissedSlots[] = [];
  readonly #check: (walk: PlanWalk, tick: PlannedTick) => void;
  intervalMinutes: number;
  wallMs: number;
  monotonicMs = 0;
  isBusy = false;
  #memory: PlanMemory;

  /** @param check called after every tick */
  constructor(
    timetable: Timetable,
    intervalMinutes: number,
    startMs: number,
    check: (walk: PlanWalk, tick: PlannedTick) => void = () => {},
  ) {
    this.timetable = timetable;
    this.intervalMinutes = intervalMinutes;
    this.wallMs = startMs;
    this.#check = check;
    this.#memory = { nextAtMs: null, intervalMinutes, seenMs: startMs, startedMs: null };
    this.#tick();
  }

  move(move: Move): void {
    if (move.kind === 'pass') this.#pass(move.ms);
    else if (move.kind === 'busy') this.isBusy = move.isBusy;
    else this.#jump(move);
  }

  /** What the scheduler hears of at once. */
  #jump(move: Exclude<Move, { kind: 'pass' | 'busy' }>): void {
    if (move.kind === 'interval') this.intervalMinutes = move.minutes;
    else this.wallMs += move.ms;
    if (move.kind === 'reopen') {
      this.isBusy = false;
      this.#memory = { ...this.#memory, seenMs: this.wallMs, startedMs: null };
    }
    this.#tick();
  }

  /** Wakes for the round, or every minute, as the scheduler does. */
  #pass(ms: number): void {
    const end = this.monotonicMs + ms;
    while (this.monotonicMs < end) {
      const untilNext = Math.max(1, this.#memory.nextAtMs! - this.wallMs);
      const step = Math.min(MINUTE, untilNext, end - this.monotonicMs);
      this.wallMs += step;
      this.monotonicMs += step;
      this.#tick();
    }
  }

  #tick(): void {
    const { wallMs, monotonicMs, intervalMinutes, isBusy } = this;
    const facts = { wallMs, monotonicMs, intervalMinutes, isBusy };
    const tick = planTick(this.#memory, facts, this.timetable);
    this.#memory = tick.memory;
    if (tick.missed !== null) this.missed.push(tick.missed);
    if (tick.start !== null) {
      this.#memory = { ...tick.memory, startedMs: monotonicMs };
      this.starts.push({ wallMs, monotonicMs, cause: tick.start });
    }
    this.#check(this, tick);
  }
}

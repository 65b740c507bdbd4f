/**
 * When benches end. Inside a process the monotonic clock decides, so that setting the wall clock moves nothing; over
 * a restart the wall clock does, and never for longer than the bench lasted from its start.
 */
import { SECOND } from '../../../shared/time/durations.ts';
import type { Clock } from '../ports/Clock.ts';
import type { LockState } from '../state/lockState.ts';
import type { Bench } from '../state/providerRecord.ts';

export class BenchClock {
  readonly #clock: Clock;
  readonly #startOffset: number;
  /** Monotonic ends of the benches known, by the audit entry that began them. */
  readonly #ends = new Map<number, number>();

  /** @param state as it was found at the start */
  constructor(clock: Clock, state: LockState) {
    this.#clock = clock;
    this.#startOffset = this.#wallOffset();
    for (const bench of benchesOf(state)) {
      if (bench.until === null || bench.lengthMs === null) continue;
      const left = Date.parse(bench.until) - clock.now();
      this.#ends.set(bench.seq, clock.monotonic() + Math.min(Math.max(0, left), bench.lengthMs));
    }
  }

  /** Takes note of benches that began just now; to be called after every commit. */
  note(state: LockState): void {
    for (const bench of benchesOf(state)) {
      if (bench.lengthMs === null || this.#ends.has(bench.seq)) continue;
      this.#ends.set(bench.seq, this.#clock.monotonic() + bench.lengthMs);
    }
  }

  /** @returns milliseconds; 0 when it is over, null when only the user or a new key ends it */
  left(bench: Bench): number | null {
    if (bench.lengthMs === null) return null;
    const end = this.#ends.get(bench.seq);
    return Math.max(0, (end ?? this.#clock.monotonic() + bench.lengthMs) - this.#clock.monotonic());
  }

  /** @returns milliseconds until the first running bench ends; infinite when none ends by itself */
  soonestEnd(state: LockState): number {
    const left = benchesOf(state).map((bench) => this.left(bench) ?? 0);
    return left.filter((ms) => ms > 0).reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
  }

  isOver(bench: Bench): boolean {
    return this.left(bench) === 0;
  }

  /** By how much the wall clock was set since this process began: whole seconds, which no jitter of two clocks reaches. */
  get wallShift(): number {
    return Math.round((this.#wallOffset() - this.#startOffset) / SECOND);
  }

  /** @returns the bench with its end as the wall clock shows it now, for people; it is the stored one while nobody set that */
  shown(bench: Bench): Bench {
    const end = this.#ends.get(bench.seq);
    if (bench.until === null || end === undefined) return bench;
    const stored = Date.parse(bench.until);
    const shift = Math.round((this.#wallOffset() + end - stored) / SECOND) * SECOND;
    return shift === 0 ? bench : { ...bench, until: new Date(stored + shift).toISOString() };
  }

  #wallOffset(): number {
    return this.#clock.now() - this.#clock.monotonic();
  }

  /** @returns the state without the benches that are over; the others end as the wall clock shows it now */
  running(state: LockState): LockState {
    const records = Object.entries(state.records).map(([id, record]) => {
      const models = Object.entries(record.benchedModels).filter(([, bench]) => !this.isOver(bench));
      const benches = record.benches.filter((bench) => !this.isOver(bench)).map((one) => this.#asOfNow(one));
      return [id, { ...record, benches, benchedModels: Object.fromEntries(models) }] as const;
    });
    return { ...state, records: Object.fromEntries(records) };
  }

  #asOfNow(bench: Bench): Bench {
    const lengthMs = this.left(bench);
    const until = lengthMs === null ? null : new Date(this.#clock.now() + lengthMs).toISOString();
    return { ...bench, until, lengthMs };
  }
}

function benchesOf(state: LockState): Bench[] {
  return Object.values(state.records).flatMap(({ benches, benchedModels }) => [
    ...benches,
    ...Object.values(benchedModels),
  ]);
}

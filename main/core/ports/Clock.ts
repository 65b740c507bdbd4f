import type { PlainDate } from '../../../shared/time/plainDate.ts';

/** Time comes in here; the core never reads a clock of its own. */
export interface Clock {
  /** Wall clock in milliseconds since 1970, for stamps only: it may jump. */
  now(): number;
  /** Monotonic milliseconds, for durations: it never jumps. */
  monotonic(): number;
  /** The user's calendar day. */
  today(): PlainDate;
  /** Gives waiting work (a cancel, a reader) its turn during long computations. */
  breathe(): Promise<void>;
  /** Waits. @throws the signal's reason as soon as it is aborted */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

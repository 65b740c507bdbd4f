import type { EventPayload } from '../../../../shared/contract/events.ts';
import type { Clock } from '../../ports/Clock.ts';

/** Milliseconds between two events of one phase: enough for a moving bar. */
const EVENT_MS = 100;
/** Before this much is read, the time left would be a guess. */
const ENOUGH_MS = 1_000;
const ENOUGH_SHARE = 0.02;

/** The steps of a reading, as they are reported: with bytes of all files, and rows. */
export const steps = { reading: 'reading', checking: 'checking' } as const;

type Progress = EventPayload<'import.progress'>;

/** How far an import is: read bytes of all files together, and what that says about the time left. */
export class ImportProgress {
  readonly #clock: Clock;
  readonly #emit: (progress: Progress) => void;
  readonly #totalBytes: number;
  readonly #startedAt: number;
  #read = { bytes: 0, rows: 0 };
  #emittedAt = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, emit: (progress: Progress) => void, totalBytes: number) {
    this.#clock = clock;
    this.#emit = emit;
    this.#totalBytes = totalBytes;
    this.#startedAt = clock.monotonic();
  }

  /** @param bytes of all files together, as `rows` are */
  read(bytes: number, rows: number): void {
    this.#read = { bytes, rows };
    if (this.#clock.monotonic() - this.#emittedAt >= EVENT_MS) this.enter('reading');
  }

  /** Announces a phase at once. */
  enter(phase: Progress['phase']): void {
    this.#emittedAt = this.#clock.monotonic();
    const share =
      phase === 'reading' ? this.#share() : phase === 'failed' || phase === 'cancelled' ? null : 1;
    const secondsLeft = phase === 'reading' ? this.#secondsLeft(share) : null;
    this.#emit({ phase, rowsRead: this.#read.rows, share, secondsLeft });
  }

  #share(): number | null {
    return this.#totalBytes === 0 ? null : Math.min(1, this.#read.bytes / this.#totalBytes);
  }

  #secondsLeft(share: number | null): number | null {
    const elapsed = this.#clock.monotonic() - this.#startedAt;
    if (share === null || share < ENOUGH_SHARE || elapsed < ENOUGH_MS) return null;
    return Math.round((elapsed * (1 - share)) / share / 100) / 10;
  }
}

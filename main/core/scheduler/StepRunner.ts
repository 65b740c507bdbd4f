/**
 * Runs steps apart from each other: one that throws, rejects, hangs or takes long is recorded with its cause, and holds nobody
 * else up. A step that has not ended is never started again.
 */

import { isAppError } from '../../../shared/errors/AppError.ts';
import type { StepName, StepRecord } from '../../../shared/scheduler/schedulerSchema.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Logger } from '../ports/Logger.ts';
import { durationWords } from './durationWords.ts';
import type { Step, StepResult } from './Step.ts';

/** How long a step may take to stop once it was told to. */
const GRACE = 5 * SECOND;

/** A step that was told to stop by its deadline. */
export class StepOverdue extends Error {
  override name = 'StepOverdue';
}

export class StepRunner {
  readonly #ports: { clock: Clock; log: Logger };
  readonly #closing: AbortSignal;
  /** When each step that has not ended began. */
  readonly #going = new Map<StepName, string>();

  constructor(ports: { clock: Clock; log: Logger }, closing: AbortSignal) {
    this.#ports = ports;
    this.#closing = closing;
  }

  /**
   * Runs a step and waits for it, but not longer than it may.
   * @param patienceMs milliseconds after which the cycle goes on without it
   * @param onLate gets the outcome of a step that was no longer waited for; perhaps twice: first that it is overdue
   */
  async run(step: Step, patienceMs: number, onLate: (record: StepRecord) => void): Promise<StepRecord> {
    const { name } = step;
    const began = this.#going.get(name);
    if (began !== undefined) {
      return {
        name,
        outcome: 'skipped',
        ms: null,
        message: words.scheduler.earlierRuns({ began }),
      };
    }
    this.#going.set(name, this.#stamp());
    const ended = new AbortController();
    const overdue = new AbortController();
    const settled = this.#settle(step, AbortSignal.any([this.#closing, overdue.signal])).finally(() => {
      this.#going.delete(name);
      ended.abort();
    });
    const late = this.#after(step.deadlineMs, ended.signal, () => overdue.abort(new StepOverdue())).then(() =>
      this.#after(GRACE, ended.signal, () => stuck(step)),
    );
    const impatient = this.#after(patienceMs, ended.signal, () => stillRunning(step));
    const record = await Promise.race([settled, late, impatient, this.#interrupted(step, ended.signal)]);
    if (this.#going.has(name)) {
      const isOverdue = record.outcome === 'timed-out';
      void settled.then((found) => onLate(isOverdue ? { ...found, outcome: 'timed-out' } : found));
      if (!isOverdue) void late.then(onLate);
    }
    return record;
  }

  async #settle(step: Step, signal: AbortSignal): Promise<StepRecord> {
    const { clock } = this.#ports;
    const startedMs = clock.monotonic();
    const result = await this.#resultOf(step, signal);
    const ms = Math.round(clock.monotonic() - startedMs);
    if (!(signal.aborted && signal.reason instanceof StepOverdue)) return { name: step.name, ms, ...result };
    const message = words.scheduler.stopped({
      deadline: durationWords(step.deadlineMs),
      message: result.message,
    });
    return { name: step.name, ms, outcome: 'timed-out', message };
  }

  async #resultOf(step: Step, signal: AbortSignal): Promise<StepResult> {
    try {
      return await step.run(signal);
    } catch (thrown) {
      if (signal.aborted) return { outcome: 'interrupted', message: words.scheduler.endedEarly };
      if (isAppError(thrown)) {
        return { outcome: thrown.code === 'CANCELLED' ? 'interrupted' : 'failed', message: thrown.message };
      }
      this.#ports.log.error('step-failed', { step: step.name }, thrown);
      return {
        outcome: 'failed',
        message: words.scheduler.defect,
      };
    }
  }

  /** Resolves with what `then` gives once the time is over; never once the step has ended. */
  #after<T>(ms: number, ended: AbortSignal, then: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.#ports.clock.sleep(ms, AbortSignal.any([ended, this.#closing])).then(
        () => resolve(then()),
        () => undefined,
      );
    });
  }

  #interrupted({ name }: Step, ended: AbortSignal): Promise<StepRecord> {
    const message = words.scheduler.closed;
    const record: StepRecord = { name, outcome: 'interrupted', ms: null, message };
    return new Promise((resolve) => {
      if (this.#closing.aborted) resolve(record);
      const onClose = () => resolve(record);
      this.#closing.addEventListener('abort', onClose, { once: true });
      ended.addEventListener('abort', () => this.#closing.removeEventListener('abort', onClose), {
        once: true,
      });
    });
  }

  #stamp(): string {
    return utcStamp(new Date(this.#ports.clock.now()).toISOString());
  }
}

function stillRunning({ name }: Step): StepRecord {
  return { name, outcome: 'running', ms: null, message: words.scheduler.takesTime };
}

function stuck({ name, deadlineMs }: Step): StepRecord {
  const message = words.scheduler.ignoresStop({ deadline: durationWords(deadlineMs) });
  return { name, outcome: 'timed-out', ms: null, message };
}

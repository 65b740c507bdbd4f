/** What is remembered of cycles: the plan, the cycles step by step, the rounds that were missed. Saved as it changes. */

import { AppError } from '../../../shared/errors/AppError.ts';
import type { Cycle, MissedRounds, StepRecord } from '../../../shared/scheduler/schedulerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { KeptDocument } from '../ledger/keptDocuments.ts';
import type { Logger } from '../ports/Logger.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import { REMEMBERED_CYCLES, type SchedulerDocument } from './schedulerDocument.ts';

export class CycleLog {
  readonly #document: KeptDocument<SchedulerDocument>;
  readonly #log: Logger;
  readonly #onSaved: () => void;
  readonly #saves = new SerialQueue();
  #unsaved: string | null = null;

  /**
   * @param isWriter whether what was under way when the process before ended is marked as such
   * @param onSaved called when saving began to fail, or works again
   */
  constructor(
    document: KeptDocument<SchedulerDocument>,
    log: Logger,
    isWriter: boolean,
    onSaved: () => void,
  ) {
    this.#document = document;
    this.#log = log;
    this.#onSaved = onSaved;
    if (isWriter) document.change(afterKill(document.value));
  }

  get value(): SchedulerDocument {
    return this.#document.value;
  }

  /** Why what cycles did could not be saved, or null. */
  get unsaved(): string | null {
    return this.#unsaved;
  }

  /** @returns whether it is another plan than before */
  plan(nextAtMs: number | null, intervalMinutes: number): boolean {
    const nextAt = nextAtMs === null ? null : new Date(nextAtMs).toISOString();
    if (nextAt === this.value.nextAt) return false;
    this.#document.change({ ...this.value, nextAt, intervalMinutes });
    return true;
  }

  begin(startedAt: string, cause: Cycle['cause']): void {
    const cycle: Cycle = { startedAt, finishedAt: null, cause, steps: [] };
    const cycles = [cycle, ...this.value.cycles].slice(0, REMEMBERED_CYCLES);
    this.#document.change({ ...this.value, cycles });
  }

  /** Notes how a step of a cycle goes, in the place of what was noted of it before. */
  noteStep(startedAt: string, record: StepRecord): void {
    this.#change(startedAt, (cycle) => {
      const index = cycle.steps.findIndex(({ name }) => name === record.name);
      const steps = index < 0 ? [...cycle.steps, record] : cycle.steps.with(index, record);
      return { ...cycle, steps };
    });
  }

  finish(startedAt: string, finishedAt: string): void {
    this.#change(startedAt, (cycle) => ({ ...cycle, finishedAt }));
  }

  noteMissed(missed: MissedRounds): void {
    const all = [missed, ...this.value.missed].slice(0, REMEMBERED_CYCLES);
    this.#document.change({ ...this.value, missed: all });
    this.#log.info('rounds-missed', { count: missed.count, reason: missed.reason });
  }

  /** Saves in the background. Cycles go on where it can't be: what they do has places of its own. */
  save(): void {
    void this.#saves.run(async () => {
      const before = this.#unsaved;
      try {
        await this.#document.save();
        this.#unsaved = null;
      } catch (thrown) {
        this.#unsaved = thrown instanceof AppError ? thrown.message : words.scheduler.notSaved;
        this.#log.error('scheduler-not-saved', {}, thrown);
      }
      if (before !== this.#unsaved) this.#onSaved();
    });
  }

  /** Resolves when what is being saved is saved, or can't be. */
  async drained(): Promise<void> {
    await this.#saves.drained();
  }

  #change(startedAt: string, change: (cycle: Cycle) => Cycle): void {
    const cycles = this.value.cycles.map((cycle) => (cycle.startedAt === startedAt ? change(cycle) : cycle));
    this.#document.change({ ...this.value, cycles });
  }
}

/** What was under way when the process before ended, by a kill or by being closed. */
function afterKill(document: SchedulerDocument): SchedulerDocument {
  const cycles = document.cycles.map((cycle) => ({
    ...cycle,
    steps: cycle.steps.map((step) =>
      step.outcome === 'running'
        ? { ...step, outcome: 'interrupted' as const, message: words.scheduler.outpostEnded }
        : step,
    ),
  }));
  const autoRuns = Object.entries(document.autoRuns).map(([id, run]) => {
    if (run.outcome !== 'running') return [id, run] as const;
    const interruptions = run.interruptions + 1;
    return [
      id,
      { ...run, outcome: 'interrupted' as const, message: words.scheduler.outpostEnded, interruptions },
    ] as const;
  });
  return { ...document, cycles, autoRuns: Object.fromEntries(autoRuns) };
}

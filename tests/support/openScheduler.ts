/** The scheduler alone over steps that tests name, with clocks that move by hand. */
import { createCronTimetable } from '../../main/adapters/cronTimetable.ts';
import { KeptDocument } from '../../main/core/ledger/keptDocuments.ts';
import type { Power } from '../../main/core/ports/Power.ts';
import { Scheduler } from '../../main/core/scheduler/Scheduler.ts';
import type { Step } from '../../main/core/scheduler/Step.ts';
import { type SchedulerDocument, schedulerDocument } from '../../main/core/scheduler/schedulerDocument.ts';
import type { Cycle, SchedulerStatus, StepRecord } from '../../shared/contract/index.ts';
import type { StepName } from '../../shared/scheduler/schedulerSchema.ts';
import { HOUR } from '../../shared/time/durations.ts';
import { createMemoryLog, type LogLine } from './memoryLog.ts';
import { quietBackground } from './quietBackground.ts';
import { openTestLedger, type TestLedger } from './testLedger.ts';

export interface SchedulerWorld {
  test: TestLedger;
  scheduler: Scheduler;
  document: KeptDocument<SchedulerDocument>;
  logLines: LogLine[];
  /** Everything that was announced. */
  announced: SchedulerStatus[];
  /** The finished and unfinished cycles, oldest first, as they are remembered. */
  cycles(): Cycle[];
  close(): Promise<void>;
  /** A kill and a new start of the scheduler over what was saved. */
  restart(): SchedulerWorld;
}

export interface SchedulerOptions {
  steps: readonly Step[];
  test?: TestLedger;
  power?: Power;
  zone?: string;
  access?: 'writer' | 'reader';
  isStarted?: boolean;
}

export async function openScheduler(options: SchedulerOptions): Promise<SchedulerWorld> {
  return schedulerOver(options.test ?? (await openTestLedger()), options);
}

function schedulerOver(test: TestLedger, options: SchedulerOptions): SchedulerWorld {
  const { steps, power = quietBackground.power, zone = 'UTC', isStarted = true } = options;
  const { clock, store, ledger, disk } = test;
  const log = createMemoryLog();
  const { name, schema, empty } = schedulerDocument;
  const saved = disk.has(name) ? schema.parse(JSON.parse(disk.text(name))) : empty;
  const document = new KeptDocument(store.documents, name, true, saved);
  const closing = new AbortController();
  const announced: SchedulerStatus[] = [];
  const scheduler = new Scheduler(
    { clock, log, power, timetable: createCronTimetable(zone), store },
    { ledger, document, steps, datasets: () => [], announce: (status) => announced.push(status) },
    closing.signal,
  );
  if (isStarted) scheduler.start();
  return {
    test,
    scheduler,
    document,
    logLines: log.lines,
    announced,
    cycles: () => document.value.cycles.toReversed(),
    async close() {
      closing.abort(new Error('closed'));
      await scheduler.close();
    },
    restart() {
      closing.abort(new Error('killed'));
      return schedulerOver(test, options);
    },
  };
}

/** A step that counts how often it runs, and how often at once. */
export interface CountedStep extends Step {
  runs: number;
  mostAtOnce: number;
}

export function countedStep(
  name: StepName,
  work: (signal: AbortSignal) => Promise<unknown> | unknown = () => {},
  deadlineMs: number = HOUR,
): CountedStep {
  let atOnce = 0;
  const step: CountedStep = {
    name,
    deadlineMs,
    runs: 0,
    mostAtOnce: 0,
    run(signal) {
      step.runs += 1;
      atOnce += 1;
      step.mostAtOnce = Math.max(step.mostAtOnce, atOnce);
      const leave = () => {
        atOnce -= 1;
      };
      // Work that throws at once throws out of here, before there is a promise.
      const result = thrownFrom(work, signal, leave);
      return Promise.resolve(result).then(
        () => {
          leave();
          return { outcome: 'done' as const, message: 'Done.' };
        },
        (thrown) => {
          leave();
          throw thrown;
        },
      );
    },
  };
  return step;
}

function thrownFrom(
  work: (signal: AbortSignal) => unknown,
  signal: AbortSignal,
  onThrow: () => void,
): unknown {
  try {
    return work(signal);
  } catch (thrown) {
    onThrow();
    throw thrown;
  }
}

export function stepOf(cycle: Cycle | undefined, name: StepName): StepRecord | undefined {
  return cycle?.steps.find((step) => step.name === name);
}

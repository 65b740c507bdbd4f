/**
 * Runs cycles of steps by the plan while Outpost is open, remembers how they went, and says what state that is. It starts
 * nothing at the start of the program unless a round is due, and nothing when the program ends.
 */
import { AppError } from '../../../shared/errors/AppError.ts';
import type {
  AutoForecast,
  Cycle,
  MissedRounds,
  SchedulerStatus,
  StepRecord,
} from '../../../shared/scheduler/schedulerSchema.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import type { KeptDocument } from '../ledger/keptDocuments.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Logger } from '../ports/Logger.ts';
import type { Power } from '../ports/Power.ts';
import type { Store } from '../ports/Store.ts';
import type { Timetable } from '../ports/Timetable.ts';
import { checkSetting, readSetting } from '../settings/settings.ts';
import { WakeableSleep } from '../util/WakeableSleep.ts';
import { CycleLog } from './CycleLog.ts';
import type { Step } from './Step.ts';
import { StepRunner } from './StepRunner.ts';
import { type MissedSlots, type PlanMemory, planTick } from './schedulePlan.ts';
import type { SchedulerDocument } from './schedulerDocument.ts';
import { stateOf } from './schedulerState.ts';

/** The wall clock is looked at this often: timers stand still while a computer sleeps. */
const POLL = MINUTE;
/** The window comes first. */
const START_GRACE = 10 * SECOND;
/** A network takes its time to come back. */
const RESUME_GRACE = 15 * SECOND;
/** Between cycles on battery, at least. */
const BATTERY_INTERVAL_MINUTES = 60;

export interface SchedulerPorts {
  clock: Clock;
  log: Logger;
  power: Power;
  timetable: Timetable;
  store: Pick<Store, 'access' | 'writer'>;
}

export interface SchedulerParts {
  ledger: Ledger;
  document: KeptDocument<SchedulerDocument>;
  /** In the order of a cycle. */
  steps: readonly Step[];
  /** What is automatic for each dataset, for people. */
  datasets: () => AutoForecast[];
  announce: (status: SchedulerStatus) => void;
}

export class Scheduler {
  readonly #ports: SchedulerPorts;
  readonly #parts: SchedulerParts;
  readonly #closing: AbortSignal;
  readonly #runner: StepRunner;
  readonly #log: CycleLog;
  #isStarted = false;
  #cycle: Promise<void> | null = null;
  #startedMs: number | null = null;
  #seenMs: number;
  #notBeforeMs: number;
  readonly #pause: WakeableSleep;
  #loop: Promise<void> = Promise.resolve();

  /** @param closing ends cycles and waits */
  constructor(ports: SchedulerPorts, parts: SchedulerParts, closing: AbortSignal) {
    this.#ports = ports;
    this.#parts = parts;
    this.#closing = closing;
    this.#pause = new WakeableSleep(ports.clock, closing);
    this.#runner = new StepRunner(ports, closing);
    this.#seenMs = ports.clock.now();
    this.#notBeforeMs = ports.clock.monotonic() + START_GRACE;
    const isWriter = ports.store.access === 'writer';
    this.#log = new CycleLog(parts.document, ports.log, isWriter, () => this.announce());
  }

  /** Begins to run cycles by the plan. */
  start(): void {
    this.#isStarted = true;
    const { ledger } = this.#parts;
    ledger.listen((_entries, before, after) => {
      if (
        before.pause !== after.pause ||
        before.settings !== after.settings ||
        before.datasets !== after.datasets
      )
        this.#changed();
    });
    this.#ports.power.listen((event) => {
      if (event === 'resume') this.#notBeforeMs = this.#ports.clock.monotonic() + RESUME_GRACE;
      if (event !== 'suspend') this.#changed();
    });
    // Who reads beside this process sees that nothing of the last one runs any more.
    if (this.#log.value.cycles[0]?.finishedAt === null) this.#log.save();
    this.#loop = this.#runUntilClosed();
  }

  /** @returns when nothing runs any more that can be stopped; the closing signal must have been aborted before */
  async close(): Promise<void> {
    await this.#loop;
    await this.#cycle;
    await this.#log.drained();
  }

  status(): SchedulerStatus {
    const { ledger, datasets } = this.#parts;
    const { cycles, missed, nextAt } = this.#log.value;
    const refusal = this.#refusal();
    const writer = this.#ports.store.writer?.host;
    // Beside another process its word stands, as far as it was saved.
    const isActive = this.#isStarted || writer === 'web' || writer === 'electron';
    const { state, reason } = stateOf({
      isActive: isActive && !this.#closing.aborted,
      refusal,
      pause: ledger.state.pause,
      lastFinished: cycles.find(({ finishedAt }) => finishedAt !== null) ?? null,
      unsaved: this.#log.unsaved,
    });
    return {
      state,
      reason,
      pausedSince: ledger.state.pause?.since ?? null,
      nextAt: state === 'PAUSED' || state === 'STOPPED' ? null : nextAt,
      intervalMinutes: refusal === null ? this.#statedInterval() : 0,
      onBattery: this.#ports.power.isOnBattery(),
      isCycling: this.#cycle !== null || (isActive && !this.#isStarted && isUnderWay(cycles[0])),
      lastCycle: cycles[0] ?? null,
      cycles: [...cycles],
      missed: [...missed],
      datasets: datasets(),
    };
  }

  /** Runs a cycle now and waits for all of it; one that is running already is waited for instead. */
  async runOnce(): Promise<SchedulerStatus> {
    await (this.#cycle ?? this.#begin('user'));
    return this.status();
  }

  /** Tells who listens that something changed which is not the scheduler's own. */
  announce(): void {
    this.#parts.announce(this.status());
  }

  #changed(): void {
    this.#pause.wake();
    this.announce();
  }

  async #runUntilClosed(): Promise<void> {
    while (!this.#closing.aborted) {
      try {
        this.#tick();
      } catch (thrown) {
        this.#ports.log.error('scheduler-tick-failed', {}, thrown);
      }
      await this.#sleep();
    }
  }

  async #sleep(): Promise<void> {
    const { clock } = this.#ports;
    const next = this.#log.value.nextAt;
    const untilNext = next === null ? POLL : Math.max(1, Date.parse(next) - clock.now());
    const untilAllowed = this.#notBeforeMs - clock.monotonic();
    const ms = untilAllowed > 0 ? untilAllowed : Math.min(POLL, untilNext);
    await this.#pause.sleep(ms);
  }

  #tick(): void {
    const { clock, timetable } = this.#ports;
    const { ledger } = this.#parts;
    const { nextAt, intervalMinutes: plannedWith } = this.#log.value;
    const mayStart = clock.monotonic() >= this.#notBeforeMs;
    // What is due already waits; what is not planned yet is planned at once.
    if (!mayStart && nextAt !== null) return;
    if (ledger.state.pause !== null || this.#refusal() !== null) {
      // What is due while nothing may run is not missed: it was told not to.
      const none = { nextAtMs: null, intervalMinutes: 0, seenMs: clock.now(), startedMs: this.#startedMs };
      if (this.#plan(none)) this.#saveAndAnnounce();
      return;
    }
    const intervalMinutes = this.#interval();
    const memory: PlanMemory = {
      nextAtMs: nextAt === null ? null : Date.parse(nextAt),
      intervalMinutes: plannedWith ?? intervalMinutes,
      seenMs: this.#seenMs,
      startedMs: this.#startedMs,
    };
    const facts = {
      wallMs: clock.now(),
      monotonicMs: clock.monotonic(),
      intervalMinutes,
      isBusy: this.#cycle !== null,
    };
    const tick = planTick(memory, facts, timetable);
    if (tick.missed !== null) this.#noteMissed(tick.missed);
    const isNew = this.#plan(tick.memory);
    if (tick.start !== null) void this.#begin(tick.start);
    else if (isNew || tick.missed !== null) this.#saveAndAnnounce();
  }

  /** @returns whether the plan is another one than before */
  #plan({ nextAtMs, intervalMinutes, seenMs }: PlanMemory): boolean {
    this.#seenMs = seenMs;
    return this.#log.plan(nextAtMs, intervalMinutes);
  }

  #noteMissed({ fromMs, count, isBusy }: MissedSlots): void {
    const isFirst = this.#startedMs === null;
    const reason: MissedRounds['reason'] = isBusy ? 'busy' : isFirst ? 'closed' : 'asleep';
    this.#log.noteMissed({ from: new Date(fromMs).toISOString(), count, reason });
  }

  #begin(cause: Cycle['cause']): Promise<void> {
    this.#startedMs = this.#ports.clock.monotonic();
    this.#cycle = this.#runCycle(cause).finally(() => {
      this.#cycle = null;
      if (!this.#closing.aborted) this.announce();
    });
    return this.#cycle;
  }

  async #runCycle(cause: Cycle['cause']): Promise<void> {
    const startedAt = this.#stamp();
    this.#log.begin(startedAt, cause);
    this.#saveAndAnnounce();
    for (const step of this.#steps()) {
      if (this.#closing.aborted) return;
      const doing: StepRecord = { name: step.name, outcome: 'running', ms: null, message: 'Running.' };
      this.#noteStep(startedAt, doing);
      const onLate = (record: StepRecord) => {
        // The folder may be another process's by then.
        if (this.#closing.aborted) return;
        this.#noteStep(startedAt, record);
        this.#log.save();
      };
      const record = await this.#runner.run(step, this.#patience(cause, step), onLate);
      // Closing remembers nothing: the next start finds out by itself.
      if (this.#closing.aborted) return;
      this.#noteStep(startedAt, record);
      this.#log.save();
    }
    this.#log.finish(startedAt, this.#stamp());
    this.#saveAndAnnounce();
    await this.#log.drained();
  }

  #steps(): readonly Step[] {
    return this.#parts.steps.filter((step) => step.isNeeded?.() ?? true);
  }

  /** So long that every step has its turn in every round; a caller that asked for a cycle waits for all of it. */
  #patience(cause: Cycle['cause'], { deadlineMs }: Step): number {
    if (cause === 'user') return deadlineMs + HOUR;
    return (this.#interval() * MINUTE) / (this.#steps().length + 1);
  }

  #noteStep(startedAt: string, record: StepRecord): void {
    this.#log.noteStep(startedAt, record);
    if (!this.#closing.aborted) this.announce();
  }

  #saveAndAnnounce(): void {
    this.announce();
    this.#log.save();
  }

  #interval(): number {
    const stated = this.#statedInterval();
    return this.#ports.power.isOnBattery() === true ? Math.max(stated, BATTERY_INTERVAL_MINUTES) : stated;
  }

  #statedInterval(): number {
    return Number(readSetting(this.#parts.ledger.state.settings, INTERVAL_KEY).value);
  }

  /** Why the interval in the settings can't be used, or null: what was stored by other hands is not trusted. */
  #refusal(): string | null {
    try {
      checkSetting(INTERVAL_KEY, readSetting(this.#parts.ledger.state.settings, INTERVAL_KEY).value);
      return null;
    } catch (thrown) {
      if (thrown instanceof AppError) return thrown.message;
      throw thrown;
    }
  }

  #stamp(): string {
    return new Date(this.#ports.clock.now()).toISOString();
  }
}

/** As the process that has the data folder saved it. */
function isUnderWay(cycle: Cycle | undefined): boolean {
  return cycle?.finishedAt === null && cycle.steps.some(({ outcome }) => outcome === 'running');
}

const INTERVAL_KEY = 'scheduler.intervalMinutes';

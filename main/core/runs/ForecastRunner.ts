/**
 * Runs: one forecast set of one dataset under one epoch. Places are asked by the holder alone, one after
 * another; the set is published whole or not at all. One run at a time, a second waits its turn.
 */
import type { RunProgress } from '../../../shared/contract/events.ts';
import type { RunResult } from '../../../shared/contract/methods.ts';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import {
  type Acceptance,
  assembleSet,
  type ForecastBottleneck,
  type RunFrame,
} from '../bottleneck/ForecastBottleneck.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Lease, ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Logger } from '../ports/Logger.ts';
import { inSentence } from '../providers/inSentence.ts';
import type { ForecastRequest, Provider } from '../providers/Provider.ts';
import type { ProviderRegistry } from '../providers/ProviderRegistry.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import type { RunPlan } from './planRun.ts';
import { RunReport } from './RunReport.ts';
import { endedEntry, type RunOutcome, startedEntry } from './runEntries.ts';

/** A run fails when more than this share of the asked places has no forecast. */
const MAX_GAP_SHARE = 1 / 3;

export interface RunOrder {
  dataset: DatasetDetail;
  plan: RunPlan;
  impact: number;
  /** Borrow the lock for this provider, for this run alone. */
  borrow: ProviderId | null;
  host: string;
}

export interface RunnerPorts {
  clock: Clock;
  crypto: Crypto;
  log: Logger;
}

/** The run whose turn it is. */
interface RunningRun {
  abort: AbortController;
  /** Null until the run has its holder. */
  report: RunReport | null;
  /** All answers are in and the set is being published: too late to cancel. */
  isPublishing: boolean;
}

type Accepted = Extract<Acceptance, { ok: true }>;

/** Answers of one run so far. */
interface Answers {
  accepted: Accepted[];
  gaps: Gap[];
}

export class ForecastRunner {
  readonly #ports: RunnerPorts;
  readonly #ledger: Ledger;
  readonly #lock: ProviderLockManager;
  readonly #registry: ProviderRegistry;
  readonly #bottleneck: ForecastBottleneck;
  readonly #announce: (progress: RunProgress) => void;
  readonly #queue = new SerialQueue();
  #running: RunningRun | null = null;
  #isClosing = false;

  constructor(
    ports: RunnerPorts,
    parts: {
      ledger: Ledger;
      lock: ProviderLockManager;
      registry: ProviderRegistry;
      bottleneck: ForecastBottleneck;
      announce: (progress: RunProgress) => void;
    },
  ) {
    this.#ports = ports;
    this.#ledger = parts.ledger;
    this.#lock = parts.lock;
    this.#registry = parts.registry;
    this.#bottleneck = parts.bottleneck;
    this.#announce = parts.announce;
  }

  /** The run in progress, or null. */
  get progress(): RunProgress | null {
    return this.#running?.report?.progress ?? null;
  }

  /** Asks the run in progress to stop. @returns whether there was one that could still be stopped */
  cancel(): boolean {
    if (this.#running === null || this.#running.isPublishing) return false;
    this.#running.abort.abort(cancelled());
    return true;
  }

  /** Stops the run in progress and those that wait for their turn. @returns when the last of them has ended */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.cancel();
    await this.#queue.drained();
  }

  /** Makes and publishes one set. @throws AppError of the lock's rules, `RUN_FAILED`, `FENCED`, `CANCELLED` */
  run(order: RunOrder): Promise<RunResult> {
    return this.#queue.run(() =>
      this.#runNow(order).finally(() => {
        this.#running = null;
      }),
    );
  }

  async #runNow(order: RunOrder): Promise<RunResult> {
    if (this.#isClosing) throw cancelled();
    const runId = `run-${this.#ports.crypto.randomId()}`;
    const running: RunningRun = { abort: new AbortController(), report: null, isPublishing: false };
    this.#running = running;
    // A loan whose return failed when its run ended is returned before anyone works under it.
    await this.#lock.returnLoan();
    const lease = await this.#lock.leaseForRun(runId, order.borrow);
    try {
      return await this.#underLease(runId, lease, order, running);
    } finally {
      await this.#returnLoan(runId);
    }
  }

  /** What a run came to stands, whether the lock could be returned after it or only before the next one. */
  async #returnLoan(runId: string): Promise<void> {
    try {
      await this.#lock.returnLoan();
    } catch (thrown) {
      this.#ports.log.error('loan-not-returned', { runId }, thrown);
    }
  }

  async #underLease(runId: string, lease: Lease, order: RunOrder, running: RunningRun): Promise<RunResult> {
    const { dataset, plan, impact } = order;
    const facts = { runId, lease, datasetId: dataset.id, places: plan.requests.length };
    const report = new RunReport(facts, this.#ports.clock, this.#announce);
    const { signal } = running.abort;
    running.report = report;
    const startedSeq = await this.#recordStart(report, order);
    try {
      const auditSeqs = [lease.seq, startedSeq];
      const { id: datasetId, contentHash } = dataset;
      const frame: RunFrame = { runId, lease, datasetId, contentHash, kind: plan.kind, impact, auditSeqs };
      const answers = await this.#askAll(report, frame, plan, signal);
      running.isPublishing = true;
      report.announce('publishing', null);
      const set = assembleSet(frame, report.record('published'), answers.accepted, answers.gaps);
      const cached = await this.#bottleneck.publish(frame, set, plan.asOf);
      report.announce('published', null);
      this.#ports.log.info('set-published', { runId, epoch: lease.epoch, forecasts: set.forecasts.length });
      return { run: set.run, forecasts: [...cached.forecasts], gaps: [...cached.gaps] };
    } catch (thrown) {
      // Whatever a provider says when its request was aborted, the reason is the cancel.
      const reason = signal.aborted && !isAppError(thrown) ? signal.reason : thrown;
      throw await this.#recordFailure(report, reason);
    }
  }

  async #askAll(report: RunReport, frame: RunFrame, plan: RunPlan, signal: AbortSignal): Promise<Answers> {
    const provider = this.#registry.get(frame.lease.provider);
    const answers: Answers = { accepted: [], gaps: [...plan.gaps] };
    for (const request of plan.requests) {
      report.announce('place', request.location.name);
      // A cancel that came meanwhile is heard here, between two places.
      await this.#ports.clock.breathe();
      signal.throwIfAborted();
      // Nobody who lost the lock is sent anything more: the user may just have switched the provider off.
      await this.#lock.commitUnder(frame.lease, frame.runId, []);
      await this.#askOne(provider, report, frame, request, answers, signal);
    }
    signal.throwIfAborted();
    const asked = plan.requests.length;
    const missing = asked - answers.accepted.length;
    if (missing > asked * MAX_GAP_SHARE)
      throw tooManyGaps(frame.lease.provider, missing, asked, answers.gaps);
    return answers;
  }

  async #askOne(
    provider: Provider,
    report: RunReport,
    frame: RunFrame,
    request: ForecastRequest,
    answers: Answers,
    signal: AbortSignal,
  ): Promise<void> {
    const startedMs = this.#ports.clock.monotonic();
    const answer = await provider.forecast(request, signal);
    report.answered(answer);
    const accepted = this.#bottleneck.accept(
      frame,
      request,
      answer,
      this.#ports.clock.monotonic() - startedMs,
    );
    if (accepted.ok) answers.accepted.push(accepted);
    else
      answers.gaps.push({ location: request.location, reason: 'REPLY_REJECTED', message: accepted.reason });
  }

  async #recordStart(report: RunReport, order: RunOrder): Promise<number> {
    const { runId, lease } = report;
    try {
      const { entries } = await this.#ledger.transact((state) => ({
        entries: [startedEntry(runId, lease, state.lock.epoch, order)],
        answer: null,
      }));
      return entries[0]!.seq;
    } catch (thrown) {
      report.announce('failed', null);
      throw thrown;
    }
  }

  /** Records how a run ended without publication. @returns the error for the caller, with the attempts */
  async #recordFailure(report: RunReport, thrown: unknown): Promise<unknown> {
    const { runId } = report;
    const outcome = outcomeOf(thrown);
    report.announce(outcome === 'cancelled' ? 'cancelled' : 'failed', null);
    this.#ports.log.warn('run-ended', { runId, outcome });
    await this.#recordEnd(report, outcome, isAppError(thrown) ? thrown.message : null);
    if (!isAppError(thrown)) return thrown;
    const details = { ...thrown.details, attempts: report.record(outcome).attempts };
    return new AppError(thrown.code, thrown.message, details, { cause: thrown });
  }

  /** A run whose end can't be recorded is recorded as interrupted at the next start; its failure stays what it was. */
  async #recordEnd({ runId, lease }: RunReport, outcome: RunOutcome, message: string | null): Promise<void> {
    try {
      await this.#ledger.transact((state) => ({
        entries: [endedEntry(runId, lease, state.lock.epoch, outcome, message)],
        answer: null,
      }));
    } catch (thrown) {
      this.#ports.log.error('run-end-not-recorded', { runId, outcome }, thrown);
    }
  }
}

function cancelled(): AppError {
  return new AppError('CANCELLED', 'The run was cancelled. The published set stays as it was.');
}

function outcomeOf(thrown: unknown): RunOutcome {
  if (!isAppError(thrown)) return 'failed';
  if (thrown.code === 'CANCELLED') return 'cancelled';
  return thrown.code === 'FENCED' ? 'fenced' : 'failed';
}

function tooManyGaps(provider: ProviderId, missing: number, asked: number, gaps: readonly Gap[]): AppError {
  return new AppError(
    'RUN_FAILED',
    `Nothing was published: ${missing} of ${asked} places got no usable answer from ${inSentence(provider)}. The earlier set stays. The reasons are listed per place.`,
    { provider, gaps },
  );
}

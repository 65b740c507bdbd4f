/**
 * Runs: one forecast set of one dataset under one epoch. Places are asked by the holder alone, one after
 * another; the set is published whole or not at all. When failover or a switch ends the epoch inside a run, the
 * run is repeated whole by the new holder. One run at a time, a second waits its turn.
 */

import type { RunProgress } from '../../../shared/contract/events.ts';
import type { Run, RunResult } from '../../../shared/contract/forecastAnswers.ts';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { assembleSet, type ForecastBottleneck, type RunFrame } from '../bottleneck/ForecastBottleneck.ts';
import type { OnlineCheck } from '../calls/onlineCheck.ts';
import type { Traffic } from '../calls/Traffic.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { type FarPermits, PermitEnded } from '../lock/FarPermit.ts';
import type { Lease, ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderRegistry } from '../lock/ProviderRegistry.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import { WorkEnded } from '../ports/HeavyWork.ts';
import type { Logger } from '../ports/Logger.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import { askPlaces } from './askPlaces.ts';
import type { RunPlan } from './planRun.ts';
import type { PrepareRun } from './prepareRun.ts';
import { fencedError, RunLeases } from './RunLeases.ts';
import { RunPermit } from './RunPermit.ts';
import { RunRecords } from './RunRecords.ts';
import { RunReport } from './RunReport.ts';
import type { RunOutcome } from './runEntries.ts';
import { cancelled, EpochEnded, triedAll, withoutTeamLease, workEnded } from './runFailures.ts';

export interface RunOrder {
  dataset: DatasetDetail;
  plan: RunPlan;
  risk: RiskSettings;
  /** Borrow the lock for this provider, for this run alone. */
  borrow: ProviderId | null;
  /** Why it is borrowed, where the user says it. */
  reason?: string | undefined;
  /** Whom the button had named; null where nobody was. */
  named: ProviderId | null;
  host: string;
  /** What the scheduler allows of a run that it begins; null for a run of the user. */
  automatic: AutomaticRun | null;
}

export interface AutomaticRun {
  /** Whether it may be served by a provider outside this network, which costs tokens. */
  mayUseFar: boolean;
  /** Cancels the run, also while it waits for its turn. */
  signal: AbortSignal;
}

export interface RunnerPorts {
  clock: Clock;
  crypto: Crypto;
  log: Logger;
  connectivity: OnlineCheck;
}

export interface RunnerParts {
  ledger: Ledger;
  lock: ProviderLockManager;
  registry: ProviderRegistry;
  bottleneck: ForecastBottleneck;
  prepare: PrepareRun;
  /** The team's leave to ask a provider outside the own network. */
  permits: FarPermits;
  announce: (progress: RunProgress) => void;
  /** Brings what forecasts are judged by up to date; a failure is its own affair. */
  beforeRun: () => Promise<void>;
  /** Called with the outcome of every real call, for the health of its provider. */
  onTraffic: (traffic: Traffic) => void;
}

/** The run whose turn it is. */
interface RunningRun {
  abort: AbortController;
  permit: RunPermit;
  /** The try in progress: null until the run has its holder. */
  report: RunReport | null;
  /** All answers are in and the set is being published: too late to cancel. */
  isPublishing: boolean;
  attempts: Run['attempts'];
  /** Places without an answer in the last try that ended by failover. */
  gaps: readonly Gap[];
}

export class ForecastRunner {
  readonly #ports: RunnerPorts;
  readonly #parts: RunnerParts;
  readonly #queue = new SerialQueue();
  readonly #leases: RunLeases;
  readonly #records: RunRecords;
  #running: RunningRun | null = null;
  #isClosing = false;

  constructor(ports: RunnerPorts, parts: RunnerParts) {
    this.#ports = ports;
    this.#parts = parts;
    this.#leases = new RunLeases({ ...parts, connectivity: ports.connectivity });
    this.#records = new RunRecords(parts.ledger, ports.log);
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

  /**
   * Makes and publishes one set.
   * @throws AppError of the lock's rules, `RUN_FAILED`, `FAILED_OVER`, `OFFLINE`, `FENCED`, `CANCELLED`
   */
  run(order: RunOrder): Promise<RunResult> {
    return this.#queue.run(() =>
      this.#runNow(order).finally(() => {
        this.#running = null;
      }),
    );
  }

  async #runNow(order: RunOrder): Promise<RunResult> {
    if (this.#isClosing || order.automatic?.signal.aborted) throw cancelled();
    const runId = `run-${this.#ports.crypto.randomId()}`;
    const running: RunningRun = {
      abort: new AbortController(),
      permit: new RunPermit(this.#parts.permits, this.#parts.registry),
      report: null,
      isPublishing: false,
      attempts: [],
      gaps: [],
    };
    this.#running = running;
    const stop = () => void (running.isPublishing || running.abort.abort(cancelled()));
    order.automatic?.signal.addEventListener('abort', stop, { once: true });
    // A loan whose return failed when its run ended is returned before anyone works under it.
    await this.#parts.lock.returnLoan();
    await this.#parts.lock.expirePin();
    await this.#parts.beforeRun();
    try {
      return await this.#untilPublished(runId, order, running);
    } finally {
      order.automatic?.signal.removeEventListener('abort', stop);
      await this.#returnLoan(runId);
      await running.permit.end();
    }
  }

  /** Tries with one holder after another, each at most once, until a set is published or the run fails. */
  async #untilPublished(runId: string, order: RunOrder, running: RunningRun): Promise<RunResult> {
    const tried: ProviderId[] = [];
    const { permit, abort } = running;
    let lease = await this.#leases.take(runId, order, permit, abort.signal);
    for (;;) {
      tried.push(lease.provider);
      const result = await this.#tryUnder(runId, lease, order, running);
      if (result !== null) return result;
      try {
        lease = await this.#leases.takeAgain(runId, lease, order, permit, abort.signal);
      } catch (thrown) {
        throw isAppError(thrown) ? this.#withAttempts(thrown, running) : thrown;
      }
      if (tried.includes(lease.provider)) throw this.#withAttempts(triedAll(tried), running);
    }
  }

  /** What a run came to stands, whether the lock could be returned after it or only before the next one. */
  async #returnLoan(runId: string): Promise<void> {
    try {
      await this.#parts.lock.returnLoan();
    } catch (thrown) {
      this.#ports.log.error('loan-not-returned', { runId }, thrown);
    }
  }

  /** @returns null when the epoch ended inside the try, and somebody else holds now */
  async #tryUnder(
    runId: string,
    lease: Lease,
    order: RunOrder,
    running: RunningRun,
  ): Promise<RunResult | null> {
    const { dataset, plan } = order;
    const isAutomatic = order.automatic !== null;
    const facts = { runId, lease, datasetId: dataset.id, places: plan.requests.length, isAutomatic };
    running.isPublishing = false;
    const report = new RunReport(facts, this.#ports.clock, this.#parts.announce);
    running.report = report;
    const startedSeq = await this.#records.start(report, order);
    const epoch = this.#epochSignal(lease, running);
    try {
      const frame = frameOf(runId, lease, order, startedSeq);
      return await this.#publish(report, frame, order, running, epoch.signal);
    } catch (thrown) {
      // Whatever a provider says when its request was aborted, the reason is the one of the signal.
      const reason = this.#inWords(reasonOf(thrown, epoch.signal), lease);
      running.attempts.push(report.attempt(outcomeOf(reason), whyEnded(reason)));
      if (reason instanceof EpochEnded) running.gaps = reason.gaps;
      if (isEpochEnd(reason) && this.#hasSuccessor(lease, order)) {
        await this.#noteFenced(reason, lease, runId);
        await this.#records.end(report, 'fenced', words.runs.repeatedAfterChange);
        return null;
      }
      throw await this.#recordFailure(report, reason, running);
    } finally {
      epoch.end();
    }
  }

  async #publish(
    report: RunReport,
    frame: RunFrame,
    order: RunOrder,
    running: RunningRun,
    signal: AbortSignal,
  ): Promise<RunResult> {
    const { plan } = order;
    const { bottleneck } = this.#parts;
    const { settings } = this.#parts.ledger.state;
    const permit = running.permit.of(frame.lease.provider);
    const asking = { ...this.#ports, ...this.#parts, settings, permit, isBound: order.borrow !== null };
    const answers = await askPlaces(asking, report, frame, plan, signal);
    signal.throwIfAborted();
    running.isPublishing = true;
    report.announce('publishing', null);
    const attempts = [...running.attempts, report.attempt('published')];
    const set = assembleSet(frame, report.record('published', attempts), answers.accepted, answers.gaps);
    const enter = permit === null ? null : (hash: string) => permit.enter(frame.runId, hash);
    const cached = await bottleneck.publish(frame, set, plan.asOf, report.tokens, enter);
    report.announce('published', null);
    const { runId, lease } = frame;
    this.#ports.log.info('set-published', { runId, epoch: lease.epoch, forecasts: set.forecasts.length });
    return { run: set.run, forecasts: [...cached.forecasts], gaps: [...cached.gaps] };
  }

  /** What is no failure of a provider, as the caller is told it. */
  #inWords(reason: unknown, { provider }: Lease): unknown {
    if (reason instanceof WorkEnded) return workEnded(reason);
    if (!(reason instanceof PermitEnded)) return reason;
    const isPinned = this.#parts.ledger.state.lock.pin !== null;
    return withoutTeamLease(provider, isPinned, { kind: 'ended', heldBy: reason.heldBy });
  }

  /**
   * A signal that is aborted when the run is cancelled, and the moment the lease is no longer the present one, or the team's leave is
   * over.
   */
  #epochSignal(lease: Lease, running: RunningRun): { signal: AbortSignal; end: () => void } {
    const abort = new AbortController();
    const ended = running.permit.of(lease.provider)?.ended;
    const onEnd = () => abort.abort(ended?.reason);
    if (ended?.aborted === true) onEnd();
    ended?.addEventListener('abort', onEnd, { once: true });
    const cancel = running.abort.signal;
    const onCancel = () => abort.abort(cancel.reason);
    if (cancel.aborted) onCancel();
    cancel.addEventListener('abort', onCancel, { once: true });
    const end = this.#parts.ledger.listen(() => {
      if (!this.#parts.lock.isCurrent(lease)) abort.abort(new EpochEnded());
    });
    return {
      signal: abort.signal,
      end: () => {
        end();
        cancel.removeEventListener('abort', onCancel);
        ended?.removeEventListener('abort', onEnd);
      },
    };
  }

  /** After a release or a change of settings nobody goes on with the run; nor does anybody with a borrowed one. */
  #hasSuccessor(lease: Lease, order: RunOrder): boolean {
    const { holder, cause } = this.#parts.ledger.state.lock;
    const isHandedOver = cause === 'FAILOVER' || cause === 'SWITCH';
    return order.borrow === null && holder !== null && holder !== lease.provider && isHandedOver;
  }

  /** Records how a run ended without publication. @returns the error for the caller, with the attempts */
  async #recordFailure(report: RunReport, thrown: unknown, running: RunningRun): Promise<unknown> {
    const { runId, lease } = report;
    const outcome = outcomeOf(thrown);
    report.announce(outcome === 'cancelled' ? 'cancelled' : 'failed', null);
    this.#ports.log.warn('run-ended', { runId, outcome });
    const error = thrown instanceof EpochEnded ? await this.#endedError(lease, runId) : thrown;
    await this.#records.end(report, outcome, isAppError(error) ? error.message : null);
    return isAppError(error) ? this.#withAttempts(error, running) : error;
  }

  /** What a switch made void is noted; a failover is a note of its own, and the fence has noted what it refused. */
  async #noteFenced(reason: unknown, lease: Lease, runId: string): Promise<void> {
    const isSwitch = this.#parts.ledger.state.lock.cause === 'SWITCH';
    if (isSwitch && reason instanceof EpochEnded) await fencedError(this.#parts.lock, lease, runId);
  }

  /** @returns why a run is not repeated whose epoch ended */
  async #endedError(lease: Lease, runId: string): Promise<unknown> {
    const { lock, ledger } = this.#parts;
    return ledger.state.lock.cause === 'NONE_ELIGIBLE'
      ? lock.noneEligible()
      : fencedError(this.#parts.lock, lease, runId);
  }

  #withAttempts(error: AppError, { attempts, gaps }: RunningRun): AppError {
    const details = { ...(gaps.length === 0 ? {} : { gaps }), ...error.details, attempts };
    return new AppError(error.code, error.message, details, { cause: error });
  }
}

function frameOf(
  runId: string,
  lease: Lease,
  { dataset, plan, risk, named }: RunOrder,
  startedSeq: number,
): RunFrame {
  const { id: datasetId, contentHash } = dataset;
  const auditSeqs = [lease.seq, startedSeq];
  const { kind, onlyPlaces } = plan;
  return { runId, lease, datasetId, contentHash, kind, onlyPlaces, named, risk, auditSeqs };
}

/** @returns what ended a try: that of the signal, but where the end of the epoch itself says more */
function reasonOf(thrown: unknown, { aborted, reason }: AbortSignal): unknown {
  if (!aborted || isAppError(thrown)) return thrown;
  return thrown instanceof EpochEnded && reason instanceof EpochEnded ? thrown : reason;
}

/** @returns why a try ended, as the middle of a sentence where the provider's own failure ended it; else null */
function whyEnded(thrown: unknown): string | null {
  if (thrown instanceof EpochEnded) return thrown.reason;
  const said = isAppError(thrown) ? thrown.details?.reason : undefined;
  return typeof said === 'string' ? said : null;
}

/** The fence may find the end of an epoch before the run has heard of it. */
function isEpochEnd(reason: unknown): boolean {
  return reason instanceof EpochEnded || (isAppError(reason) && reason.code === 'FENCED');
}

function outcomeOf(thrown: unknown): RunOutcome {
  if (thrown instanceof EpochEnded) return 'fenced';
  if (!isAppError(thrown)) return 'failed';
  if (thrown.code === 'CANCELLED') return 'cancelled';
  return thrown.code === 'FENCED' ? 'fenced' : 'failed';
}

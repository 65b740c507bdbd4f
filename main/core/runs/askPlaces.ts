/** Asks the holder about every place of a run, one after another, and deals with each failure as the rules say. */

import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Acceptance, ForecastBottleneck, RunFrame } from '../bottleneck/ForecastBottleneck.ts';
import { judgeAhead } from '../bottleneck/judgeAhead.ts';
import { type CallLimits, callProvider } from '../calls/callProvider.ts';
import { failureRule } from '../calls/failureRules.ts';
import type { OnlineCheck } from '../calls/onlineCheck.ts';
import type { ForecastRequest, Provider } from '../calls/Provider.ts';
import { ProviderFailure } from '../calls/ProviderFailure.ts';
import type { Traffic } from '../calls/Traffic.ts';
import type { FarPermit } from '../lock/FarPermit.ts';
import { pinnedUnavailable } from '../lock/lockMachine.ts';
import type { ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderRegistry } from '../lock/ProviderRegistry.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import { settingOf } from '../settings/settings.ts';
import type { RunPlan } from './planRun.ts';
import type { PrepareRun } from './prepareRun.ts';
import type { RunReport } from './RunReport.ts';
import {
  EpochEnded,
  endedByFailure,
  ModelChanged,
  modelKeepsChanging,
  offline,
  tooManyGaps,
} from './runFailures.ts';

/** A run fails when more than this share of the asked places has no forecast. */
const MAX_GAP_SHARE = 1 / 3;

export interface AskingParts {
  clock: Clock;
  crypto: Crypto;
  connectivity: OnlineCheck;
  lock: ProviderLockManager;
  registry: ProviderRegistry;
  bottleneck: ForecastBottleneck;
  prepare: PrepareRun;
  settings: Readonly<Record<string, unknown>>;
  /** The team's leave to ask this provider; null where none is needed. */
  permit: FarPermit | null;
  /** The run was ordered of this provider: nobody takes over. */
  isBound: boolean;
  onTraffic: (traffic: Traffic) => void;
}

type Accepted = Extract<Acceptance, { ok: true }>;

/** Answers of one try. */
export interface Answers {
  accepted: Accepted[];
  gaps: Gap[];
}

/**
 * A set has one model: when it changes on the way, all places are asked again, once.
 * @throws EpochEnded after failover, AppError `RUN_FAILED`, `PINNED_UNAVAILABLE`, `OFFLINE`, `FENCED`, PermitEnded, or the
 * signal's reason
 */
export async function askPlaces(
  parts: AskingParts,
  report: RunReport,
  frame: RunFrame,
  plan: RunPlan,
  signal: AbortSignal,
): Promise<Answers> {
  const asking = new PlaceAsking(parts, report, frame, signal);
  report.computing(0);
  await prepareAll(parts, report, frame, plan, signal);
  signal.throwIfAborted();
  try {
    return await asking.askAll(plan);
  } catch (thrown) {
    if (!(thrown instanceof ModelChanged)) throw thrown;
  }
  try {
    return await asking.askAll(plan);
  } catch (thrown) {
    throw thrown instanceof ModelChanged ? modelKeepsChanging(frame.lease.provider, thrown.models) : thrown;
  }
}

/** While a thread computes what all places need, what their counts say by themselves is found here. */
async function prepareAll(
  { prepare, bottleneck, clock }: AskingParts,
  report: RunReport,
  { datasetId, lease, risk }: RunFrame,
  plan: RunPlan,
  signal: AbortSignal,
): Promise<void> {
  const prepared = new AbortController();
  const { panel, disease } = plan.requests[0]!;
  const places = plan.requests.map(({ placeIndex }) => panel.places[placeIndex]!);
  const either = AbortSignal.any([signal, prepared.signal]);
  const workAhead = async () => {
    await judgeAhead({ panel, places, disease, risk }, clock, either);
    for (const request of plan.requests) {
      await clock.breathe();
      if (either.aborted) return;
      bottleneck.prepare(request);
    }
  };
  const judged = workAhead();
  // It is waited for below; until then its failure is no news.
  judged.catch(() => {});
  try {
    await prepare(plan, datasetId, lease.provider, {
      signal,
      onProgress: ({ done, total }) => report.computing(done / Math.max(1, total)),
    });
  } finally {
    prepared.abort();
    await judged;
  }
}

class PlaceAsking {
  readonly #parts: AskingParts;
  readonly #report: RunReport;
  readonly #frame: RunFrame;
  readonly #signal: AbortSignal;
  readonly #provider: Provider;
  readonly #limits: CallLimits;
  #answers: Answers = { accepted: [], gaps: [] };
  #model: string | null = null;
  /** Gaps that our own requests made: they speak against nobody. */
  #ownFaults = 0;
  /** A run counts one failure at most for its gaps; a counted call has done so already. */
  #hasCounted = false;

  constructor(parts: AskingParts, report: RunReport, frame: RunFrame, signal: AbortSignal) {
    const { settings, registry } = parts;
    this.#parts = parts;
    this.#report = report;
    this.#frame = frame;
    this.#signal = signal;
    const id = frame.lease.provider;
    this.#provider = registry.get(id);
    this.#limits = {
      attempts: settingOf(settings, 'retry.attempts'),
      baseDelayMs: settingOf(settings, 'retry.baseDelayMs'),
      deadlineMs:
        id === EMBEDDED ? Number.POSITIVE_INFINITY : settingOf(settings, `providers.${id}.deadlineMs`),
    };
  }

  async askAll(plan: RunPlan): Promise<Answers> {
    this.#answers = { accepted: [], gaps: [] };
    this.#model = null;
    this.#ownFaults = 0;
    this.#report.begin();
    for (const request of plan.requests) await this.#ask(request);
    this.#signal.throwIfAborted();
    return this.#finish(plan);
  }

  async #ask(request: ForecastRequest): Promise<void> {
    const { clock, crypto, lock } = this.#parts;
    const { lease, runId } = this.#frame;
    this.#report.announce('place', request.location.name);
    // A cancel that came meanwhile is heard here, between two places.
    await clock.breathe();
    this.#signal.throwIfAborted();
    // Nobody who lost the lock is sent anything more: the user may just have switched the provider off.
    await lock.commitUnder(lease, runId, []);
    const accepting = this.#accepting(request);
    const startedMs = clock.monotonic();
    const called = await callProvider(
      accepting.provider,
      request,
      this.#limits,
      { clock, random: () => crypto.random() },
      this.#signal,
    );
    this.#signal.throwIfAborted();
    const { repaired } = called;
    if (repaired?.class === 'QUOTA') await lock.reportModelSpent(lease, runId, repaired);
    else if (called.ok && repaired?.repair !== undefined) await lock.reportRepaired(lease, runId, repaired);
    this.#report.asked(called.ok ? called.answer.model : called.failure.model);
    const latencyMs = clock.monotonic() - startedMs;
    if (!called.ok) return this.#failed(request, called.failure, latencyMs);
    this.#parts.onTraffic({ provider: lease.provider, failure: null, latencyMs });
    if (called.answer.usage !== null) this.#report.took(called.answer.usage);
    this.#requireOneModel(called.answer.model);
    this.#answers.accepted.push(accepting.accepted()!);
    await lock.reportSuccess(lease, runId);
  }

  async #finish(plan: RunPlan): Promise<Answers> {
    const asked = plan.requests.length;
    const missing = asked - this.#answers.accepted.length;
    const gaps = [...plan.gaps, ...this.#answers.gaps];
    if (missing <= asked * MAX_GAP_SHARE) return { accepted: this.#answers.accepted, gaps };
    const isTheirs = missing - this.#ownFaults > asked * MAX_GAP_SHARE;
    if (isTheirs && !this.#hasCounted) await this.#countRun();
    throw tooManyGaps(this.#provider.id, missing, asked, gaps);
  }

  /** The provider with the bottleneck's checks behind it: what they refuse is an unusable reply, asked for once more. */
  #accepting(request: ForecastRequest) {
    const { bottleneck, clock, lock, permit } = this.#parts;
    const benchedModels = () => lock.benchedModels(this.#provider.id);
    const report = this.#report;
    const provider = this.#provider;
    let accepted: Accepted | null = null;
    const checked: Provider = {
      id: provider.id,
      whyNotConfigured: () => provider.whyNotConfigured(),
      model: () => provider.model(),
      reach: () => provider.reach(),
      keyMark: () => provider.keyMark(),
      forecast: async (asked, signal, attempt) => {
        await permit?.confirm();
        const startedMs = clock.monotonic();
        const answer = await provider.forecast(asked, signal, {
          ...attempt,
          benchedModels: benchedModels(),
          leaves(requestHash) {
            permit?.requireHeld();
            report.requested();
            attempt.leaves?.(requestHash);
          },
        });
        // An answer that comes after its deadline, or under an epoch that is over, is no answer.
        signal.throwIfAborted();
        const latencyMs = clock.monotonic() - startedMs;
        const found = await bottleneck.accept(this.#frame, request, answer, latencyMs, signal);
        signal.throwIfAborted();
        if (!found.ok)
          throw new ProviderFailure('BAD_OUTPUT', found.reason, { scope: 'request', model: answer.model });
        accepted = found;
        return answer;
      },
    };
    return { provider: checked, accepted: () => accepted };
  }

  async #failed(request: ForecastRequest, failure: FailureDetails, latencyMs: number): Promise<void> {
    const { lock } = this.#parts;
    const { lease, runId } = this.#frame;
    const isOnline = await this.#isOnlineAfter(failure);
    const isPinned = lock.status().pinned?.id === this.#provider.id;
    if (!isOnline) await lock.reportFailure(lease, runId, failure, false);
    if (!isOnline) throw offline(this.#provider.id, isPinned, this.#parts.connectivity);
    this.#parts.onTraffic({ provider: lease.provider, failure, latencyMs });
    const { isBound } = this.#parts;
    const verdict = await lock.reportFailure(lease, runId, failure, isOnline, { isBound });
    const reason = failure.class === 'BAD_OUTPUT' ? 'REPLY_REJECTED' : 'PROVIDER_FAILED';
    this.#answers.gaps.push({ location: request.location, reason, message: failure.reason });
    if (verdict === 'failed-over') throw new EpochEnded(failure.reason, this.#answers.gaps);
    if (verdict === 'stale') throw new EpochEnded();
    this.#hasCounted ||= verdict === 'counted';
    if (failure.class === 'CONFIG') this.#ownFaults += 1;
    if (verdict === 'benched' && isPinned && failureRule(failure).lock === 'failover')
      throw pinnedUnavailable(this.#provider.id, failure.reason);
    if (verdict === 'benched' || failureRule(failure).place === 'ends-run')
      throw endedByFailure(this.#provider.id, failure, this.#answers.gaps);
  }

  /** A far provider that was not reached says nothing about itself while this computer is offline. */
  async #isOnlineAfter({ class: failureClass, isPage }: FailureDetails): Promise<boolean> {
    const isDoubtful = failureClass === 'DOWN' || failureClass === 'TRANSIENT' || isPage === true;
    if (!isDoubtful || this.#provider.reach() !== 'far') return true;
    return this.#parts.connectivity.isOnline(this.#signal);
  }

  async #countRun(): Promise<void> {
    const { lock } = this.#parts;
    const { lease, runId } = this.#frame;
    const { isBound } = this.#parts;
    const failure: FailureDetails = {
      class: 'BAD_OUTPUT',
      scope: 'provider',
      status: null,
      model: this.#model,
      reason: words.runs.thirdUnanswered,
      requests: 0,
    };
    const verdict = await lock.reportFailure(lease, runId, failure, true, { isWholeRun: true, isBound });
    if (verdict === 'failed-over') throw new EpochEnded(failure.reason, this.#answers.gaps);
    if (verdict === 'stale') throw new EpochEnded();
  }

  #requireOneModel(model: string): void {
    const before = this.#model;
    this.#model = model;
    if (before !== null && before !== model) throw new ModelChanged([before, model]);
  }
}

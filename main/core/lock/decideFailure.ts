/**
 * What a failed call, a success or a failed run changes: counts, benches and the lock. Pure. Whatever comes
 * under an epoch that is over changes nothing.
 */

import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import type { BenchCause, ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { MINUTE } from '../../../shared/time/durations.ts';
import { failureRule } from '../calls/failureRules.ts';
import type { EntryDraft } from '../state/entries.ts';
import { type LockState, recordOf } from '../state/lockState.ts';
import { benchFor, isOnTrial, outward, type ProviderRecord } from '../state/providerRecord.ts';
import { benchLength } from './benchLength.ts';
import type { Eligibility } from './lockMachine.ts';
import { acquired, released } from './lockMachine.ts';

/** A resume point that is nearer than this would only let the provider refuse again. */
const SHORTEST_BENCH = MINUTE;

export interface FailedCall {
  provider: ProviderId;
  /** The epoch that the request left under. */
  epoch: number;
  /** Null where probes confirmed outside a run what one had found. */
  runId: string | null;
  failure: FailureDetails;
  /** Whether the provider is on this machine or its network, where being offline excuses nothing. */
  isNear: boolean;
  /** What the connectivity check found, or true where nothing asked. */
  isOnline: boolean;
  /** Wall clock, milliseconds since 1970. */
  nowMs: number;
  /** Failures in a row that end a holder's turn. */
  threshold: number;
  /** More than a third of the places of a run got nothing: counted whatever the class of each was. */
  isWholeRun?: boolean;
  /** What the key of the provider looks like, so that another one can be told; null where it has none. */
  keyMark: string | null;
  /** The run is bound to its provider (`forecast --provider`): nobody takes over. */
  isBound?: boolean;
}

/**
 * `stale`: the epoch is over, nothing changed; `excused`: nothing counts; `counted`; `benched`: it lost its
 * eligibility, and the lock stays (pin, loan); `failed-over`: somebody else holds, or nobody.
 */
export type FailureVerdict = 'stale' | 'excused' | 'counted' | 'benched' | 'failed-over';

export interface FailureDecision {
  verdict: FailureVerdict;
  entries: EntryDraft[];
}

/** @param state with no bench but those that still run */
export function decideFailure(
  state: LockState,
  call: FailedCall,
  order: readonly Eligibility[],
): FailureDecision {
  if (state.epoch !== call.epoch || state.holder !== call.provider) return { verdict: 'stale', entries: [] };
  const rule = failureRule(call.failure);
  const isOfNetwork = rule.countsOnlyOnline || call.failure.isPage === true;
  const isExcused = isOfNetwork && !call.isNear && !call.isOnline;
  // The embedded forecaster is never benched, and a fault in it is a defect of ours.
  if (call.provider === EMBEDDED) return { verdict: 'excused', entries: [] };
  if (isExcused) return excused(state, call);
  if (rule.lock === 'failover') return endTurn(state, call, order, null, benchAtOnce(call));
  if (!rule.counts && call.isWholeRun !== true) return excused(state, call);
  const record = recordOf(state, call.provider);
  const consecutive = isOnTrial(record)
    ? Math.max(call.threshold, record.consecutive + 1)
    : record.consecutive + 1;
  if (consecutive < call.threshold) {
    return { verdict: 'counted', entries: [failed(state, call, consecutive)] };
  }
  return endTurn(state, call, order, consecutive, growingBench(record, 'FAILURES', call.nowMs));
}

/** What counts against nobody stands in the trail all the same; a cancel is no failure at all. */
function excused(state: LockState, call: FailedCall): FailureDecision {
  const isCancel = call.failure.class === 'CANCELLED';
  return { verdict: 'excused', entries: isCancel ? [] : [failed(state, call, null)] };
}

/** A request that was refused, repaired and then answered: for the trail, and for what is asked next. */
export function decideRepaired(
  state: LockState,
  { provider, epoch, runId, failure }: Pick<FailedCall, 'provider' | 'epoch' | 'failure'> & { runId: string },
): EntryDraft[] {
  if (state.epoch !== epoch || state.holder !== provider) return [];
  const details = { ...failure, runId };
  return [{ type: 'REQUEST_REPAIRED', provider, epoch, cause: failure.class, details }];
}

/** A model whose own quota is spent is left to rest; the provider stays, with its other models. */
export function decideModelSpent(state: LockState, call: FailedCall): EntryDraft[] {
  const { provider, epoch, failure } = call;
  const isStale = state.epoch !== epoch || state.holder !== provider;
  const { model } = failure;
  if (isStale || model === null) return [];
  const present = recordOf(state, provider).benchedModels[model] ?? null;
  return [failed(state, call, null), benched(call, outward(present, benchAtOnce(call)), model)];
}

/** Probes confirmed what real traffic had found: the provider does not answer. One that is benched already stays as it is. */
export function decideConfirmedDown(
  state: LockState,
  call: FailedCall,
  order: readonly Eligibility[],
): FailureDecision {
  const record = recordOf(state, call.provider);
  const isHolder = state.epoch === call.epoch && state.holder === call.provider;
  // Probes alone only mark a status: real traffic must have found it down, and offline counts against nobody.
  const isExcused = !call.isNear && !call.isOnline;
  if (!isHolder || !record.wasDown || record.benches.length > 0 || isExcused)
    return { verdict: 'stale', entries: [] };
  return endTurn(state, call, order, null, growingBench(record, 'DOWN', call.nowMs));
}

/** @returns no entry when nothing stood against the provider: a success then is only news for the run */
export function decideSuccess(
  state: LockState,
  { provider, epoch, runId }: Pick<FailedCall, 'provider' | 'epoch'> & { runId: string },
): EntryDraft[] {
  const record = recordOf(state, provider);
  const isStale = state.epoch !== epoch || state.holder !== provider;
  const isClean = record.consecutive === 0 && record.timesBenched === 0 && !record.wasDown;
  if (isStale || isClean) return [];
  return [{ type: 'PROVIDER_SUCCEEDED', provider, epoch, cause: 'RUN', details: { runId } }];
}

interface NewBench {
  cause: BenchCause;
  until: string | null;
  lengthMs: number | null;
  keyMark: string | null;
}

function benchAtOnce({ failure, nowMs, keyMark }: FailedCall): NewBench {
  if (failure.class === 'AUTH') return { cause: 'AUTH', until: null, lengthMs: null, keyMark };
  if (failure.resumeAt === undefined) return { cause: 'QUOTA', until: null, lengthMs: null, keyMark: null };
  const resumeMs = Math.max(Date.parse(failure.resumeAt), nowMs + SHORTEST_BENCH);
  const until = new Date(resumeMs).toISOString();
  return { cause: 'QUOTA', until, lengthMs: resumeMs - nowMs, keyMark: null };
}

/** The bench for failures in a row or a confirmed outage, each twice as long as the one before. */
function growingBench(record: ProviderRecord, cause: 'FAILURES' | 'DOWN', nowMs: number): NewBench {
  const lengthMs = benchLength(record.timesBenched);
  return { cause, until: new Date(nowMs + lengthMs).toISOString(), lengthMs, keyMark: null };
}

/** Benches the provider, and gives the lock to the highest other one unless the user bound it to this one. */
function endTurn(
  state: LockState,
  call: FailedCall,
  order: readonly Eligibility[],
  consecutive: number | null,
  bench: NewBench,
): FailureDecision {
  const { provider } = call;
  const entries: EntryDraft[] = [
    failed(state, call, consecutive),
    benched(call, outward(benchFor(recordOf(state, provider), bench.cause), bench), null),
  ];
  const isBound = state.pin?.id === provider || state.loan !== null || call.isBound === true;
  if (isBound) return { verdict: 'benched', entries };
  const next = order.find((one) => one.isEligible && one.id !== provider);
  const { runId } = call;
  entries.push(
    next === undefined
      ? released(state, provider, 'NONE_ELIGIBLE')
      : acquired(state, next.id, 'FAILOVER', runId === null ? {} : { runId }),
  );
  return { verdict: 'failed-over', entries };
}

/** @param model null for the whole provider */
function benched(
  { provider, epoch, failure }: FailedCall,
  bench: NewBench,
  model: string | null,
): EntryDraft {
  const details = { ...bench, reason: failure.reason, model };
  return { type: 'PROVIDER_BENCHED', provider, epoch, cause: bench.cause, details };
}

function failed(state: LockState, call: FailedCall, consecutive: number | null): EntryDraft {
  const { provider, epoch, runId, failure } = call;
  const total = recordOf(state, provider).total + (consecutive === null ? 0 : 1);
  return {
    type: 'PROVIDER_FAILED',
    provider,
    epoch,
    cause: failure.class,
    details: { ...failure, runId, consecutive, total },
  };
}

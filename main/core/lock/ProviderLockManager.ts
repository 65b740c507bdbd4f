/** The lock as callers use it: runs the machine on the ledger, one decision at a time. */

import { AppError } from '../../../shared/errors/AppError.ts';
import type { LockDryRun, LockExplanation, LockStatus } from '../../../shared/lock/lockSchema.ts';
import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Decision, Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import { settingOf } from '../settings/settings.ts';
import type { EntryDraft } from '../state/entries.ts';
import { applyEntry, type LedgerState } from '../state/ledgerState.ts';
import { recordOf } from '../state/lockState.ts';
import { deepFreeze } from '../util/deepFreeze.ts';
import { BenchClock } from './BenchClock.ts';
import {
  decideConfirmedDown,
  decideFailure,
  decideModelSpent,
  decideRepaired,
  decideSuccess,
  type FailedCall,
  type FailureVerdict,
} from './decideFailure.ts';
import { dryRunReason, lockChanges } from './dryRun.ts';
import { explainLock } from './explainLock.ts';
import {
  decideLock,
  type Eligibility,
  type Failback,
  type LockCommand,
  noneEligible,
} from './lockMachine.ts';
import type { ProviderRegistry } from './ProviderRegistry.ts';

/** The right to work under an epoch: what a run holds, and what publication checks. */
export interface Lease {
  provider: ProviderId;
  epoch: number;
  /** The audit entry that made the provider the holder. */
  seq: number;
}

/** A holder that a real request found down. */
export interface Suspect {
  lease: Lease;
  /** Its failures in all: another number is other evidence. */
  failures: number;
}

/** The status with the time until which it stays true while nothing is committed. */
interface KnownStatus {
  state: LedgerState;
  keys: string;
  isPinOver: boolean;
  /** How far the wall clock was set: ends are shown by it. */
  wallShift: number;
  status: LockStatus;
  /** Monotonic milliseconds. */
  until: number;
}

export class ProviderLockManager {
  readonly #ledger: Ledger;
  readonly #registry: ProviderRegistry;
  readonly #clock: Clock;
  readonly #benches: BenchClock;
  #known: KnownStatus | null = null;

  constructor(ledger: Ledger, registry: ProviderRegistry, clock: Clock) {
    this.#ledger = ledger;
    this.#registry = registry;
    this.#clock = clock;
    this.#benches = new BenchClock(clock, ledger.state.lock);
    ledger.listen((_entries, before, after) => {
      if (before.lock !== after.lock) this.#benches.note(after.lock);
    });
  }

  /** The present status, frozen; the same object until something changes, so asking costs next to nothing. */
  status(): LockStatus {
    const { state } = this.#ledger;
    const keys = this.#registry.keysOfRefused(state);
    const isPinOver = this.#isPinOver(state);
    const { wallShift } = this.#benches;
    const known = this.#known;
    const isKnown =
      known?.state === state &&
      known.keys === keys &&
      known.isPinOver === isPinOver &&
      known.wallShift === wallShift;
    if (isKnown && this.#clock.monotonic() < known.until) return known.status;
    const until = this.#clock.monotonic() + this.#benches.soonestEnd(state.lock);
    const status = deepFreeze(this.#statusOf(this.#withoutOldPin(state)));
    this.#known = { state, keys, isPinOver, wallShift, status, until };
    return status;
  }

  explain(): LockExplanation {
    const state = this.#withoutOldPin(this.#ledger.state);
    return explainLock(state.lock, this.#order(state), this.status());
  }

  /** Runs a command of the user. @throws AppError of the lock's rules */
  async perform(command: LockCommand): Promise<LockStatus> {
    await this.#ledger.transact((state) => ({ entries: this.#decideNow(state, command), answer: null }));
    return this.status();
  }

  /** What a command would change, with the same refusals; changes no byte. */
  dryRun(command: LockCommand): LockDryRun {
    const { state } = this.#ledger;
    const before = this.#withoutOldPin(state);
    const drafts = this.#decideNow(state, command);
    // A pin whose time is over when it is set never shows.
    const after = this.#withoutOldPin(afterDrafts(state, drafts, this.#clock.now()));
    const status = this.#statusOf(after);
    return {
      wouldChange: lockChanges(this.#statusOf(before), status),
      nextRunUses: status.next,
      reason: dryRunReason(drafts.slice(this.#expiredPin(state).length), this.#order(after), status),
    };
  }

  /**
   * What a run would be that borrows the lock for a provider: nothing stays changed, since the lock goes back after it.
   * @throws AppError as a run that is asked for now
   */
  dryRunLoan(id: ProviderId): LockDryRun {
    const { state } = this.#ledger;
    const { lock } = this.#withoutOldPin(state);
    this.#decideLease(state, '', id, false);
    const reason = words.lock.dryRun.loan({ id, holder: lock.holder });
    return { wouldChange: {}, nextRunUses: id, reason };
  }

  /** Whom a run would be served by now, without taking anything. @throws AppError as `leaseForRun` */
  nextForRun(borrow: ProviderId | null, isOffline = false): ProviderId {
    const { state } = this.#ledger;
    const after = afterDrafts(state, this.#decideLease(state, '', borrow, isOffline), this.#clock.now());
    return after.lock.holder!;
  }

  /**
   * Takes or keeps the lock for a run; with `borrow` another provider serves this run alone.
   * @param reason why it is borrowed, where the user says it
   */
  async leaseForRun(
    runId: string,
    borrow: ProviderId | null,
    isOffline = false,
    reason?: string,
  ): Promise<Lease> {
    // What the decision itself says, not the state afterwards: the next command may have changed that already.
    const { answer, entries } = await this.#ledger.transact((state) => ({
      entries: this.#decideLease(state, runId, borrow, isOffline, reason),
      answer: state.lock,
    }));
    const taken = entries.findLast((entry) => entry.type === 'LOCK_ACQUIRED');
    if (taken !== undefined) {
      return { provider: taken.provider as ProviderId, epoch: taken.epoch, seq: taken.seq };
    }
    const { holder, epoch, seq } = answer;
    if (holder === null || seq === null) throw new Error('a run was given no holder');
    return { provider: holder, epoch, seq };
  }

  /** @returns the lease of the present holder: a run that is repeated asks for no other; null when nobody holds */
  leaseOfHolder(): Lease | null {
    const { holder, epoch, seq } = this.#ledger.state.lock;
    return holder === null || seq === null ? null : { provider: holder, epoch, seq };
  }

  /** @returns the refusal for when nobody can serve: each provider's reason, and when the first can again */
  noneEligible(): AppError {
    const { lock } = this.#running(this.#ledger.state);
    return noneEligible(lock, this.#order(this.#ledger.state));
  }

  /** Ends a loan, if there is one: after its run, and at the start after a kill. */
  async returnLoan(): Promise<void> {
    await this.#ledger.transact((state) => ({
      entries: this.#decide(state, { kind: 'return-loan' }),
      answer: null,
    }));
  }

  /** Ends a pin whose time is over, also one that was missed while no process ran. */
  async expirePin(): Promise<void> {
    await this.#ledger.transact((state) => ({ entries: this.#expiredPin(state), answer: null }));
  }

  /** @returns the entries by which a holder that the settings no longer allow loses the lock. */
  entriesAfterSettings(state: LedgerState): EntryDraft[] {
    // A bench is no setting: it ends a turn by failover alone, and not at all where the user bound the lock.
    const unbenched = { ...state, lock: { ...state.lock, records: {} } };
    return this.#decide(unbenched, { kind: 'settings-changed' });
  }

  /** Counts a call that failed under a lease. Failures of an epoch that is over change nothing. */
  async reportFailure(
    lease: Lease,
    runId: string,
    failure: FailureDetails,
    isOnline: boolean,
    { isWholeRun = false, isBound = false } = {},
  ): Promise<FailureVerdict> {
    const { answer } = await this.#ledger.transact((state) => {
      const call = { ...this.#failedCall(state, lease, runId, failure), isOnline, isWholeRun, isBound };
      const { entries, verdict } = decideFailure(this.#running(state).lock, call, this.#order(state));
      return { entries, answer: verdict };
    });
    return answer;
  }

  /** The holder that real requests found down, while nothing says that it is up again and no bench runs; null for every other. */
  suspect(): Suspect | null {
    const lease = this.leaseOfHolder();
    if (lease === null || lease.provider === EMBEDDED) return null;
    const { wasDown, benches, total } = recordOf(this.#running(this.#ledger.state).lock, lease.provider);
    return wasDown && benches.length === 0 ? { lease, failures: total } : null;
  }

  /**
   * Probes have confirmed what a real request had found: benches the holder and gives the lock to the next one.
   * @param reason what the probes found, as the middle of a sentence
   */
  async reportConfirmedDown(lease: Lease, reason: string, isOnline: boolean): Promise<FailureVerdict> {
    const failure: FailureDetails = {
      class: 'DOWN',
      scope: 'provider',
      status: null,
      model: null,
      reason,
      requests: 0,
    };
    const { answer } = await this.#ledger.transact((state) => {
      const call = { ...this.#failedCall(state, lease, null, failure), isOnline };
      const { entries, verdict } = decideConfirmedDown(this.#running(state).lock, call, this.#order(state));
      return { entries, answer: verdict };
    });
    return answer;
  }

  /** Benches a model whose own quota is spent, when its provider goes on with another one. */
  async reportModelSpent(lease: Lease, runId: string, failure: FailureDetails): Promise<void> {
    await this.#ledger.transact((state) => ({
      entries: decideModelSpent(this.#running(state).lock, this.#failedCall(state, lease, runId, failure)),
      answer: null,
    }));
  }

  /** Records a request that was refused, repaired and then answered, and so what it taught. */
  async reportRepaired({ provider, epoch }: Lease, runId: string, failure: FailureDetails): Promise<void> {
    await this.#ledger.transact((state) => ({
      entries: decideRepaired(state.lock, { provider, epoch, runId, failure }),
      answer: null,
    }));
  }

  /** @returns the models of a provider whose own quota is spent */
  benchedModels(id: ProviderId): string[] {
    return Object.keys(recordOf(this.#running(this.#ledger.state).lock, id).benchedModels);
  }

  #failedCall(state: LedgerState, lease: Lease, runId: string | null, failure: FailureDetails): FailedCall {
    const provider = this.#registry.get(lease.provider);
    return {
      provider: lease.provider,
      epoch: lease.epoch,
      runId,
      failure,
      isNear: provider.reach() !== 'far',
      isOnline: true,
      nowMs: this.#clock.now(),
      threshold: settingOf(state.settings, 'failover.threshold'),
      keyMark: failure.keyMark ?? provider.keyMark(),
    };
  }

  /** The state without the benches that are over. */
  #running(state: LedgerState): LedgerState {
    return this.#registry.withRunningBenches(state, this.#benches);
  }

  /**
   * Notes a call that succeeded under a lease. Nothing is written where nothing stood against the provider, as the
   * ledger sees it when the turn of this success comes: a failure that was reported just before may still wait for its own.
   */
  async reportSuccess(lease: Lease, runId: string): Promise<void> {
    await this.#ledger.transact((state) => ({
      entries: decideSuccess(state.lock, { provider: lease.provider, epoch: lease.epoch, runId }),
      answer: null,
    }));
  }

  isCurrent(lease: Lease): boolean {
    return isCurrent(this.#ledger.state, lease);
  }

  /**
   * The fence: commits entries only while the lease is the present one. The check and the commit are one
   * step, so a late answer of an older epoch can never be published. Without entries it is the check alone.
   * @throws AppError `FENCED`, after the refusal itself was recorded
   */
  async commitUnder(lease: Lease, runId: string, drafts: readonly EntryDraft[]): Promise<void> {
    await this.#ledger.transact((state) => {
      if (isCurrent(state, lease)) return { entries: drafts, answer: null };
      return fenced(state, lease, runId);
    });
  }

  #order(state: LedgerState): Eligibility[] {
    return this.#registry.eligibility(state, this.#benches);
  }

  #decide(state: LedgerState, command: LockCommand): EntryDraft[] {
    const { lock } = this.#running(state);
    return decideLock(lock, command, this.#order(state));
  }

  /** A pin whose time is over ends first. */
  #decideNow(state: LedgerState, command: LockCommand): EntryDraft[] {
    return [...this.#expiredPin(state), ...this.#decide(this.#withoutOldPin(state), command)];
  }

  #isPinOver({ lock: { pin } }: LedgerState): boolean {
    return pin !== null && pin.until !== null && Date.parse(pin.until) <= this.#clock.now();
  }

  #expiredPin(state: LedgerState): EntryDraft[] {
    return this.#isPinOver(state) ? this.#decide(state, { kind: 'pin-expired' }) : [];
  }

  #withoutOldPin(state: LedgerState): LedgerState {
    return afterDrafts(state, this.#expiredPin(state), this.#clock.now());
  }

  #decideLease(
    state: LedgerState,
    runId: string,
    borrow: ProviderId | null,
    isOffline: boolean,
    reason?: string,
  ): EntryDraft[] {
    const failback: Failback = isOffline ? 'not-now' : settingOf(state.settings, 'failover.failback');
    const command: LockCommand =
      borrow === null
        ? { kind: 'acquire-for-run', runId, failback }
        : { kind: 'borrow', id: borrow, runId, reason };
    return this.#decideNow(state, command);
  }

  #statusOf(state: LedgerState): LockStatus {
    const { holder, epoch, since, cause, pin, hold } = state.lock;
    const providers = this.#registry.statuses(state, this.#benches);
    return {
      holder,
      epoch,
      since,
      cause,
      pinned: pin === null ? null : { id: pin.id, reason: pin.reason, until: pin.until },
      held: hold === null ? null : { reason: hold.reason },
      next: this.#nextOf(state),
      providers,
    };
  }

  /** Before a run asks for a holder, a loan goes back. */
  #nextOf(state: LedgerState): ProviderId | null {
    if (state.lock.hold !== null) return null;
    const nowMs = this.#clock.now();
    const returned = afterDrafts(state, this.#decide(state, { kind: 'return-loan' }), nowMs);
    try {
      const drafts = this.#decideLease(returned, '', null, false);
      return afterDrafts(returned, drafts, nowMs).lock.holder;
    } catch {
      // Refused: nobody would serve it.
      return null;
    }
  }
}

function isCurrent(state: LedgerState, lease: Lease): boolean {
  return state.lock.epoch === lease.epoch && state.lock.holder === lease.provider;
}

function fenced(state: LedgerState, lease: Lease, runId: string): Decision<null> {
  const { epoch } = state.lock;
  return {
    entries: [
      {
        type: 'FENCED',
        provider: lease.provider,
        epoch,
        cause: 'OLD_EPOCH',
        details: { runId, requestEpoch: lease.epoch },
      },
    ],
    answer: null,
    refusal: new AppError('FENCED', words.lock.fenced, {
      runId,
      requestEpoch: lease.epoch,
      epoch,
    }),
  };
}

/** The state as it would be: drafts as they would look in the journal, committed nowhere. */
function afterDrafts(state: LedgerState, drafts: readonly EntryDraft[], nowMs: number): LedgerState {
  const at = new Date(nowMs).toISOString();
  return drafts.reduce((next, draft) => applyEntry(next, { ...draft, seq: 0, at, hash: '' }), state);
}

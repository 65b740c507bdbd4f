/** The lock as callers use it: runs the machine on the ledger, one decision at a time. */
import { AppError } from '../../../shared/errors/AppError.ts';
import type { LockDryRun, LockExplanation, LockStatus } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { EntryDraft } from '../ledger/entries.ts';
import type { Decision, Ledger } from '../ledger/Ledger.ts';
import { applyEntry, type LedgerState } from '../ledger/ledgerState.ts';
import type { ProviderRegistry } from '../providers/ProviderRegistry.ts';
import { deepFreeze } from '../util/deepFreeze.ts';
import { explainLock } from './explainLock.ts';
import { decideLock, type LockCommand } from './lockMachine.ts';

/** The right to work under an epoch: what a run holds, and what publication checks. */
export interface Lease {
  provider: ProviderId;
  epoch: number;
  /** The audit entry that made the provider the holder. */
  seq: number;
}

export class ProviderLockManager {
  readonly #ledger: Ledger;
  readonly #registry: ProviderRegistry;
  #known: { state: LedgerState; status: LockStatus } | null = null;

  constructor(ledger: Ledger, registry: ProviderRegistry) {
    this.#ledger = ledger;
    this.#registry = registry;
  }

  /** The present status, frozen; the same object until something changes, so asking costs next to nothing. */
  status(): LockStatus {
    const { state } = this.#ledger;
    if (this.#known?.state !== state) {
      this.#known = { state, status: deepFreeze(lockStatusOf(state, this.#registry)) };
    }
    return this.#known.status;
  }

  explain(): LockExplanation {
    const { state } = this.#ledger;
    return explainLock(state.lock, this.#registry.eligibility(state));
  }

  /** Runs a command of the user. @throws AppError of the lock's rules */
  async perform(command: LockCommand): Promise<LockStatus> {
    await this.#ledger.transact((state) => ({ entries: this.#decide(state, command), answer: null }));
    return this.status();
  }

  /** What a command would change, with the same refusals; changes no byte. */
  dryRun(command: LockCommand): LockDryRun {
    const { state } = this.#ledger;
    const drafts = this.#decide(state, command);
    const after = drafts.reduce((next, draft) => applyEntry(next, asEntry(draft)), state);
    const nextRunUses = lockStatusOf(after, this.#registry).next;
    return { wouldChange: changes(state, after), nextRunUses, reason: reasonOf(drafts) };
  }

  /** Takes or keeps the lock for a run; with `borrow` another provider serves this run alone. */
  async leaseForRun(runId: string, borrow: ProviderId | null): Promise<Lease> {
    const command: LockCommand =
      borrow === null ? { kind: 'acquire-for-run', runId } : { kind: 'borrow', id: borrow, runId };
    // What the decision itself says, not the state afterwards: the next command may have changed that already.
    const { answer, entries } = await this.#ledger.transact((state) => ({
      entries: this.#decide(state, command),
      answer: state.lock,
    }));
    const taken = entries.at(-1);
    if (taken !== undefined) {
      return { provider: taken.provider as ProviderId, epoch: taken.epoch, seq: taken.seq };
    }
    const { holder, epoch, seq } = answer;
    if (holder === null || seq === null) throw new Error('a run was given no holder');
    return { provider: holder, epoch, seq };
  }

  /** Ends a loan, if there is one: after its run, and at the start after a kill. */
  async returnLoan(): Promise<void> {
    await this.#ledger.transact((state) => ({
      entries: this.#decide(state, { kind: 'return-loan' }),
      answer: null,
    }));
  }

  /** @returns the entries by which a holder that the settings no longer allow loses the lock. */
  entriesAfterSettings(state: LedgerState): EntryDraft[] {
    return this.#decide(state, { kind: 'settings-changed' });
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

  #decide(state: LedgerState, command: LockCommand): EntryDraft[] {
    return decideLock(state.lock, command, this.#registry.eligibility(state));
  }
}

/** The lock in the contract's form. */
export function lockStatusOf(state: LedgerState, registry: ProviderRegistry): LockStatus {
  const { holder, epoch, since, cause } = state.lock;
  const next = holder ?? registry.eligibility(state).find((one) => one.isEligible)?.id ?? null;
  const providers = registry.statuses(state);
  return { holder, epoch, since, cause, pinned: null, held: null, next, providers };
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
    refusal: new AppError(
      'FENCED',
      `The answers of this run came under epoch ${lease.epoch}, but epoch ${epoch} has begun since. They were not published; the earlier set stays. Run the forecast again.`,
      { runId, requestEpoch: lease.epoch, epoch },
    ),
  };
}

/** A draft as it would look in the journal; only used to see what it would change. */
function asEntry(draft: EntryDraft) {
  return { ...draft, seq: 0, at: new Date(0).toISOString(), hash: '' };
}

function changes(before: LedgerState, after: LedgerState): LockDryRun['wouldChange'] {
  const fields = ['holder', 'epoch'] as const;
  const changed = fields.filter((field) => before.lock[field] !== after.lock[field]);
  return Object.fromEntries(
    changed.map((field) => [field, { from: before.lock[field], to: after.lock[field] }]),
  );
}

function reasonOf(drafts: readonly EntryDraft[]): string {
  const first = drafts[0];
  if (first === undefined) return 'Nothing would change: it already is so.';
  if (first.type === 'LOCK_RELEASED') return 'Nobody would hold the lock until the next run needs it.';
  return 'The lock would be taken, under the next epoch.';
}

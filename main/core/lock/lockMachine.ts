/**
 * The rules of the lock as a pure function: (state, command, who is eligible) -> entries, or a refusal.
 * No clock and no I/O: the entries become true when the ledger has them on disk.
 */

import { AppError, assertNever } from '../../../shared/errors/AppError.ts';
import type { LockCause } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { EntryDetails, EntryDraft } from '../state/entries.ts';
import type { LockState } from '../state/lockState.ts';
import { lastBench } from '../state/providerRecord.ts';

/** Whether a provider can serve, with the reason when it cannot. */
export interface Eligibility {
  id: ProviderId;
  isEligible: boolean;
  reason: string | null;
  /** The reason without what to do about it, which is another for each provider. */
  general?: string;
  /** Whether a pinned run may ask it: switched on, configured, and not benched by a spent quota or a refused key. */
  canServePinned: boolean;
}

export type LockCommand =
  /** The user takes the lock by hand. */
  | { kind: 'acquire'; id: ProviderId }
  /** The user hands the lock over now. */
  | { kind: 'switch'; id: ProviderId; reason: string }
  | { kind: 'release' }
  | { kind: 'pin'; id: ProviderId; reason: string; until: string | null }
  | { kind: 'unpin' }
  | { kind: 'hold'; reason: string }
  | { kind: 'resume' }
  /** The user ends the bench of a provider. */
  | { kind: 'readmit'; id: ProviderId; reason: string }
  /** A run needs a holder: the pinned one, the present one, or the highest eligible. */
  | { kind: 'acquire-for-run'; runId: string; failback: Failback }
  /** A run borrows the lock for one provider and gives it back afterwards. */
  | { kind: 'borrow'; id: ProviderId; runId: string; reason?: string | undefined }
  | { kind: 'return-loan' }
  /** The time of a pin is over. */
  | { kind: 'pin-expired' }
  /** A change of settings: a holder that can no longer serve loses the lock. */
  | { kind: 'settings-changed' };

/** Whether a better provider may take over before a run; `not-now` is what it is offline. */
export type Failback = 'next-run' | 'manual' | 'not-now';

/**
 * Decides a command.
 * @param order every provider with its eligibility, highest priority first
 * @returns the entries to commit; none means that nothing changes
 * @throws AppError `LOCK_HELD`, `NOT_HELD`, `NOT_ELIGIBLE`, `NONE_ELIGIBLE`, `PINNED`, `PINNED_UNAVAILABLE`, `HELD`,
 * `NOT_BENCHED`
 */
export function decideLock(
  state: LockState,
  command: LockCommand,
  order: readonly Eligibility[],
): EntryDraft[] {
  switch (command.kind) {
    case 'acquire':
      return acquire(state, command.id, order);
    case 'switch':
      return switchTo(state, command.id, command.reason, order);
    case 'release':
      return [release(state)];
    case 'pin':
      return [pin(state, command)];
    case 'unpin':
    case 'pin-expired':
      return state.pin === null ? [] : [unpinned(state, command.kind === 'unpin' ? 'USER' : 'EXPIRED')];
    case 'hold':
      return state.hold?.reason === command.reason ? [] : [held(state, command.reason)];
    case 'resume':
      return state.hold === null ? [] : [resumed(state)];
    case 'readmit':
      return [readmit(state, command.id, command.reason)];
    case 'acquire-for-run':
      return acquireForRun(state, command, order);
    case 'borrow':
      return borrow(state, command, order);
    case 'return-loan':
      return state.loan === null ? [] : [returnLoan(state, state.loan.returnTo, order)];
    case 'settings-changed':
      return dropIneligibleHolder(state, order);
    default:
      return assertNever(command);
  }
}

/** The entry by which a provider becomes the holder, under the next epoch. */
export function acquired(
  state: LockState,
  id: ProviderId,
  cause: LockCause,
  details: Omit<EntryDetails['LOCK_ACQUIRED'], 'from'> = {},
): EntryDraft {
  return {
    type: 'LOCK_ACQUIRED',
    provider: id,
    epoch: state.epoch + 1,
    cause,
    details: { from: state.holder, ...details },
  };
}

/** The entry after which nobody holds, under the next epoch. */
export function released(state: LockState, from: ProviderId, cause: LockCause): EntryDraft {
  return { type: 'LOCK_RELEASED', provider: null, epoch: state.epoch + 1, cause, details: { from } };
}

function pin({ epoch }: LockState, { id, reason, until }: Extract<LockCommand, { kind: 'pin' }>): EntryDraft {
  return { type: 'LOCK_PINNED', provider: id, epoch, cause: 'USER', details: { reason, until } };
}

function unpinned({ epoch, pin: present }: LockState, cause: 'USER' | 'EXPIRED'): EntryDraft {
  return { type: 'LOCK_UNPINNED', provider: present!.id, epoch, cause, details: {} };
}

function held({ epoch, holder }: LockState, reason: string): EntryDraft {
  return { type: 'RUNS_HELD', provider: holder, epoch, cause: 'USER', details: { reason } };
}

function resumed({ epoch, holder }: LockState): EntryDraft {
  return { type: 'RUNS_RESUMED', provider: holder, epoch, cause: 'USER', details: {} };
}

function readmit(state: LockState, id: ProviderId, reason: string): EntryDraft {
  const record = state.records[id];
  if (
    record === undefined ||
    (record.benches.length === 0 && Object.keys(record.benchedModels).length === 0)
  ) {
    throw new AppError('NOT_BENCHED', words.common.refusals.notBenched({ id }), {
      provider: id,
    });
  }
  return {
    type: 'PROVIDER_READMITTED',
    provider: id,
    epoch: state.epoch,
    cause: 'USER',
    details: { reason },
  };
}

function requireEligible(id: ProviderId, order: readonly Eligibility[]): void {
  const found = order.find((one) => one.id === id);
  if (found?.isEligible) return;
  const reason = found?.reason ?? words.lock.unknownProvider;
  throw new AppError('NOT_ELIGIBLE', words.lock.notEligible({ id, reason }), { provider: id, reason });
}

function requireNotPinnedElsewhere(state: LockState, id: ProviderId): void {
  const { pin: present } = state;
  if (present === null || present.id === id) return;
  throw new AppError('PINNED', words.lock.pinnedElsewhere(present), {
    pinned: present.id,
    until: present.until,
    reason: present.reason,
  });
}

function requireNotHeld({ hold }: LockState): void {
  if (hold === null) return;
  throw new AppError('HELD', words.lock.held(hold), { reason: hold.reason });
}

function acquire(state: LockState, id: ProviderId, order: readonly Eligibility[]): EntryDraft[] {
  if (state.holder === id) return [];
  if (state.holder !== null) {
    throw new AppError('LOCK_HELD', words.lock.alreadyHeld({ holder: state.holder }), {
      holder: state.holder,
      epoch: state.epoch,
    });
  }
  requireNotPinnedElsewhere(state, id);
  requireEligible(id, order);
  return [acquired(state, id, 'USER')];
}

function switchTo(
  state: LockState,
  id: ProviderId,
  reason: string,
  order: readonly Eligibility[],
): EntryDraft[] {
  requireNotPinnedElsewhere(state, id);
  requireEligible(id, order);
  return state.holder === id ? [] : [acquired(state, id, 'SWITCH', { reason })];
}

/** @param reason why it can't serve, as the middle of a sentence */
export function pinnedUnavailable(id: ProviderId, reason: string): AppError {
  return new AppError('PINNED_UNAVAILABLE', words.lock.pinnedUnavailable({ id, reason }), {
    pinned: id,
    reason,
  });
}

function acquireForRun(
  state: LockState,
  { runId, failback }: Extract<LockCommand, { kind: 'acquire-for-run' }>,
  order: readonly Eligibility[],
): EntryDraft[] {
  requireNotHeld(state);
  if (state.pin !== null) return acquirePinned(state, state.pin.id, runId, order);
  if (state.holder === null) return [acquired(state, highest(state, order).id, 'RUN', { runId })];
  const isHolderEligible = order.some((one) => one.id === state.holder && one.isEligible);
  // A kill can come between the bench of a holder and the entry of its successor.
  if (!isHolderEligible) return [acquired(state, highest(state, order).id, 'FAILOVER', { runId })];
  const best = highest(state, order);
  const mayFailBack = failback === 'next-run' && !state.isChosen && best.id !== state.holder;
  return mayFailBack ? [acquired(state, best.id, 'FAILBACK', { runId })] : [];
}

function acquirePinned(
  state: LockState,
  id: ProviderId,
  runId: string,
  order: readonly Eligibility[],
): EntryDraft[] {
  requireServesPinned(id, order);
  return state.holder === id ? [] : [acquired(state, id, 'PIN', { runId })];
}

function requireServesPinned(id: ProviderId, order: readonly Eligibility[]): void {
  const found = order.find((one) => one.id === id);
  if (found?.canServePinned !== true)
    throw pinnedUnavailable(id, found?.reason ?? words.lock.unknownProvider);
}

/** @throws AppError `NONE_ELIGIBLE` */
function highest(state: LockState, order: readonly Eligibility[]): Eligibility {
  const found = order.find((one) => one.isEligible);
  if (found === undefined) throw noneEligible(state, order);
  return found;
}

/** @param state with no bench but those that still run @returns the refusal, with each provider's reason and the first return */
export function noneEligible(state: LockState, order: readonly Eligibility[]): AppError {
  const ends = order.flatMap(({ id }) => lastBench(state.records[id]?.benches ?? [])?.until ?? []);
  const earliest = ends.toSorted()[0] ?? null;
  return new AppError('NONE_ELIGIBLE', words.lock.noneEligible({ earliest }), {
    earliest,
    providers: order.map(({ id, reason }) => ({ id, reason })),
  });
}

function borrow(
  state: LockState,
  { id, runId, reason }: Extract<LockCommand, { kind: 'borrow' }>,
  order: readonly Eligibility[],
): EntryDraft[] {
  requireNotHeld(state);
  requireNotPinnedElsewhere(state, id);
  if (state.pin === null) requireEligible(id, order);
  else requireServesPinned(id, order);
  if (state.holder === id) return [];
  const why = reason === undefined ? {} : { reason };
  return [acquired(state, id, 'LOAN', { runId, returnTo: state.holder, ...why })];
}

function returnLoan(
  state: LockState,
  returnTo: ProviderId | null,
  order: readonly Eligibility[],
): EntryDraft {
  const canReturn = order.some((one) => one.id === returnTo && one.isEligible);
  if (returnTo !== null && canReturn) return acquired(state, returnTo, 'LOAN_ENDED');
  return released(state, state.holder ?? EMBEDDED, 'LOAN_ENDED');
}

function release(state: LockState): EntryDraft {
  if (state.holder === null) {
    throw new AppError('NOT_HELD', words.common.refusals.notHeld, {
      epoch: state.epoch,
    });
  }
  return released(state, state.holder, 'RELEASED');
}

/** @param order as it is without benches */
function dropIneligibleHolder(state: LockState, order: readonly Eligibility[]): EntryDraft[] {
  const isAllowed = order.some((one) => one.id === state.holder && one.isEligible);
  return state.holder === null || isAllowed ? [] : [released(state, state.holder, 'SETTINGS')];
}

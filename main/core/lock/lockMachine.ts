/**
 * The rules of the lock as a pure function: (state, command, who is eligible) -> entries, or a refusal.
 * No clock and no I/O: the entries become true when the ledger has them on disk.
 */
import { AppError, assertNever } from '../../../shared/errors/AppError.ts';
import type { LockCause } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { EntryDetails, EntryDraft } from '../ledger/entries.ts';
import { startOfSentence } from '../providers/inSentence.ts';
import type { LockState } from './lockState.ts';

/** Whether a provider can serve, with the reason when it cannot. */
export interface Eligibility {
  id: ProviderId;
  isEligible: boolean;
  reason: string | null;
}

export type LockCommand =
  /** The user takes the lock by hand. */
  | { kind: 'acquire'; id: ProviderId }
  /** A run needs a holder: keeps the present one or takes the highest eligible. */
  | { kind: 'acquire-for-run'; runId: string }
  /** A run borrows the lock for one provider and gives it back afterwards. */
  | { kind: 'borrow'; id: ProviderId; runId: string }
  | { kind: 'return-loan' }
  | { kind: 'release' }
  /** A change of settings: a holder that can no longer serve loses the lock. */
  | { kind: 'settings-changed' };

/**
 * Decides a command.
 * @param order every provider with its eligibility, highest priority first
 * @returns the entries to commit; none means that nothing changes
 * @throws AppError `LOCK_HELD`, `NOT_HELD`, `NOT_ELIGIBLE`, `NONE_ELIGIBLE`
 */
export function decideLock(
  state: LockState,
  command: LockCommand,
  order: readonly Eligibility[],
): EntryDraft[] {
  switch (command.kind) {
    case 'acquire':
      return acquire(state, command.id, order);
    case 'acquire-for-run':
      return state.holder === null ? [takeHighest(state, command.runId, order)] : [];
    case 'borrow':
      return borrow(state, command.id, command.runId, order);
    case 'return-loan':
      return state.loan === null ? [] : [returnLoan(state, state.loan.returnTo, order)];
    case 'release':
      return [release(state)];
    case 'settings-changed':
      return dropIneligibleHolder(state, order);
    default:
      return assertNever(command);
  }
}

function acquired(
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

function released(state: LockState, from: ProviderId, cause: LockCause): EntryDraft {
  return { type: 'LOCK_RELEASED', provider: null, epoch: state.epoch + 1, cause, details: { from } };
}

function requireEligible(id: ProviderId, order: readonly Eligibility[]): void {
  const found = order.find((one) => one.id === id);
  if (found?.isEligible) return;
  const reason = found?.reason ?? 'it is not known to this version';
  throw new AppError(
    'NOT_ELIGIBLE',
    `${startOfSentence(id)} can't serve: ${reason}. \`outpost providers\` lists who can.`,
    { provider: id, reason },
  );
}

function acquire(state: LockState, id: ProviderId, order: readonly Eligibility[]): EntryDraft[] {
  if (state.holder === id) return [];
  if (state.holder !== null) {
    throw new AppError(
      'LOCK_HELD',
      `${startOfSentence(state.holder)} holds the lock (epoch ${state.epoch}). Release it first with \`outpost lock release\`.`,
      { holder: state.holder, epoch: state.epoch },
    );
  }
  requireEligible(id, order);
  return [acquired(state, id, 'USER')];
}

function takeHighest(state: LockState, runId: string, order: readonly Eligibility[]): EntryDraft {
  const highest = order.find((one) => one.isEligible);
  if (highest === undefined) {
    throw new AppError('NONE_ELIGIBLE', 'No provider can serve now. `outpost providers` says why for each.', {
      providers: order.map(({ id, reason }) => ({ id, reason })),
    });
  }
  return acquired(state, highest.id, 'RUN', { runId });
}

function borrow(
  state: LockState,
  id: ProviderId,
  runId: string,
  order: readonly Eligibility[],
): EntryDraft[] {
  if (state.holder === id) return [];
  requireEligible(id, order);
  return [acquired(state, id, 'LOAN', { runId, returnTo: state.holder })];
}

function returnLoan(
  state: LockState,
  returnTo: ProviderId | null,
  order: readonly Eligibility[],
): EntryDraft {
  const canReturn = order.some((one) => one.id === returnTo && one.isEligible);
  if (returnTo !== null && canReturn) return acquired(state, returnTo, 'LOAN_ENDED');
  return released(state, state.holder ?? 'embedded', 'LOAN_ENDED');
}

function release(state: LockState): EntryDraft {
  if (state.holder === null) {
    throw new AppError('NOT_HELD', 'Nobody holds the lock, so there is nothing to release.', {
      epoch: state.epoch,
    });
  }
  return released(state, state.holder, 'RELEASED');
}

function dropIneligibleHolder(state: LockState, order: readonly Eligibility[]): EntryDraft[] {
  const isStillEligible = order.some((one) => one.id === state.holder && one.isEligible);
  return state.holder === null || isStillEligible ? [] : [released(state, state.holder, 'SETTINGS')];
}

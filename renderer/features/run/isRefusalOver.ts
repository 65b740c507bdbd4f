import type { LockStatus } from '../../../shared/contract/index.ts';
import type { Refusal } from '../../data/refusal.ts';

/** @returns whether what a run was refused for is no more, as the lock is now; false where the lock does not tell */
export function isRefusalOver({ code, details }: Refusal, { held, pinned, next }: LockStatus): boolean {
  switch (code) {
    case 'HELD':
      return held === null;
    case 'PINNED':
      return pinned?.id !== details?.pinned;
    case 'PINNED_UNAVAILABLE':
      return pinned?.id !== details?.pinned || next === pinned?.id;
    case 'OFFLINE':
      // The lock knows nothing of the network, only that another provider would be asked.
      return next !== null && next !== details?.provider;
    case 'NONE_ELIGIBLE':
      return next !== null;
    default:
      return false;
  }
}

import { EMBEDDED } from '../../../shared/contract/index.ts';
import type { Refusal } from '../../data/refusal.ts';

/** @returns what lets the user go on after a run that was refused; null where the words say it all */
export function wayOn({ code, details }: Refusal): typeof EMBEDDED | 'unpin' | 'resume' | 'providers' | null {
  switch (code) {
    case 'OFFLINE':
      return details?.offer === EMBEDDED ? EMBEDDED : 'unpin';
    case 'PINNED_UNAVAILABLE':
    case 'PINNED':
      return 'unpin';
    case 'HELD':
      return 'resume';
    case 'FAILED_OVER':
    case 'NONE_ELIGIBLE':
    case 'NOT_ELIGIBLE':
      return 'providers';
    default:
      return null;
  }
}

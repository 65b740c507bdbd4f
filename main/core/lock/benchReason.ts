import { assertNever } from '../../../shared/errors/AppError.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import type { Bench } from '../state/providerRecord.ts';

function causeText({ cause, keyMark }: Bench): string {
  // A bench for refused keys that remembers none began with a request that was sent without one.
  if (cause === 'AUTH' && keyMark === null) return 'no key is set, and it refuses requests without one';
  switch (cause) {
    case 'QUOTA':
      return 'its quota is spent';
    case 'AUTH':
      return 'its key was refused';
    case 'FAILURES':
      return 'it failed too often in a row';
    case 'DOWN':
      return 'it did not answer';
    default:
      return assertNever(cause);
  }
}

function endText({ cause, until, keyMark }: Bench): string {
  if (until !== null) return `benched until ${utcStamp(until)}`;
  if (cause === 'AUTH')
    return keyMark === null ? 'benched until a key is set' : 'benched until its key changes';
  return 'benched until you readmit it';
}

/** Why a benched provider can't serve, and until when: the middle of a sentence. */
export function benchReason(bench: Bench): string {
  return `${causeText(bench)}, ${endText(bench)}`;
}

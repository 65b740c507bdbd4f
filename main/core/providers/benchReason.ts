import { assertNever } from '../../../shared/errors/AppError.ts';
import type { BenchCause } from '../../../shared/providers/providerSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import type { Bench } from '../failover/providerRecord.ts';

function causeText(cause: BenchCause): string {
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

function endText({ cause, until }: Bench): string {
  if (until !== null) return `benched until ${utcStamp(until)}`;
  return cause === 'AUTH' ? 'benched until its key changes' : 'benched until you readmit it';
}

/** Why a benched provider can't serve, and until when: the middle of a sentence. */
export function benchReason(bench: Bench): string {
  return `${causeText(bench.cause)}, ${endText(bench)}`;
}

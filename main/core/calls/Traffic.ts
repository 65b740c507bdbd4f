import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';

/** What became of one real call, as far as it says something about its provider: not while this computer was offline. */
export interface Traffic {
  provider: ProviderId;
  /** Null where it answered. */
  failure: FailureDetails | null;
  /** From the first request to the last answer, waits included. */
  latencyMs: number;
}

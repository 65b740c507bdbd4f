import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';

/** The outcome of one real call, if it says something about its provider: not while this computer was offline. */
export interface Traffic {
  provider: ProviderId;
  /** Null where it answered. */
  failure: FailureDetails | null;
  /** From the first request to the last answer, waits included. */
  latencyMs: number;
}

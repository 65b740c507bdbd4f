import type { BenchCause } from '../../../providers/providerSchema.ts';

/** Why a provider is benched: the middle of a sentence. */
export const benches = {
  causes: {
    QUOTA: 'its quota is spent',
    AUTH: 'its key was refused',
    FAILURES: 'it failed too often in a row',
    DOWN: 'it did not answer',
  } satisfies Record<BenchCause, string>,
  noKeySet: 'no key is set, and it refuses requests without one',
};

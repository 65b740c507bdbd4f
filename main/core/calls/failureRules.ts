/** What each class of failure does: the one table that calls, counters and lock are driven by, and that is shown to users. */
import type { FailureClass, FailureScope } from '../../../shared/providers/failureSchema.ts';

export interface FailureRule {
  /** Inside the call: repeat after a wait, ask once more, try one repair, or let it be. */
  retry: 'backoff' | 'one-re-ask' | 'one-repair' | 'never';
  /** Whether the provider's count of failures grows by one when the call has failed. */
  counts: boolean;
  /** Only while online, for providers that are reached over the network: offline counts against nobody. */
  countsOnlyOnline: boolean;
  /** What becomes of the lock: nothing by itself, at the threshold, or failover at once. */
  lock: 'none' | 'at-threshold' | 'failover';
  /** The end of the bench that a failover at once puts the provider on. */
  bench: 'resume-point' | 'new-key' | null;
  /** What becomes of the place that was asked for. */
  place: 'gap' | 'ends-run';
}

const uncounted = { counts: false, countsOnlyOnline: false, lock: 'none', bench: null } as const;

const rules: Record<Exclude<FailureClass, 'CONFIG'>, FailureRule> = {
  TRANSIENT: {
    retry: 'backoff',
    counts: true,
    countsOnlyOnline: true,
    lock: 'at-threshold',
    bench: null,
    place: 'gap',
  },
  DOWN: {
    retry: 'never',
    counts: true,
    countsOnlyOnline: true,
    lock: 'at-threshold',
    bench: null,
    place: 'gap',
  },
  QUOTA: { ...uncounted, retry: 'never', lock: 'failover', bench: 'resume-point', place: 'ends-run' },
  AUTH: { ...uncounted, retry: 'never', lock: 'failover', bench: 'new-key', place: 'ends-run' },
  REFUSED: { ...uncounted, retry: 'never', place: 'gap' },
  BAD_OUTPUT: { ...uncounted, retry: 'one-re-ask', place: 'gap' },
  CANCELLED: { ...uncounted, retry: 'never', place: 'ends-run' },
};

/** Our request was wrong, for this place or for this address: nothing speaks against the provider. */
const configOfRequest: FailureRule = { ...uncounted, retry: 'one-repair', place: 'gap' };
const configOfProvider: FailureRule = {
  retry: 'one-repair',
  counts: true,
  countsOnlyOnline: false,
  lock: 'at-threshold',
  bench: null,
  place: 'ends-run',
};

/** Another model of the same provider may have a quota of its own. */
const quotaOfModel: FailureRule = { ...rules.QUOTA, retry: 'one-repair' };

export function failureRule(failure: { class: FailureClass; scope: FailureScope }): FailureRule {
  if (failure.class === 'QUOTA' && failure.scope === 'model') return quotaOfModel;
  if (failure.class !== 'CONFIG') return rules[failure.class];
  if (failure.scope === 'request') return configOfRequest;
  return failure.scope === 'endpoint' ? { ...configOfRequest, place: 'ends-run' } : configOfProvider;
}

/** What screens show of the lock. */
import type { LockStatus } from '../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../answers.ts';
import { useServices } from '../Services.ts';
import { explanationQuery, type LockSentences, lockQuery } from './lockQueries.ts';

export function useLock(): Loadable<LockStatus> {
  return useAnswer(lockQuery(useServices().stores.answers.client), { isKept: true });
}

export function useLockSentences(): Loadable<LockSentences> {
  return useAnswer(explanationQuery(useServices().stores.answers.client), { isKept: true });
}

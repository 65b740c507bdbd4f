import type { Client, Failover } from '../../../shared/contract/index.ts';
import { useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

/** Runs that another provider answered than was named, until the user dismisses them. */
export function failoversQuery(client: Client) {
  return {
    queryKey: ['failovers'],
    queryFn: async (): Promise<readonly Failover[]> =>
      (await client.call('forecasts.failovers', {})).failovers,
  };
}

const none: readonly Failover[] = [];

/** A read that failed leaves those that are known; the screens that could not be read say so themselves. */
export function useFailovers(): readonly Failover[] {
  const { client } = useServices().stores.answers;
  return useAnswer(failoversQuery(client), { isKept: true }).value ?? none;
}

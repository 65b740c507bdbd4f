import { skipToken } from '@tanstack/react-query';
import type { Client, PastForecast } from '../../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../../../data/answers.ts';
import { useServices } from '../../../data/Services.ts';

export interface PastAnswer {
  past: PastForecast[];
  damaged: string[];
}

/** What the provider of a forecast said before of its place. Sets that are imported or removed later change it. */
export function pastQuery(client: Client, id: string) {
  return {
    queryKey: ['summary', 'past', id],
    queryFn: (): Promise<PastAnswer> => client.call('forecasts.past', { id }),
  };
}

/** @param id null while earlier forecasts are not shown */
export function usePast(id: string | null): Loadable<PastAnswer> {
  const query = pastQuery(useServices().stores.answers.client, id ?? '');
  return useAnswer<PastAnswer>(id === null ? { ...query, queryFn: skipToken } : query);
}

import { skipToken } from '@tanstack/react-query';
import type { Client, SmallCharts } from '../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

/** Old with the set: its key begins as that of the summary does. */
export function chartsQuery(client: Client, datasetId: string) {
  return {
    queryKey: ['summary', datasetId, 'charts'],
    queryFn: (): Promise<SmallCharts> => client.call('forecasts.charts', { datasetId }),
  };
}

/** @param datasetId null where no set is shown */
export function useCharts(datasetId: string | null): Loadable<SmallCharts> {
  const query = chartsQuery(useServices().stores.answers.client, datasetId ?? '');
  return useAnswer<SmallCharts>(datasetId === null ? { ...query, queryFn: skipToken } : query);
}

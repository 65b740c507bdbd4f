import { skipToken } from '@tanstack/react-query';
import type { Client } from '../../../shared/contract/index.ts';
import type { DatasetMap } from '../../../shared/maps/mapSchema.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

/** The shapes that a dataset has; null where nobody imported any. */
export function mapQuery(client: Client, datasetId: string) {
  return {
    queryKey: ['maps', datasetId],
    queryFn: async (): Promise<DatasetMap | null> => (await client.call('maps.show', { datasetId })).map,
  };
}

export function useMap(datasetId: string | null): Loadable<DatasetMap | null> {
  const query = mapQuery(useServices().stores.answers.client, datasetId ?? '');
  return useAnswer<DatasetMap | null>(datasetId === null ? { ...query, queryFn: skipToken } : query);
}

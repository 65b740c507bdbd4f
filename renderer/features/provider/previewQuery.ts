/** The request that a provider would be sent for a place, as it would be made now. */
import { skipToken } from '@tanstack/react-query';
import type {
  ForecastLocation,
  PlainDate,
  RemoteProviderId,
  Result,
} from '../../../shared/contract/index.ts';
import { type Answers, type Loadable, useAnswer } from '../../data/answers.ts';
import { weeklyQuery } from '../../data/datasets/datasetQueries.ts';
import { useServices } from '../../data/Services.ts';

export type RequestPreview = Result<'providers.preview'>;

export interface PreviewQuestion {
  id: RemoteProviderId;
  /** Null while there is no dataset. */
  datasetId: string | null;
  /** The day of a replay; without it, as known today. */
  asOf: PlainDate | undefined;
  /** Code of the place; null for the first one that can be forecast. */
  place: string | null;
}

/** It depends on counts, settings and the clock: it is forgotten with its dialog, and asked again by the next one. */
export function previewQuery({ client, queries }: Answers, { id, datasetId, asOf, place }: PreviewQuestion) {
  return {
    queryKey: ['preview', id, datasetId, asOf ?? null, place],
    gcTime: 0,
    queryFn: async (): Promise<RequestPreview> => {
      const dataset = datasetId ?? '';
      const weekly = await queries.query(weeklyQuery(client, dataset, asOf));
      const isThere = weekly.places.some(({ location }) => location.code === place);
      return client.call('providers.preview', {
        id,
        datasetId: dataset,
        ...(place !== null && isThere ? { location: place } : {}),
        ...(asOf === undefined ? {} : { asOf }),
      });
    },
  };
}

/** The request on the screen: none while it is asked for, though another one was known before. */
export function useRequestPreview(question: PreviewQuestion): Loadable<RequestPreview> {
  const query = previewQuery(useServices().stores.answers, question);
  const asked = useAnswer<RequestPreview>(
    question.datasetId === null ? { ...query, queryFn: skipToken } : query,
  );
  return asked.isLoading ? { ...asked, value: null } : asked;
}

/** The places whose request can be shown; also one that can't be forecast, so that its reason can be read. */
export function usePreviewPlaces({ datasetId, asOf }: PreviewQuestion): readonly ForecastLocation[] {
  const query = weeklyQuery(useServices().stores.answers.client, datasetId ?? '', asOf);
  const weekly = useAnswer(datasetId === null ? { ...query, queryFn: skipToken } : query);
  return weekly.value?.places.map(({ location }) => location) ?? [];
}

import { skipToken } from '@tanstack/react-query';
import type { AssessedPlace, Client, PlainDate } from '../../../shared/contract/index.ts';
import type { Loadable } from '../../data/answers.ts';
import { useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

/** Which place, as it was known on which day. */
export interface AssessQuestion {
  datasetId: string;
  code: string;
  asOf: PlainDate;
}

/** What the counts of a place say by themselves; null where its dataset has no such place. */
export function assessQuery(client: Client, { datasetId, code, asOf }: AssessQuestion) {
  return {
    queryKey: ['assess', datasetId, code, asOf],
    queryFn: async (): Promise<AssessedPlace | null> => {
      const { places } = await client.call('datasets.assess', { id: datasetId, locations: [code], asOf });
      return places[0] ?? null;
    },
  };
}

/** @param question null while it is not known what is shown */
export function useAssessed(question: AssessQuestion | null): Loadable<AssessedPlace | null> {
  const { client } = useServices().stores.answers;
  const query = assessQuery(client, question ?? { datasetId: '', code: '', asOf: '' });
  return useAnswer<AssessedPlace | null>(question === null ? { ...query, queryFn: skipToken } : query);
}

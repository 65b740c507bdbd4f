/** Answers of the core, each kept under its question until an event says that it is old. */
import { QueryClient, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { Client } from '../../shared/contract/index.ts';
import { errorSentence } from '../words/errorSentence.ts';
import type { Loadable } from './loadable.ts';
import { useServices } from './Services.ts';

/** Whom to ask, and where the answers are kept. */
export interface Answers {
  client: Client;
  queries: QueryClient;
}

export function createAnswers(client: Client): Answers {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        // Events tell what is old; a failure says itself how to go on, and is repeated by its button.
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        retryOnMount: false,
        refetchOnMount: ({ state }) => state.error === null,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The core is on this computer, with or without a network.
        networkMode: 'always',
        // Answers are large and replaced whole: comparing them costs more than drawing them.
        structuralSharing: false,
      },
    },
  });
  return { client, queries };
}

/**
 * Follows the answer to a question as a screen shows it.
 * @param options with `isKept` the last answer stays beside the sentence of a failure; else nothing is shown then
 */
export function useAnswer<T>(
  options: UseQueryOptions<T, Error, T, QueryKey>,
  { isKept = false } = {},
): Loadable<T> {
  const { stores, text } = useServices();
  const { data, error, isFetching } = useQuery(options, stores.answers.queries);
  const value = error === null || isKept ? (data ?? null) : null;
  return {
    value,
    isLoading: isFetching,
    sentence: error === null || isFetching ? null : errorSentence(error, text),
  };
}

/** Whatever is known of these questions is old, also an answer that is under way; nothing is asked yet. */
export async function outdate({ queries }: Answers, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey });
  await queries.invalidateQueries({ queryKey, refetchType: 'none' });
}

/** Asks again, whatever is known. */
export async function askAnew<T>(
  answers: Answers,
  options: { queryKey: QueryKey; queryFn: () => Promise<T> },
): Promise<T> {
  await outdate(answers, options.queryKey);
  return answers.queries.query(options);
}

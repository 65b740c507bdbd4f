/** Answers of the core, each kept under its question until an event says that it is old. */
import {
  hashKey,
  notifyManager,
  type Query,
  QueryClient,
  type QueryKey,
  QueryObserver,
  type UseQueryOptions,
  useQuery,
} from '@tanstack/react-query';
import type { Client } from '../../shared/contract/index.ts';
import { errorSentence } from '../words/errorSentence.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { useServices } from './Services.ts';

/** An answer as a screen shows it. */
export interface Loadable<T> {
  value: T | null;
  /** Whether it is asked for, also when one is known already. */
  isLoading: boolean;
  /** The sentence of the last failure; null when there was none. */
  sentence: string | null;
  /** What that failure says to a program. */
  refusal: Refusal | null;
  /** Asks again. */
  retry(): void;
}

/** A question to the core: its key, by which events find it, and how it is asked. */
export interface Question<T> {
  queryKey: QueryKey;
  queryFn: () => Promise<T>;
}

/** Whom to ask, and where the answers are kept. */
export interface Answers {
  client: Client;
  queries: QueryClient;
}

export function createAnswers(client: Client): Answers {
  // Screens show an answer in the task in which it came, as they do what a store keeps: a dialog that closes on it
  // finds the page as it is from then on, and gives the focus back to what stays.
  notifyManager.setScheduler(queueMicrotask);
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
  const { data, error, isFetching, refetch } = useQuery(options, stores.answers.queries);
  const failure = isFetching ? null : error;
  return {
    value: error === null || isKept ? (data ?? null) : null,
    isLoading: isFetching,
    sentence: failure === null ? null : errorSentence(failure, text),
    refusal: refusalOf(failure),
    retry: () => void refetch(),
  };
}

export function knownAnswer<T>({ queries }: Answers, { queryKey }: Question<T>): T | null {
  return queries.getQueryData<T>(queryKey) ?? null;
}

/** Asks the questions, and again whenever an event makes their answers old. @returns a function that ends it */
export function followAnswers({ queries }: Answers, questions: readonly Question<unknown>[]): () => void {
  const ends = questions.map((one) => new QueryObserver(queries, one).subscribe(() => {}));
  return () => {
    for (const end of ends) end();
  };
}

/** Calls with each new answer to a question, asked or told, and what was known before. @returns a function that ends it */
export function onAnswer<T>(
  answers: Answers,
  question: Question<T>,
  listener: (value: T, before: T | null) => void,
): () => void {
  const hash = hashKey(question.queryKey);
  let before = knownAnswer(answers, question);
  return answers.queries.getQueryCache().subscribe((event) => {
    const isAnswer = event.type === 'updated' && event.action.type === 'success';
    if (!isAnswer || event.query.queryHash !== hash) return;
    const last = before;
    before = event.query.state.data as T;
    listener(before, last);
  });
}

/**
 * What was answered about these is old, also an answer that is under way; what a screen shows of it is asked anew at
 * once. Whoever waits for the old answer gets the new one.
 */
export async function renewAnswers({ queries }: Answers, ...keys: readonly QueryKey[]): Promise<void> {
  const renewed = keys.map((queryKey) => {
    // The library itself starts anew only where something is known already.
    const isFirst = ({ state }: Query) => state.data === undefined;
    void queries.cancelQueries({ queryKey, predicate: isFirst }, { silent: true });
    return queries.invalidateQueries({ queryKey });
  });
  await Promise.allSettled(renewed);
}

/** Waits for answers that are under way, and asks for those that are old; a failure is kept with its question. */
export async function settleAnswers(
  { queries }: Answers,
  ...questions: readonly Question<unknown>[]
): Promise<void> {
  await Promise.allSettled(questions.map((one) => queries.query(one)));
}

/** Whatever is known of these questions is old, also an answer that is under way; nothing is asked yet. */
export async function outdate({ queries }: Answers, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey });
  await queries.invalidateQueries({ queryKey, refetchType: 'none' });
}

/** Asks again, whatever is known. */
export async function askAnew<T>(answers: Answers, options: Question<T>): Promise<T> {
  await outdate(answers, options.queryKey);
  return answers.queries.query(options);
}

/** Takes an answer from an event: it is newer than any that is under way. */
export function tellAnswer<T>({ queries }: Answers, { queryKey }: Question<T>, value: T): void {
  void queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData<T>(queryKey, value);
}

/**
 * Gives a command that answers as the question would. Where something else came meanwhile, nobody knows which of
 * the two is newer, so that the question is asked again.
 * @throws whatever the command throws
 */
export async function takeAnswer<T>(
  answers: Answers,
  question: Question<T>,
  command: () => Promise<T>,
): Promise<void> {
  const { queries } = answers;
  const state = () => queries.getQueryState<T>(question.queryKey);
  const updates = state()?.dataUpdateCount;
  const value = await command();
  const now = state();
  if (now?.dataUpdateCount === updates) tellAnswer(answers, question, value);
  // Events tell what a command of this window did, before its answer.
  else if (hashKey([now?.data]) !== hashKey([value])) await Promise.allSettled([askAnew(answers, question)]);
}

/** The questions about the track record; their keys start with `scores`, by which events find them. */
import { skipToken } from '@tanstack/react-query';
import type { Client, Miss, Result, ScoreLine, ScoreMonth } from '../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import type { Subject } from './trustChoice.ts';

export type StandingAnswer = Result<'scores.standing'>;
export type MissAnswer = Result<'scores.misses'>;

const ofDataset = (datasetId: string | null) => (datasetId === null ? {} : { datasetId });

export function standingQuery(client: Client) {
  return {
    queryKey: ['scores', 'standing'],
    queryFn: (): Promise<StandingAnswer> => client.call('scores.standing', {}),
  };
}

export function linesQuery(client: Client, datasetId: string | null) {
  return {
    queryKey: ['scores', 'lines', datasetId],
    queryFn: async (): Promise<readonly ScoreLine[]> =>
      (await client.call('scores.list', ofDataset(datasetId))).scores,
  };
}

export function monthsQuery(client: Client, datasetId: string | null, horizon: number | null) {
  return {
    queryKey: ['scores', 'months', datasetId, horizon],
    queryFn: async (): Promise<readonly ScoreMonth[]> => {
      const ahead = horizon === null ? {} : { horizon };
      return (await client.call('scores.history', { ...ofDataset(datasetId), ...ahead })).months;
    },
  };
}

export function missesQuery(
  client: Client,
  { provider, model, disease }: Subject,
  source: 'prospective' | 'hindcast',
  datasetId: string | null,
) {
  const question = { source, provider, model, disease, ...ofDataset(datasetId) };
  return {
    queryKey: ['scores', 'misses', question],
    queryFn: (): Promise<MissAnswer> => client.call('scores.misses', question),
  };
}

export function useStanding(): Loadable<StandingAnswer> {
  return useAnswer(standingQuery(useServices().stores.answers.client), { isKept: true });
}

export function useLines(datasetId: string | null): Loadable<readonly ScoreLine[]> {
  return useAnswer(linesQuery(useServices().stores.answers.client, datasetId));
}

export function useMonths(datasetId: string | null, horizon: number | null): Loadable<readonly ScoreMonth[]> {
  return useAnswer(monthsQuery(useServices().stores.answers.client, datasetId, horizon));
}

/** @param source nothing is asked of a backtest, which has none */
export function useMisses(
  subject: Subject,
  source: ScoreLine['source'],
  datasetId: string | null,
): Loadable<MissAnswer> {
  const { client } = useServices().stores.answers;
  const query = missesQuery(client, subject, source === 'backtest' ? 'prospective' : source, datasetId);
  return useAnswer<MissAnswer>(source === 'backtest' ? { ...query, queryFn: skipToken } : query);
}

export type { Miss, ScoreLine, ScoreMonth };

/** What screens show of datasets. */
import { skipToken } from '@tanstack/react-query';
import type { Dataset, ForecastSummary, PlainDate } from '../../../shared/contract/index.ts';
import type { Loadable } from '../answers.ts';
import { useAnswer } from '../answers.ts';
import type { WeeklyCounts } from '../places/placeRows.ts';
import { useServices } from '../Services.ts';
import { useChoice } from '../useStores.ts';
import { selectedIdIn, workingDay } from './datasetAnswers.ts';
import {
  type DatasetLists,
  listsQuery,
  type PlaceDetail,
  placeDetailQuery,
  summaryQuery,
  weeklyQuery,
} from './datasetQueries.ts';

const nobody = '';

export function useLists(): Loadable<DatasetLists> {
  return useAnswer(listsQuery(useServices().stores.answers.client), { isKept: true });
}

/** The chosen dataset, or null. */
export function useDataset(): Dataset | null {
  const lists = useLists().value;
  const selectedId = selectedIdIn(
    lists,
    useChoice((state) => state.datasetId),
  );
  return lists?.datasets.find(({ id }) => id === selectedId) ?? null;
}

/** The published set of the chosen dataset; without value and sentence: there is none yet. */
export function useSummary(): Loadable<ForecastSummary | null> {
  const { client } = useServices().stores.answers;
  const id = useDataset()?.id;
  const query = summaryQuery(client, id ?? nobody);
  return useAnswer<ForecastSummary | null>(id === undefined ? { ...query, queryFn: skipToken } : query);
}

/** The day a replay works as on; undefined for a dataset that runs with the calendar. */
export function useWorkingDay(): PlainDate | undefined {
  const dataset = useDataset();
  const lists = useLists().value;
  const summary = useSummary().value;
  const replayDays = useChoice((state) => state.replayDays);
  return lists === null ? undefined : workingDay(dataset, replayDays, lists, summary);
}

/**
 * The weekly counts of the chosen dataset. They come after the published set: it says the day of a replay, and it is
 * what a reader looks for.
 */
export function useWeekly(): Loadable<WeeklyCounts> {
  const { client } = useServices().stores.answers;
  const dataset = useDataset();
  const summary = useSummary();
  const query = weeklyQuery(client, dataset?.id ?? nobody, useWorkingDay());
  const isTime = dataset !== null && !summary.isLoading;
  return useAnswer<WeeklyCounts>(isTime ? query : { ...query, queryFn: skipToken });
}

/** One forecast with its chart; nothing where none is to be shown. */
export function usePlaceDetail(forecastId: string | null): Loadable<PlaceDetail> {
  const query = placeDetailQuery(useServices().stores.answers.client, forecastId ?? nobody);
  return useAnswer<PlaceDetail>(forecastId === null ? { ...query, queryFn: skipToken } : query);
}

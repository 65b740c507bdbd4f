/** What is known of datasets, and reading it anew, for what is no component: runs, imports, the events. */
import type { StoreApi } from 'zustand/vanilla';
import type { Dataset, ForecastSummary, PlainDate } from '../../../shared/contract/index.ts';
import { type Answers, askAnew, outdate } from '../answers.ts';
import type { WeeklyCounts } from '../places/placeRows.ts';
import { openingReplayDay } from '../places/replayDay.ts';
import type { ChoiceState } from './choiceStore.ts';
import {
  type DatasetLists,
  listsQuery,
  placeDetailQuery,
  summaryQuery,
  weeklyQuery,
} from './datasetQueries.ts';

/** The last answers, null where there are none. */
export interface KnownData extends DatasetLists {
  selectedId: string | null;
  /** The working day of the chosen dataset. */
  day: PlainDate | undefined;
  summary: ForecastSummary | null;
  weekly: WeeklyCounts | null;
}

export interface DatasetAnswers {
  known(): KnownData;
  /** The day that a run of a dataset would work as on; undefined for one that runs with the calendar. */
  dayOf(datasetId: string): PlainDate | undefined;
  /** Reads the lists, where nobody has yet: the first thing that a window needs. */
  open(): Promise<void>;
  /**
   * Reads the lists anew, and what is shown of the chosen dataset; each failure is kept with its question.
   * @param chosenId the dataset to show from then on
   */
  load(chosenId?: string): Promise<void>;
  /** Reads the published set and the counts of the chosen dataset anew. */
  refresh(): Promise<void>;
  /** Reads a forecast that a screen is about to show. */
  readForecast(id: string): Promise<void>;
  /**
   * Asks for the forecast of a place of the chosen dataset whose screen is made meanwhile, where nobody has asked yet. Of a
   * set that is too old to be shown unasked, it is ready when it is asked for.
   */
  expectPlace(code: string): void;
  /** Keeps the choice while it is in the list, else chooses the first one. @returns a function that ends it */
  followLists(): () => void;
}

/** The dataset that is shown: the chosen one while it is there, else the first one. */
export function selectedIdIn(lists: DatasetLists | null, chosenId: string | null): string | null {
  const datasets = lists?.datasets ?? [];
  return datasets.some(({ id }) => id === chosenId) ? chosenId : (datasets[0]?.id ?? null);
}

/** The day a replay works as on; undefined for a dataset that runs with the calendar. */
export function workingDay(
  dataset: Dataset | null,
  replayDays: ChoiceState['replayDays'],
  { samples }: Pick<DatasetLists, 'samples'>,
  summary: ForecastSummary | null,
): PlainDate | undefined {
  if (dataset === null || !dataset.replay) return undefined;
  return replayDays[dataset.id] ?? openingReplayDay(dataset, samples, summary);
}

const noLists: DatasetLists = { datasets: [], damaged: [], samples: [] };

export function createDatasetAnswers(answers: Answers, choice: StoreApi<ChoiceState>): DatasetAnswers {
  const { client, queries } = answers;
  const lists = () => queries.getQueryData<DatasetLists>(listsQuery(client).queryKey) ?? null;
  const summaryOf = (id: string) =>
    queries.getQueryData<ForecastSummary | null>(summaryQuery(client, id).queryKey) ?? null;
  const dayOf = (id: string) => {
    const known = lists() ?? noLists;
    const dataset = known.datasets.find((one) => one.id === id) ?? null;
    return workingDay(dataset, choice.getState().replayDays, known, summaryOf(id));
  };
  const selectedId = () => selectedIdIn(lists(), choice.getState().datasetId);
  const keepChoice = () => {
    const kept = selectedId();
    if (lists() !== null && kept !== choice.getState().datasetId) choice.setState({ datasetId: kept });
  };
  /** The forecast that the screen of a place shows: the set's, or that of the place by itself. */
  const shownOf = ({ places, beside }: ForecastSummary, code: string): string | null => {
    const isOfPlace = ({ location }: { location: { code: string } }) => location.code === code;
    const own = places.find(isOfPlace)?.forecastId ?? null;
    const other = beside.find(isOfPlace)?.forecastId ?? null;
    const isAskedFor = other !== null && choice.getState().shownBesideId === other;
    return own === null || isAskedFor ? other : own;
  };
  /** What a screen asks meanwhile is the same question, asked once. */
  const readChosen = async () => {
    const id = selectedId();
    if (id === null) return;
    await settled(queries.query(summaryQuery(client, id)));
    await settled(queries.query(weeklyQuery(client, id, dayOf(id))));
  };
  return {
    known() {
      const id = selectedId();
      const known = lists() ?? noLists;
      if (id === null) return { ...known, selectedId: null, day: undefined, summary: null, weekly: null };
      const day = dayOf(id);
      const weekly = queries.getQueryData<WeeklyCounts>(weeklyQuery(client, id, day).queryKey) ?? null;
      return { ...known, selectedId: id, day, summary: summaryOf(id), weekly };
    },
    dayOf,
    open: () => settled(queries.query(listsQuery(client))),
    async load(chosenId) {
      await outdate(answers, ['summary']);
      await outdate(answers, ['weekly']);
      await settled(askAnew(answers, listsQuery(client)));
      if (chosenId !== undefined) choice.getState().choose(chosenId);
      keepChoice();
      await readChosen();
    },
    async refresh() {
      await outdate(answers, ['summary', selectedId()]);
      await outdate(answers, ['weekly', selectedId()]);
      await readChosen();
    },
    readForecast: (id) => settled(queries.query(placeDetailQuery(client, id))),
    expectPlace(code) {
      const chosen = selectedId();
      const summary = chosen === null ? null : summaryOf(chosen);
      const id = summary === null ? null : shownOf(summary, code);
      if (id === null) return;
      const question = placeDetailQuery(client, id);
      // A failure is repeated by its button.
      if (queries.getQueryState(question.queryKey) === undefined) void settled(queries.query(question));
    },
    followLists: () =>
      queries.getQueryCache().subscribe((event) => {
        const isAnswer = event.type === 'updated' && event.action.type === 'success';
        if (isAnswer && event.query.queryKey[0] === 'datasets') keepChoice();
      }),
  };
}

/** The failure of a question is kept with it, and shown where its answer would be. */
async function settled(asked: Promise<unknown>): Promise<void> {
  await Promise.allSettled([asked]);
}

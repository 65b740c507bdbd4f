/** Datasets, their weekly counts, the published set, and the forecasts that were opened. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type Client,
  type Dataset,
  type Forecast,
  type ForecastChart,
  type ForecastSummary,
  isAppError,
  type PlainDate,
  type Sample,
} from '../../shared/contract/index.ts';
import { failed, type Loadable, loading, nothingYet, ready } from './loadable.ts';
import type { WeeklyCounts } from './places/placeRows.ts';
import { openingReplayDay } from './places/replayDay.ts';

/** One forecast with its chart, as a place shows it. */
export interface PlaceDetail {
  forecast: Forecast;
  chart: ForecastChart;
}

export interface DataState {
  datasets: Loadable<Dataset[]>;
  /** What is wrong with datasets of the list whose files are damaged. */
  damaged: { id: string; message: string }[];
  samples: Sample[];
  selectedId: string | null;
  /** Replay day by dataset id, as chosen here. */
  replayDays: Record<string, PlainDate>;
  weekly: Loadable<WeeklyCounts>;
  /** The published set of the chosen dataset; without value and sentence: there is none yet. */
  summary: Loadable<ForecastSummary>;
  /** By forecast id. Forecasts never change, so one that was loaded stays. */
  details: Record<string, Loadable<PlaceDetail>>;
  /** Runs whose old set the user asked to see. */
  shownOldRuns: string[];
  /** The forecast of a place by itself that is shown in place of the set's; null where the user asked for none. */
  shownBesideId: string | null;
  /** Reads the lists, keeps or makes the choice, then reads that dataset. */
  load(): Promise<void>;
  select(id: string): Promise<void>;
  setReplayDay(day: PlainDate): Promise<void>;
  /** Reads the published set and the counts of the chosen dataset anew. */
  refresh(): Promise<void>;
  loadDetail(forecastId: string): Promise<void>;
  showOld(runId: string): void;
  /** Shows a forecast of a place by itself, or with null the set's again. */
  showBeside(forecastId: string | null): void;
}

export interface DataStoreOptions {
  client: Client;
  sentenceOf: (thrown: unknown) => string;
}

type Get = () => DataState;
type Set = (part: Partial<DataState>) => void;

/** The chosen dataset, or null. */
export function selectedDataset(state: Pick<DataState, 'datasets' | 'selectedId'>): Dataset | null {
  return state.datasets.value?.find((dataset) => dataset.id === state.selectedId) ?? null;
}

/** The day a replay works as on; undefined for a dataset that runs with the calendar. */
export function workingDay(state: DataState): PlainDate | undefined {
  const dataset = selectedDataset(state);
  if (dataset === null || !dataset.replay) return undefined;
  return state.replayDays[dataset.id] ?? openingReplayDay(dataset, state.samples, state.summary.value);
}

async function readSummary(datasetId: string, { client, sentenceOf }: DataStoreOptions) {
  try {
    return ready(await client.call('forecasts.summary', { datasetId }));
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'NO_FORECAST_YET') return ready<ForecastSummary>(null);
    return failed<ForecastSummary>(sentenceOf(thrown), null);
  }
}

async function readWeekly(id: string, asOf: PlainDate | undefined, options: DataStoreOptions) {
  try {
    const params = asOf === undefined ? { id } : { id, asOf };
    return ready(await options.client.call('datasets.weekly', params));
  } catch (thrown) {
    return failed<WeeklyCounts>(options.sentenceOf(thrown), null);
  }
}

/** Loads of a choice that was left meanwhile, or that a newer load overtook, are dropped. */
function refresher(get: Get, set: Set, options: DataStoreOptions): () => Promise<void> {
  let newest = 0;
  return async () => {
    newest += 1;
    const own = newest;
    const id = get().selectedId;
    if (id === null) {
      set({ weekly: nothingYet, summary: nothingYet });
      return;
    }
    set({ weekly: loading(get().weekly.value), summary: loading(get().summary.value) });
    const summary = await readSummary(id, options);
    if (own !== newest) return;
    set({ summary });
    const weekly = await readWeekly(id, workingDay(get()), options);
    if (own === newest) set({ weekly });
  };
}

async function loadLists(get: Get, set: Set, { client, sentenceOf }: DataStoreOptions): Promise<void> {
  set({ datasets: loading(get().datasets.value) });
  try {
    const [{ datasets, damaged }, { samples }] = await Promise.all([
      client.call('datasets.list', {}),
      client.call('samples.list', {}),
    ]);
    const current = get().selectedId;
    const isStillThere = datasets.some((dataset) => dataset.id === current);
    const selectedId = isStillThere ? current : (datasets[0]?.id ?? null);
    const fresh = isStillThere ? {} : { weekly: nothingYet, summary: nothingYet };
    set({ datasets: ready(datasets), damaged, samples, selectedId, ...fresh });
  } catch (thrown) {
    set({ datasets: failed(sentenceOf(thrown), get().datasets.value) });
  }
}

async function loadDetail(id: string, get: Get, set: Set, options: DataStoreOptions): Promise<void> {
  const known = get().details[id];
  if (known?.value || known?.isLoading) return;
  const put = (detail: Loadable<PlaceDetail>) => set({ details: { ...get().details, [id]: detail } });
  put(loading<PlaceDetail>(null));
  try {
    const [forecast, chart] = await Promise.all([
      options.client.call('forecasts.show', { id }),
      options.client.call('forecasts.chart', { id }),
    ]);
    put(ready({ forecast, chart }));
  } catch (thrown) {
    put(failed<PlaceDetail>(options.sentenceOf(thrown), null));
  }
}

/** Builds the store; it reads nothing until `load`. */
export function createDataStore(options: DataStoreOptions): StoreApi<DataState> {
  return createStore<DataState>()((set, get) => {
    const refresh = refresher(get, set, options);
    return {
      datasets: loading<Dataset[]>(null),
      damaged: [],
      samples: [],
      selectedId: null,
      replayDays: {},
      weekly: nothingYet,
      summary: nothingYet,
      details: {},
      shownOldRuns: [],
      shownBesideId: null,
      async load() {
        await loadLists(get, set, options);
        await refresh();
      },
      async select(id) {
        if (id !== get().selectedId) set({ selectedId: id, weekly: nothingYet, summary: nothingYet });
        await refresh();
      },
      async setReplayDay(day) {
        const id = get().selectedId;
        if (id === null) return;
        set({ replayDays: { ...get().replayDays, [id]: day } });
        await refresh();
      },
      refresh,
      loadDetail: (forecastId) => loadDetail(forecastId, get, set, options),
      showBeside: (shownBesideId) => set({ shownBesideId }),
      showOld: (runId) => set({ shownOldRuns: [...get().shownOldRuns, runId] }),
    };
  });
}

/** The questions about datasets. Each names its key, by which events find what is old. */
import {
  type Client,
  type Dataset,
  type Forecast,
  type ForecastChart,
  type ForecastSummary,
  isAppError,
  type PlainDate,
  type Sample,
} from '../../../shared/contract/index.ts';
import type { WeeklyCounts } from '../places/placeRows.ts';

export interface DatasetLists {
  datasets: Dataset[];
  /** What is wrong with datasets of the list whose files are damaged. */
  damaged: { id: string; message: string }[];
  samples: Sample[];
}

/** One forecast with its chart, as a place shows it. */
export interface PlaceDetail {
  forecast: Forecast;
  chart: ForecastChart;
}

export function listsQuery(client: Client) {
  return {
    queryKey: ['datasets'],
    queryFn: async (): Promise<DatasetLists> => {
      const [{ datasets, damaged }, { samples }] = await Promise.all([
        client.call('datasets.list', {}),
        client.call('samples.list', {}),
      ]);
      return { datasets, damaged, samples };
    },
  };
}

/** The published set of a dataset; null where there is none yet. */
export function summaryQuery(client: Client, datasetId: string) {
  return {
    queryKey: ['summary', datasetId],
    queryFn: async (): Promise<ForecastSummary | null> => {
      try {
        return await client.call('forecasts.summary', { datasetId });
      } catch (thrown) {
        if (isAppError(thrown) && thrown.code === 'NO_FORECAST_YET') return null;
        throw thrown;
      }
    },
  };
}

/** @param asOf the day of a replay; without it, as known today */
export function weeklyQuery(client: Client, id: string, asOf: PlainDate | undefined) {
  return {
    queryKey: ['weekly', id, asOf ?? null],
    queryFn: (): Promise<WeeklyCounts> =>
      client.call('datasets.weekly', asOf === undefined ? { id } : { id, asOf }),
  };
}

/** Forecasts never change: what was read once is not asked again while it is kept. */
export function placeDetailQuery(client: Client, id: string) {
  return {
    queryKey: ['forecast', id],
    queryFn: async (): Promise<PlaceDetail> => {
      const [forecast, chart] = await Promise.all([
        client.call('forecasts.show', { id }),
        client.call('forecasts.chart', { id }),
      ]);
      return { forecast, chart };
    },
  };
}

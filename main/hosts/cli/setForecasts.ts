/** The whole forecasts of a summary, which its rows are taken from. */
import type { Client, Forecast, ForecastSummary } from '../../../shared/contract/index.ts';

/**
 * Asked for only where the dataset counts deaths, which a summary has none of.
 * @returns them by their ids; empty without deaths, also where another process has published a new set meanwhile
 */
export async function forecastsOf(
  client: Client,
  { datasetId, runId }: ForecastSummary,
): Promise<Map<string, Forecast>> {
  const { datasets } = await client.call('datasets.list', {});
  const own = datasets.find(({ id }) => id === datasetId);
  if (own === undefined || own.deaths === null) return new Map();
  const { text } = await client.call('forecasts.export', { format: 'json', datasetId });
  const { forecasts } = JSON.parse(text) as { forecasts: Forecast[] };
  const sameRun = forecasts.filter(({ provenance }) => provenance.runId === runId);
  return new Map(sameRun.map((forecast) => [forecast.id, forecast]));
}

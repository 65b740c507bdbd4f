/** What the provider of a forecast said of its place before. */
import type { PastForecast } from '../../../shared/contract/forecastAnswers.ts';
import type { Forecast, HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import type { SetRow } from '../state/entries.ts';
import { soundOnes } from '../util/soundOnes.ts';
import type { ForecastArchive } from './ForecastArchive.ts';

/**
 * The sets of one provider from days before that of a set, one for each day, the last one of it; a replay may come from a
 * model that knows what came later, so that only sets of the same kind are shown together.
 * @param rows of one dataset, newest first @returns newest day first
 */
export function pastRows(rows: readonly SetRow[], shown: SetRow): SetRow[] {
  const byDay = new Map<string, SetRow>();
  for (const row of rows) {
    const isAlike = row.provider === shown.provider && row.kind === shown.kind;
    if (isAlike && row.asOf < shown.asOf && !byDay.has(row.asOf)) byDay.set(row.asOf, row);
  }
  return [...byDay.values()].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
}

/** @param limit the most forecasts; sets without this place count too, so that few files are read */
export async function pastForecasts(
  archive: ForecastArchive,
  forecast: Forecast,
  limit: number,
): Promise<{ past: PastForecast[]; damaged: string[] }> {
  const row = archive.rowOf(forecast);
  const rows = pastRows(archive.rows(row.datasetId), row).slice(0, limit);
  const { sound, damaged } = await soundOnes(rows, (one) => archive.ofPlace(one, forecast.location.code));
  return {
    past: sound.flatMap((one) => (one === null ? [] : [pastOf(one)])),
    damaged: damaged.map(({ item }) => item.runId),
  };
}

function pastOf({ id, provenance, asOf, issuedAt, targets }: Forecast): PastForecast {
  const { provider, model } = provenance;
  return {
    forecastId: id,
    provider,
    model,
    asOf,
    issuedAt,
    cases: weeksOf(targets.cases),
    deaths: targets.deaths === null ? null : weeksOf(targets.deaths),
  };
}

function weeksOf(weeks: readonly HorizonForecast[]): PastForecast['cases'] {
  return weeks.map(({ targetEndDate, quantiles }) => ({
    targetEndDate,
    median: valueAt(quantiles, 0.5)!,
    interval80: intervalAt(quantiles, 0.8),
  }));
}

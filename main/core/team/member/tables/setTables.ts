/** The rows of a published set: one of each forecast week of a place and target, and the set itself behind them. */

import { weeksOf } from '../../../exports/hubCsv.ts';
import type { TableRow } from '../../../ports/TeamTables.ts';
import type { StoredForecast } from '../../../state/stored/v1/forecast.ts';
import type { SetEvent } from './tableEvents.ts';

export function forecastRowsOf(forecast: StoredForecast, runId: string): TableRow<'forecasts'>[] {
  const { location, referenceDate, risk } = forecast;
  return weeksOf(forecast).map(({ target, week }) => ({
    runId,
    place: location.code,
    placeName: location.name,
    target,
    horizon: week.horizon,
    referenceDate,
    targetEndDate: week.targetEndDate,
    riskLevel: risk.level,
    levels: week.quantiles.map(({ level }) => level),
    quantiles: week.quantiles.map(({ value }) => value),
  }));
}

export function setRowOf({ seq, row, dataset }: SetEvent): TableRow<'sets'> {
  return {
    runId: row.runId,
    seq,
    dataset: row.datasetId,
    datasetName: dataset?.name ?? null,
    disease: dataset?.disease ?? null,
    kind: row.kind,
    provider: row.provider,
    model: row.model,
    epoch: row.epoch,
    asOf: row.asOf,
    issuedAt: row.issuedAt,
    file: row.file,
    fileHash: row.fileHash,
    forecasts: row.forecasts,
    gaps: row.gaps,
    onlyPlaces: row.onlyPlaces ?? null,
  };
}

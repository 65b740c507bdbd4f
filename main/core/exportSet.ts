/** A published set as text that leaves Outpost: the whole forecasts, a table, or the hubs' format. */
import type { NewerCounts } from '../../shared/contract/methods.ts';
import type { Forecast, HorizonForecast } from '../../shared/forecast/forecastSchema.ts';
import { trendWordOf, trendWords } from '../../shared/forecast/trendWord.ts';
import type { Measure } from '../../shared/surveillance/datasetSchema.ts';
import type { CachedSet } from './bottleneck/ForecastArchive.ts';

export type ExportFormat = 'csv' | 'json' | 'hub';

export interface ExportedText {
  text: string;
  rows: number;
}

/**
 * Quotes what needs it, and disarms cells that a spreadsheet would run as a formula: place names come from
 * files that others wrote.
 */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv(rows: readonly (readonly (string | number | null)[])[]): ExportedText {
  const lines = rows.map((row) => row.map(cell).join(','));
  return { text: `${lines.join('\n')}\n`, rows: rows.length - 1 };
}

function weeksOf(forecast: Forecast): { target: Measure; week: HorizonForecast }[] {
  const { cases, deaths } = forecast.targets;
  return [
    ...cases.map((week) => ({ target: 'cases' as const, week })),
    ...(deaths ?? []).map((week) => ({ target: 'deaths' as const, week })),
  ];
}

/** One row per quantile, in the columns of the forecast hubs. */
function hubRows(forecasts: readonly Forecast[]) {
  const header = [
    'reference_date',
    'target',
    'horizon',
    'target_end_date',
    'location',
    'output_type',
    'output_type_id',
    'value',
  ];
  const rows = forecasts.flatMap((forecast) =>
    weeksOf(forecast).flatMap(({ target, week }) =>
      week.quantiles.map(({ level, value }) => [
        forecast.referenceDate,
        `wk inc ${target}`,
        week.horizon,
        week.targetEndDate,
        forecast.location.code,
        'quantile',
        level,
        value,
      ]),
    ),
  );
  return [header, ...rows];
}

const tableLevels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

/** Outbreak probability and threshold of what a row counts. */
function outbreakOf(forecast: Forecast, target: Measure): (string | number | null)[] {
  const isCases = target === 'cases';
  const threshold = isCases ? forecast.threshold : forecast.deathsThreshold;
  const chance = isCases ? forecast.outbreakProbability : forecast.deathsOutbreakProbability;
  return [chance, threshold?.value ?? null, threshold?.method ?? null];
}

/** One row per place, target and week, with everything a number must be accompanied by. */
function tableRows(forecasts: readonly Forecast[], newerCounts: NewerCounts | null) {
  const header = [
    'place_code',
    'place',
    'disease',
    'target',
    'week_end',
    'horizon',
    ...tableLevels.map((level) => `q${level}`),
    'risk_level',
    'risk_basis',
    'risk_score',
    'trend',
    'growth_rate_per_week',
    'outbreak_probability',
    'threshold',
    'threshold_method',
    'confidence',
    'confidence_word',
    'provider',
    'model',
    'epoch',
    'data_as_of',
    'last_observed_week',
    'issued_at',
    'kind',
    'data_notes',
    'newer_counts_as_of',
    'forecast_id',
  ];
  const rows = forecasts.flatMap((forecast) =>
    weeksOf(forecast).map(({ target, week }) => [
      forecast.location.code,
      forecast.location.name,
      forecast.disease,
      target,
      week.targetEndDate,
      week.horizon,
      ...tableLevels.map((level) => week.quantiles.find((q) => q.level === level)?.value ?? null),
      forecast.risk.level,
      forecast.risk.basis,
      forecast.risk.score,
      trendWords[trendWordOf(forecast.trend)],
      forecast.trend.growthRatePerWeek,
      ...outbreakOf(forecast, target),
      forecast.confidence.calibrated,
      forecast.confidence.word,
      forecast.provenance.provider,
      forecast.provenance.model,
      forecast.provenance.epoch,
      forecast.asOf,
      forecast.lastObserved.targetEndDate,
      forecast.issuedAt,
      forecast.kind,
      forecast.provenance.dataNotes.map(({ code, text }) => `${code}: ${text}`).join(' | '),
      newerCounts?.asOf ?? null,
      forecast.id,
    ]),
  );
  return [header, ...rows];
}

/** Forecasts in the hubs' CSV; also for one run alone. */
export function hubCsv(forecasts: readonly Forecast[]): ExportedText {
  return csv(hubRows(forecasts));
}

/** @param newerCounts the import whose counts the set does not have; the hubs' columns have no place for it */
export function exportSet(
  set: CachedSet,
  format: ExportFormat,
  newerCounts: NewerCounts | null,
): ExportedText {
  if (format === 'hub') return hubCsv(set.forecasts);
  if (format === 'csv') return csv(tableRows(set.forecasts, newerCounts));
  const { row, forecasts, gaps } = set;
  const text = `${JSON.stringify({ set: row, newerCounts, forecasts, gaps }, null, 2)}\n`;
  return { text, rows: forecasts.length };
}

/** A published set as text that leaves Outpost: the whole forecasts, a table, or the hubs' format. */
import type { NewerCounts } from '../../../shared/contract/forecastAnswers.ts';
import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import { trendWordOf } from '../../../shared/forecast/trendWord.ts';
import type { Measure } from '../../../shared/surveillance/measures.ts';
import { english } from '../../../shared/words/index.ts';
import type { CachedSet } from '../forecasts/ForecastArchive.ts';
import { withoutDirection } from '../util/withoutDirection.ts';
import { type ExportedText, linesOf } from './csvText.ts';
import { hubCsv, weeksOf } from './hubCsv.ts';

export type ExportFormat = 'csv' | 'json' | 'hub';

/** Values of a file are the same in every language. */
const { trends } = english.common;

const tableLevels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

/** Outbreak probability and threshold of what a row counts. */
function outbreakOf(forecast: Forecast, target: Measure): (string | number | null)[] {
  const isCases = target === 'cases';
  const threshold = isCases ? forecast.threshold : forecast.deathsThreshold;
  const chance = isCases ? forecast.outbreakProbability : forecast.deathsOutbreakProbability;
  return [chance, threshold?.value ?? null, threshold?.method ?? null];
}

/** One row per place, target and week, with everything a number must be accompanied by. */
function tableCsv(forecasts: readonly Forecast[], newerCounts: NewerCounts | null): ExportedText {
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
      trends[trendWordOf(forecast.trend)],
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
      forecast.provenance.dataNotes.map(({ code, text }) => `${code}: ${withoutDirection(text)}`).join(' | '),
      newerCounts?.asOf ?? null,
      forecast.id,
    ]),
  );
  return { text: linesOf([header, ...rows]), rows: rows.length };
}

/** @param newerCounts the import whose counts the set does not have; the hubs' columns have no place for it */
export function exportSet(
  set: CachedSet,
  format: ExportFormat,
  newerCounts: NewerCounts | null,
): ExportedText {
  if (format === 'hub') return hubCsv(set.forecasts);
  if (format === 'csv') return tableCsv(set.forecasts, newerCounts);
  const { row, forecasts, gaps } = set;
  const text = `${JSON.stringify({ set: row, newerCounts, forecasts, gaps }, null, 2)}\n`;
  return { text, rows: forecasts.length };
}

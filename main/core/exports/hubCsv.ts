/** Forecasts in the format of the forecast hubs: one row per quantile. Source: hubverse, model output. */
import type { Forecast, HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import { type ExportedText, linesOf } from './csvText.ts';

/** What the hubs' format tells of a forecast. */
export interface HubForecast {
  referenceDate: Forecast['referenceDate'];
  location: { code: string };
  targets: Forecast['targets'];
}

const columns = [
  'reference_date',
  'target',
  'horizon',
  'target_end_date',
  'location',
  'output_type',
  'output_type_id',
  'value',
];

export const HUB_HEADER = linesOf([columns]);

/** All predicted weeks of a forecast: of cases, then of deaths. */
export function weeksOf({ targets }: Pick<Forecast, 'targets'>): {
  target: 'cases' | 'deaths';
  week: HorizonForecast;
}[] {
  return [
    ...targets.cases.map((week) => ({ target: 'cases' as const, week })),
    ...(targets.deaths ?? []).map((week) => ({ target: 'deaths' as const, week })),
  ];
}

/** Rows alone, for files that are written part by part below one `HUB_HEADER`. */
export function hubLines(forecasts: readonly HubForecast[]): ExportedText {
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
  return { text: linesOf(rows), rows: rows.length };
}

/** A whole file, with its header. */
export function hubCsv(forecasts: readonly HubForecast[]): ExportedText {
  const { text, rows } = hubLines(forecasts);
  return { text: `${HUB_HEADER}${text}`, rows };
}

/** The methods about forecasts and their runs. */
import { forecastSchema, plainDate } from '../forecast/forecastSchema.ts';
import { providerIdSchema } from '../providers/providerSchema.ts';
import { z } from '../zod.ts';
import { runProgressSchema } from './events.ts';
import {
  chartSchema,
  failoverSchema,
  forecastListItemSchema,
  newerCountsSchema,
  pastForecastSchema,
  runResultSchema,
  smallChartsSchema,
  summarySchema,
} from './forecastAnswers.ts';
import { datasetId, fileErrors, method, nothing, writeErrors } from './method.ts';

export const forecastMethods = {
  'forecasts.run': method({
    summary: 'Makes one forecast set of a dataset under one epoch of the lock and publishes it whole.',
    access: 'write',
    params: z
      .object({
        datasetId,
        locations: z.array(z.string().min(1)).min(1).optional(),
        asOf: plainDate.optional(),
        horizons: z.int().min(1).max(8).optional(),
        /** This provider makes this run alone, without failover; the lock then goes back. */
        provider: providerIdSchema.optional(),
        /** Why `provider` is chosen: kept in the entry by which it borrows the lock. */
        reason: z.string().trim().min(1).max(200).optional(),
        /** Whom the screen said would be asked: another one that answers is an alert until it is dismissed. */
        named: providerIdSchema.optional(),
      })
      .strict(),
    result: runResultSchema,
    errors: [
      'UNKNOWN_DATASET',
      'UNKNOWN_LOCATION',
      'NO_DATA_YET',
      'TOO_FEW_WEEKS',
      'NOT_ELIGIBLE',
      'NONE_ELIGIBLE',
      'PINNED',
      'PINNED_UNAVAILABLE',
      'HELD',
      'OFFLINE',
      'TEAM_LEASE_HELD',
      'TEAM_REFUSED',
      'NO_TEAM_THERE',
      'BAD_ADDRESS',
      'FAILED_OVER',
      'RUN_FAILED',
      'FENCED',
      'CANCELLED',
      ...writeErrors,
      ...fileErrors,
    ],
  }),
  'forecasts.cancel': method({
    summary: 'Cancels the run in progress, if there is one; the published set stays.',
    access: 'write',
    params: nothing,
    result: z.object({ cancelled: z.boolean() }),
    errors: [],
  }),
  'forecasts.progress': method({
    summary: 'The run in progress, or null.',
    access: 'read',
    params: nothing,
    result: z.object({ progress: runProgressSchema.nullable() }),
    errors: [],
  }),
  'forecasts.failovers': method({
    summary:
      'Runs that another provider answered than the screen had named, until they are dismissed; the newest of each dataset.',
    access: 'read',
    params: nothing,
    result: z.object({ failovers: z.array(failoverSchema) }),
    errors: [],
  }),
  'forecasts.dismissFailover': method({
    summary: 'Puts the alert about a run away for good, with those of earlier runs of its dataset.',
    access: 'write',
    params: z.object({ runId: z.string().min(1) }).strict(),
    result: z.object({ failovers: z.array(failoverSchema) }),
    errors: [...writeErrors],
  }),
  'forecasts.list': method({
    summary: 'All stored forecasts, newest first, a page at a time.',
    access: 'read',
    params: z
      .object({
        datasetId: datasetId.optional(),
        current: z.boolean().optional(),
        /** The most forecasts of a page. @default 1000 */
        limit: z.int().min(1).max(10_000).optional(),
        /** `next` of the page before; the first page without it. */
        before: z.string().min(1).optional(),
      })
      .strict(),
    result: z.object({
      forecasts: z.array(forecastListItemSchema),
      /** Forecasts in all pages together. */
      total: z.int().min(0),
      /** Gives the next page, of older forecasts, as `before`; null on the last one. */
      next: z.string().nullable(),
      /** Sets of this page whose file is damaged: their forecasts are not in the list. */
      damaged: z.array(z.object({ runId: z.string(), datasetId: z.string(), message: z.string() })),
    }),
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'forecasts.show': method({
    summary: 'One stored forecast, whole.',
    access: 'read',
    params: z.object({ id: z.string().min(1) }).strict(),
    result: forecastSchema,
    errors: ['UNKNOWN_FORECAST', ...fileErrors],
  }),
  'forecasts.newerCounts': method({
    summary: 'Whether counts were imported that a stored forecast does not have.',
    access: 'read',
    params: z.object({ id: z.string().min(1) }).strict(),
    result: z.object({ newerCounts: newerCountsSchema.nullable() }),
    errors: ['UNKNOWN_FORECAST', ...fileErrors],
  }),
  'forecasts.summary': method({
    summary: 'The current set of a dataset (default: of the newest set), most urgent place first.',
    access: 'read',
    params: z.object({ datasetId: datasetId.optional() }).strict(),
    result: summarySchema,
    errors: ['UNKNOWN_DATASET', 'NO_FORECAST_YET', ...fileErrors],
  }),
  'forecasts.chart': method({
    summary: 'Chart data of one forecast: observed weeks, quantiles, threshold.',
    access: 'read',
    params: z.object({ id: z.string().min(1) }).strict(),
    result: chartSchema,
    errors: ['UNKNOWN_FORECAST', 'UNKNOWN_DATASET', ...fileErrors],
  }),
  'forecasts.charts': method({
    summary:
      'Small charts of all places of the current set of a dataset: newest weeks, median and ranges, alert line.',
    access: 'read',
    params: z.object({ datasetId }).strict(),
    result: smallChartsSchema,
    errors: ['UNKNOWN_DATASET', 'NO_FORECAST_YET', ...fileErrors],
  }),
  'forecasts.past': method({
    summary:
      'What the provider of a forecast said of its place before, from earlier days, newest first; replays are not mixed with others.',
    access: 'read',
    params: z
      .object({
        id: z.string().min(1),
        /** @default 6 */
        limit: z.int().min(1).max(26).optional(),
      })
      .strict(),
    result: z.object({
      past: z.array(pastForecastSchema),
      /** Runs of sets whose file is damaged. */
      damaged: z.array(z.string()),
    }),
    errors: ['UNKNOWN_FORECAST', ...fileErrors],
  }),
  'forecasts.export': method({
    summary: 'The current set of a dataset as text in CSV, JSON or hub format.',
    access: 'read',
    params: z.object({ format: z.enum(['csv', 'json', 'hub']), datasetId: datasetId.optional() }).strict(),
    result: z.object({
      text: z.string(),
      rows: z.int(),
      suggestedName: z.string(),
      newerCounts: newerCountsSchema.nullable(),
    }),
    errors: ['UNKNOWN_DATASET', 'NO_FORECAST_YET', ...fileErrors],
  }),
};

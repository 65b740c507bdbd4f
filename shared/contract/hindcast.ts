/** The methods about forecasts that are made anew for days of the past. */
import { plainDate } from '../forecast/forecastSchema.ts';
import { embeddedModels } from '../providers/embeddedModel.ts';
import { z } from '../zod.ts';
import { importErrors, importFileSchema, importParams } from './importParams.ts';
import { datasetId, method, writeErrors } from './method.ts';

const vintagesSchema = z
  .object({
    /** Rows of `as_of,target_end_date,location,location_name,value`: every state of the data that was ever published. */
    vintages: importFileSchema,
    /** Rows of `reference_date,as_of`: which state the forecasters of each round had. */
    rounds: importFileSchema,
    population: importFileSchema.optional(),
    disease: z.string().min(1).max(80).optional(),
  })
  .strict();

const filesSchema = importParams
  .omit({ name: true, asOf: true, into: true })
  .extend({ origins: z.int().min(1).max(5_000) })
  .strict();

/** What rounds are made from: all vintages of the data, or the newest weeks of one state of it. */
const sourceSchema = z.union([vintagesSchema, filesSchema]);

export const hindcastMethods = {
  'hindcast.run': method({
    summary:
      'Command line only: what the embedded forecaster would have said in rounds of the past, each from what was known then, as a file in the format of the forecast hubs.',
    access: 'read',
    params: z
      .object({
        source: sourceSchema,
        /** First and last reference date. */
        from: plainDate.optional(),
        to: plainDate.optional(),
        /** Of the embedded forecaster; the one of the settings without it. */
        model: z.enum(embeddedModels).optional(),
        /** Path of the file to write, packed where it ends in `.gz`; there whole, or not at all. */
        out: z.string().min(1),
      })
      .strict(),
    result: z.object({
      rounds: z.int(),
      /** One for each round and place. */
      forecasts: z.int(),
      seconds: z.number(),
      /** Places that some rounds have no forecast of. */
      gaps: z.array(
        z.object({ location: z.string(), rounds: z.int(), reason: z.enum(['TOO_FEW_WEEKS', 'TOO_OLD']) }),
      ),
    }),
    errors: ['CANCELLED', 'NO_DATA_YET', 'TOO_FEW_WEEKS', 'OUTPUT_NOT_WRITABLE', ...importErrors],
  }),
  'hindcast.backtest': method({
    summary:
      'Forecasts the newest weeks of a dataset anew, so that the embedded forecaster starts with a record. What stays open does so by itself after each import; a command asks for it.',
    access: 'write',
    params: z
      .object({
        datasetId,
        /** Leaves out what would take more than a moment. */
        isAwaited: z.boolean().optional(),
      })
      .strict(),
    result: z.object({
      /** `known`: made before; `left-out`: too much work to wait for; `ended`: cancelled, by another import, or by the end of Outpost. */
      outcome: z.enum(['made', 'known', 'left-out', 'ended', 'failed']),
      /** From how many of the newest weeks it forecast, of how many that it could have; null unless made. */
      origins: z.int().nullable(),
      of: z.int().nullable(),
      /** Forecast weeks that had an outcome. */
      scored: z.int().nullable(),
    }),
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
  'hindcast.cancelBacktest': method({
    summary:
      'Cancels the backtest that waits or runs, of one dataset or of all; imports stay. It is made at the next import or start.',
    access: 'write',
    params: z.object({ datasetId: datasetId.optional() }).strict(),
    result: z.object({ cancelled: z.boolean() }),
    errors: [],
  }),
} as const;

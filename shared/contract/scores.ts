/** The methods about the track record. */
import { recordSources } from '../scoring/recordSources.ts';
import {
  answerTimeSchema,
  missSchema,
  scoreLineSchema,
  scoreMonthSchema,
  standingSchema,
} from '../scoring/scoreSchema.ts';
import { z } from '../zod.ts';
import { datasetId, fileErrors, method, nothing } from './method.ts';

/** Sets or datasets whose file is damaged: their forecasts are not scored. */
const damaged = z.array(z.string());

export const scoreMethods = {
  'scores.list': method({
    summary:
      'The track record: how published forecasts compare with no-change, by provider, model and horizon.',
    access: 'read',
    params: z.object({ datasetId: datasetId.optional() }).strict(),
    result: z.object({
      scores: z.array(scoreLineSchema),
      damaged,
    }),
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'scores.standing': method({
    summary:
      'How each provider and model stands for each disease today, over all data sets: what its next forecast would say of its record.',
    access: 'read',
    params: nothing,
    result: z.object({ standings: z.array(standingSchema), answers: z.array(answerTimeSchema), damaged }),
    errors: fileErrors,
  }),
  'scores.history': method({
    summary: 'The track record by month, over all weeks ahead or of one.',
    access: 'read',
    params: z.object({ datasetId: datasetId.optional(), horizon: z.int().min(0).optional() }).strict(),
    result: z.object({ months: z.array(scoreMonthSchema), damaged }),
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'scores.misses': method({
    summary: 'The three worst misses among published forecasts of a provider and model, worst first.',
    access: 'read',
    params: z
      .object({
        source: z.enum(recordSources).exclude(['backtest']),
        provider: z.string(),
        model: z.string(),
        disease: z.string(),
        datasetId: datasetId.optional(),
      })
      .strict(),
    result: z.object({
      misses: z.array(missSchema),
      /** Sets that were looked through, of those that have resolved forecasts: the ones with the largest errors. */
      searched: z.int().min(0),
      of: z.int().min(0),
      damaged,
    }),
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
};

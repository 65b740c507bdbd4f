/** What reading one model reply gives: the verdict, what had to be repaired, and the forecast as the model stated it. */
import { z } from '../zod.ts';
import { count, plainDate } from './forecastSchema.ts';

/** Why a reply can't be used. */
export const replyFaults = [
  'REFUSAL',
  'CONTENT_FILTER',
  'EMPTY',
  'TOO_LARGE',
  'TRUNCATED',
  'NOT_JSON',
  'NO_JSON',
  'MISSING_HORIZONS',
  'MULTIPLE_CANDIDATES',
  'MISSING_TARGET',
  'MISSING_QUANTILE',
  'AMBIGUOUS_NUMBER',
  'PERCENT_VALUE',
  'NON_FINITE',
  'NOT_A_NUMBER',
  'NEGATIVE_COUNT',
  'QUANTILE_CROSSING',
  'DEGENERATE_INTERVAL',
  'DEATHS_EXCEED_CASES',
  'EXCEEDS_POPULATION',
  'DATE_AMBIGUOUS',
  'DATE_UNRECOGNISED',
  'HORIZON_MISSING',
  'HORIZON_CONFLICT',
] as const;

export type ReplyFaultCode = (typeof replyFaults)[number];

/** What was repaired, dropped or filled in before a reply could be used; shown with the forecast. */
export const replyRepairs = [
  'CONTENT_OBJECT',
  'TOOL_CALL_UNWRAPPED',
  'THINK_STRIPPED',
  'LENIENT_SYNTAX',
  'FENCE_STRIPPED',
  'PROSE_STRIPPED',
  'UNWRAPPED',
  'DUPLICATE_JSON',
  'FINISH_LENGTH',
  'KEY_RENAMED',
  'UNKNOWN_KEYS_IGNORED',
  'QUANTILES_FROM_ARRAY',
  'QUANTILE_EXTRA',
  'HORIZONS_FROM_MAP',
  'NUMBER_FROM_STRING',
  'NEGATIVE_CLIPPED',
  'QUANTILES_REORDERED',
  'DEATHS_EXCEED_CASES_TAIL',
  'DATE_REFORMATTED',
  'HORIZON_EXTRA',
  'HORIZON_DUPLICATE',
  'HORIZON_ORDER',
  'REFERENCE_DATE_FILLED',
  'REFERENCE_DATE_MISMATCH',
  'RATIONALE_MISSING',
  'RATIONALE_COERCED',
] as const;

export type ReplyRepair = (typeof replyRepairs)[number];

/** A longer rationale is cut to this many characters. */
export const MAX_RATIONALE = 4_000;

/** Counts by the name of their level (`q0.025`). */
const statedQuantilesSchema = z.record(z.string().regex(/^q0\.\d+$/), count);

/** The forecast in the words of the request: every requested week in order, only the requested targets. */
export const statedForecastSchema = z.object({
  reference_date: plainDate,
  horizons: z
    .array(
      z.object({
        target_end_date: plainDate,
        cases: statedQuantilesSchema.optional(),
        deaths: statedQuantilesSchema.optional(),
      }),
    )
    .min(1),
  rationale: z.string().max(MAX_RATIONALE),
});

export type StatedForecast = z.infer<typeof statedForecastSchema>;

const warnings = z.array(z.enum(replyRepairs));

/** `accepted`: as asked for. `repaired`: with warnings. `rejected`: a reason, no warnings and no value. */
export const replyReadingSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('accepted'),
    class: z.literal('OK'),
    reason: z.null(),
    warnings: warnings.max(0),
    value: statedForecastSchema,
  }),
  z.object({
    outcome: z.literal('repaired'),
    class: z.literal('OK'),
    reason: z.null(),
    warnings: warnings.min(1),
    value: statedForecastSchema,
  }),
  z.object({
    outcome: z.literal('rejected'),
    class: z.enum(['BAD_OUTPUT', 'REFUSED']),
    reason: z.enum(replyFaults),
    warnings: warnings.max(0),
    value: z.null(),
  }),
]);

export type ReplyReading = z.infer<typeof replyReadingSchema>;

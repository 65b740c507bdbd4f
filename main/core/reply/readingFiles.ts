/** The two files of `outpost normalize`: what was asked for, and what came back. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { plainDate } from '../../../shared/forecast/forecastSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { z } from '../../../shared/zod.ts';
import { issueText } from '../util/issueText.ts';
import type { Reply } from './contentOf.ts';
import type { ReadRequest } from './ReadRequest.ts';

/** Levels of a request that does not name them. */
const DEFAULT_LEVELS: readonly number[] = [0.025, 0.25, 0.5, 0.75, 0.975];

const isDistinct = (list: readonly unknown[]) => new Set(list).size === list.length;

const level = z
  .number()
  .refine(
    (value) => /^0\.\d{1,4}$/.test(String(value)),
    'a level between 0 and 1, with at most four decimals',
  );

const requestSchema = z.object({
  reference_date: plainDate,
  target_end_dates: z.array(plainDate).min(1).refine(isDistinct, 'a date is there twice'),
  population: z.number().positive().nullish(),
  deaths_may_exceed_cases: z.boolean().optional(),
  quantile_levels: z
    .array(level)
    .refine(isDistinct, 'a level is there twice')
    .refine((levels) => levels.includes(0.5), 'the median, 0.5, is missing')
    .optional(),
  targets: z
    .array(z.enum(['cases', 'deaths']))
    .min(1)
    .refine(isDistinct, 'a target is there twice')
    .optional(),
});

const replySchema = z.object({
  finish_reason: z.string().nullish(),
  message: z.record(z.string(), z.unknown()),
});

/**
 * Reads what was asked for, as in the provider protocols' vectors: `reference_date`, `target_end_dates`, and optional
 * `population`, `deaths_may_exceed_cases`, `quantile_levels`, `targets`.
 * @throws AppError `FILE_UNREADABLE`
 */
export function parseReadRequest(json: unknown): ReadRequest {
  const stated = parsed(requestSchema, json, 'request');
  return {
    referenceDate: stated.reference_date,
    targetEndDates: stated.target_end_dates,
    population: stated.population ?? null,
    deathsMayExceedCases: stated.deaths_may_exceed_cases ?? false,
    quantileLevels: stated.quantile_levels ?? DEFAULT_LEVELS,
    targets: stated.targets ?? ['cases', 'deaths'],
  };
}

/** Reads `{finish_reason, message}`. @throws AppError `FILE_UNREADABLE` */
export function parseReplyFile(json: unknown): Reply {
  const stated = parsed(replySchema, json, 'reply');
  return { finishReason: stated.finish_reason ?? null, message: stated.message };
}

function parsed<S extends z.ZodType>(schema: S, json: unknown, what: 'request' | 'reply'): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const field = issue.path.join('.');
  throw new AppError(
    'FILE_UNREADABLE',
    words.scoring.unusableFile({ what, field, message: issueText(issue) }),
    {
      what,
      field: field === '' ? null : field,
    },
  );
}

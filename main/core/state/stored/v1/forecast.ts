/** A forecast as a set of version 1 holds it: whole, its sentences as code and facts. */
import { quantilesProblem } from '../../../../../shared/forecast/quantileLevels.ts';
import { onePass } from '../../../../../shared/onePass.ts';
import { z } from '../../../../../shared/zod.ts';
import {
  storedCount,
  storedDate,
  storedFacts,
  storedHash,
  storedInstant,
  storedLocation,
  storedShare,
  storedStatement,
} from './values.ts';

/** Rising levels, values never falling, median present. */
export const storedQuantiles = onePass(
  z.array(z.object({ level: z.number().gt(0).lt(1), value: storedCount })),
  quantilesProblem,
);

/** Of stored forecasts, and of levels that users set. */
export const storedRiskLevel = z.enum(['RED', 'YELLOW', 'GREEN', 'NOT_ASSESSED']);

const weeks = z
  .array(z.object({ horizon: z.int().min(0), targetEndDate: storedDate, quantiles: storedQuantiles }))
  .min(1);

/** Quantiles of counts by forecast week. */
export const storedTargets = z.object({ cases: weeks, deaths: weeks.nullable() });
export type StoredTargets = z.infer<typeof storedTargets>;

const countRange = z.object({ low: storedCount, high: storedCount });

const lastObserved = z.object({
  targetEndDate: storedDate,
  cases: storedCount.nullable(),
  deaths: storedCount.nullable(),
  suppressed: countRange.optional(),
  complete: z
    .object({
      targetEndDate: storedDate,
      cases: storedCount.nullable(),
      suppressed: countRange.optional(),
    })
    .optional(),
});

const dataNote = storedStatement.extend({
  code: z.enum([
    'SUSPECT_NEWEST',
    'MOSTLY_SUPPRESSED',
    'PRELIMINARY',
    'POPULATION_CAP',
    'MORE_CASES_THAN_PEOPLE',
    'SHORT_SERIES',
    'SLOWER_THAN_GROWTH',
    'FASTER_THAN_GROWTH',
    'BASELINE_FROZEN',
    'THRESHOLD_NOT_CONFIRMED',
  ]),
});

const threshold = z.object({ value: storedCount, method: z.string(), facts: storedFacts });
/** Sentences were stored as texts once, before they were code and facts. */
const textThreshold = z.object({ value: storedCount, method: z.string(), reference: z.string() });
const textSentence = z.object({ code: z.string(), text: z.string() });

export const storedForecastSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  kind: z.enum(['forecast', 'hindcast']),
  datasetId: z.string().min(1),
  disease: z.string().min(1),
  location: storedLocation,
  frequency: z.literal('week'),
  asOf: storedDate,
  lastObserved,
  referenceDate: storedDate,
  issuedAt: storedInstant,
  targets: storedTargets,
  trend: z.object({
    direction: z.enum(['increasing', 'stable', 'decreasing']),
    category: z.enum(['large_decrease', 'decrease', 'stable', 'increase', 'large_increase']),
    uncertain: z.boolean(),
    probabilities: z.object({ increasing: storedShare, stable: storedShare, decreasing: storedShare }),
    growthRatePerWeek: z.number(),
    interval90: z.tuple([z.number(), z.number()]),
    doublingTimeWeeks: z.number().nullable(),
  }),
  volatility: z.number().min(0).nullable(),
  threshold: z.union([threshold, textThreshold]).nullable(),
  outbreakProbability: storedShare.nullable(),
  // The first sets have neither these nor a basis.
  deathsThreshold: threshold.nullable().default(null),
  deathsOutbreakProbability: storedShare.nullable().default(null),
  risk: z.object({
    level: storedRiskLevel,
    basis: z.enum(['cases', 'deaths', 'above-now', 'official']).nullable().default(null),
    score: z.int().min(0).max(100).nullable(),
    likelihood: z.int().min(1).max(5).nullable(),
    impact: z.int().min(1).max(5),
    drivers: z.array(z.union([storedStatement, textSentence])),
  }),
  confidence: z.object({
    calibrated: storedShare,
    interval90: z.tuple([storedShare, storedShare]).exactOptional(),
    word: z.enum(['no record yet', 'low', 'moderate', 'high']),
    basis: z.enum(['track-record', 'backtest', 'prior']),
    sites: z.int().min(1).exactOptional(),
    n: z.int().min(0),
    wins: z.number().min(0),
    hits80: z.int().min(0).exactOptional(),
    n80: z.int().min(0).exactOptional(),
    coverage80: storedShare.nullable(),
    relativeWis: z.number().nullable(),
    claimed: z.number().nullable(),
  }),
  provenance: z.object({
    provider: z.string(),
    model: z.string(),
    epoch: z.int().min(1),
    runId: z.string(),
    auditSeqs: z.array(z.int().min(1)),
    dataHash: storedHash,
    requestHash: storedHash.nullable(),
    replyHash: storedHash.nullable(),
    naiveTwinHash: storedHash,
    rationale: z.string().nullable(),
    method: storedStatement.exactOptional(),
    warnings: z.array(z.string()),
    dataNotes: z.array(dataNote).default([]),
    kappa: z.number(),
    latencyMs: z.number().min(0),
    usage: z.object({ promptTokens: z.int(), completionTokens: z.int() }).nullable(),
  }),
});

export type StoredForecast = z.infer<typeof storedForecastSchema>;

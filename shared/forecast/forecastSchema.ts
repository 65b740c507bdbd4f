/** The authoritative forecast, schema version 1: in the contract, in the command line's JSON and on disk. */
import { onePass } from '../onePass.ts';
import { plainFacts } from '../plainFacts.ts';
import { LONGEST_POPULATION_SOURCE } from '../surveillance/populationSource.ts';
import { count, hashText, instant, plainDate, probability } from '../values.ts';
import { z } from '../zod.ts';
import { quantilesProblem } from './quantileLevels.ts';
import { riskLevels } from './riskLevel.ts';

export { count, hashText, instant, plainDate, probability };

export const locationSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  population: z.number().positive().nullable(),
  /** Year that the population is of; absent where its source does not say. */
  populationYear: z.int().min(1900).max(2200).exactOptional(),
  /** Where the population is from, as the user typed it; absent where nobody said. */
  populationSource: z.string().min(1).max(LONGEST_POPULATION_SOURCE).exactOptional(),
});

export const quantileSchema = z.object({ level: z.number().gt(0).lt(1), value: count });

/** Rising levels, values never falling, median present. A set has some hundred for each of its places. */
export const quantilesSchema = onePass(z.array(quantileSchema), quantilesProblem);

/** One predicted week: `targetEndDate = referenceDate + 7 * horizon`. */
export const horizonForecastSchema = z.object({
  horizon: z.int().min(0),
  targetEndDate: plainDate,
  quantiles: quantilesSchema,
});

/** What a sentence is about: plain values by name, from which it is worded anew whenever it is read. */
export const factsSchema = plainFacts;
export type Facts = z.infer<typeof factsSchema>;

/** A sentence as it is stored. */
export const statementSchema = z.object({ code: z.string(), facts: factsSchema });
export type Statement = z.infer<typeof statementSchema>;

/** A sentence as it is read: `text` says in words what code and facts say. */
export const sentenceSchema = statementSchema.extend({ text: z.string() });
export type StatedSentence = z.infer<typeof sentenceSchema>;

/** What the reader must know of the data under a forecast. */
export const dataNoteCodes = [
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
] as const;
export type DataNoteCode = (typeof dataNoteCodes)[number];

export const dataNoteSchema = sentenceSchema.extend({ code: z.enum(dataNoteCodes) });
export type DataNote = z.infer<typeof dataNoteSchema>;

/** A count that is only known to lie from `low` to `high`. */
export const countRangeSchema = z.object({ low: count, high: count });
export type CountRange = z.infer<typeof countRangeSchema>;

/** The last week with a report of cases. A suppressed week has a range in place of its count. */
export const lastObservedSchema = z.object({
  targetEndDate: plainDate,
  cases: count.nullable(),
  deaths: count.nullable(),
  suppressed: countRangeSchema.optional(),
  /** The last complete week with cases, where the last one is still being reported and this one is not older than three weeks. */
  complete: z
    .object({ targetEndDate: plainDate, cases: count.nullable(), suppressed: countRangeSchema.optional() })
    .optional(),
});

/** A limit in counts a week; `reference` says in words what method and facts say: which weeks were used. */
export const thresholdSchema = z.object({
  value: count,
  method: z.string(),
  facts: factsSchema,
  reference: z.string(),
});

/** What gave a risk level: the matrix by cases or by deaths, a count above its line, or an official threshold. */
/** How often earlier forecasts of the kind were better than assuming no change; few of them are no record. */
export const confidenceCodes = ['no record yet', 'low', 'moderate', 'high'] as const;
export type ConfidenceCode = (typeof confidenceCodes)[number];

export const riskBases = ['cases', 'deaths', 'above-now', 'official'] as const;

export const trendCategories = [
  'large_decrease',
  'decrease',
  'stable',
  'increase',
  'large_increase',
] as const;

export const forecastSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  kind: z.enum(['forecast', 'hindcast']),
  datasetId: z.string().min(1),
  disease: z.string().min(1),
  location: locationSchema,
  frequency: z.literal('week'),
  asOf: plainDate,
  lastObserved: lastObservedSchema,
  referenceDate: plainDate,
  issuedAt: instant,
  targets: z.object({
    cases: z.array(horizonForecastSchema).min(1),
    deaths: z.array(horizonForecastSchema).min(1).nullable(),
  }),
  trend: z.object({
    direction: z.enum(['increasing', 'stable', 'decreasing']),
    category: z.enum(trendCategories),
    uncertain: z.boolean(),
    probabilities: z.object({ increasing: probability, stable: probability, decreasing: probability }),
    growthRatePerWeek: z.number(),
    interval90: z.tuple([z.number(), z.number()]),
    doublingTimeWeeks: z.number().nullable(),
  }),
  volatility: z.number().min(0).nullable(),
  /** Threshold and probability are null together: of cases, and of deaths, which not all data have. */
  threshold: thresholdSchema.nullable(),
  outbreakProbability: probability.nullable(),
  deathsThreshold: thresholdSchema.nullable(),
  deathsOutbreakProbability: probability.nullable(),
  risk: z.object({
    level: z.enum(riskLevels),
    /** Null when the level is NOT_ASSESSED. */
    basis: z.enum(riskBases).nullable(),
    score: z.int().min(0).max(100).nullable(),
    likelihood: z.int().min(1).max(5).nullable(),
    impact: z.int().min(1).max(5),
    drivers: z.array(sentenceSchema),
  }),
  confidence: z.object({
    calibrated: probability,
    /** Central 90 % interval of `calibrated`; absent from forecasts of earlier versions, as are the two below. */
    interval90: z.tuple([probability, probability]).exactOptional(),
    word: z.enum(confidenceCodes),
    basis: z.enum(['track-record', 'backtest', 'prior']),
    /** Sites whose forecasts the record is of, where other sites of the team have a part in it; `n` counts those of all of them. */
    sites: z.int().min(1).exactOptional(),
    n: z.int().min(0),
    /** A tie with no-change is half a win. */
    wins: z.number().min(0),
    /** Counts inside the 80 % interval, of `n80` forecasts that had one. */
    hits80: z.int().min(0).exactOptional(),
    n80: z.int().min(0).exactOptional(),
    coverage80: probability.nullable(),
    relativeWis: z.number().nullable(),
    claimed: z.number().nullable(),
  }),
  provenance: z.object({
    provider: z.string(),
    model: z.string(),
    epoch: z.int().min(1),
    runId: z.string(),
    auditSeqs: z.array(z.int().min(1)),
    dataHash: hashText,
    requestHash: hashText.nullable(),
    replyHash: hashText.nullable(),
    naiveTwinHash: hashText,
    /** Of the provider; the embedded forecaster has `method` in its place since it knows more than one. */
    rationale: z.string().nullable(),
    /** What kind of forecast this is, in words: only from the embedded forecaster; absent from forecasts of earlier versions. */
    method: sentenceSchema.exactOptional(),
    warnings: z.array(z.string()),
    dataNotes: z.array(dataNoteSchema),
    kappa: z.number(),
    latencyMs: z.number().min(0),
    usage: z.object({ promptTokens: z.int(), completionTokens: z.int() }).nullable(),
  }),
});

export type Forecast = z.infer<typeof forecastSchema>;
export type ForecastLocation = z.infer<typeof locationSchema>;
export type HorizonForecast = z.infer<typeof horizonForecastSchema>;
export type ForecastTargets = Forecast['targets'];
export type TrendSummary = Forecast['trend'];
export type Threshold = z.infer<typeof thresholdSchema>;
export type RiskBasis = (typeof riskBases)[number];
export type RiskAssessment = Forecast['risk'];
/** Before it is worded for a reader. */
export type StoredThreshold = Omit<Threshold, 'reference'>;
export type StoredRisk = Omit<RiskAssessment, 'drivers'> & { drivers: Statement[] };
export type StoredNote = Omit<DataNote, 'text'>;
export type ForecastConfidence = Forecast['confidence'];

/** Why a chosen place has no forecast in a set. */
export const gapReasons = ['INSUFFICIENT_DATA', 'PROVIDER_FAILED', 'REPLY_REJECTED'] as const;

/** A place without forecast in a set; never filled in from elsewhere. */
export const gapSchema = z.object({
  location: locationSchema,
  reason: z.enum(gapReasons),
  message: z.string(),
});

export type Gap = z.infer<typeof gapSchema>;

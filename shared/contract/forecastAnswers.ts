/** What is answered about forecasts, their runs and their sets. */
import {
  confidenceCodes,
  count,
  countRangeSchema,
  dataNoteSchema,
  forecastSchema,
  gapSchema,
  instant,
  lastObservedSchema,
  locationSchema,
  plainDate,
  probability,
  quantileSchema,
  riskBases,
  sentenceSchema,
} from '../forecast/forecastSchema.ts';
import { levelOverrideSchema } from '../forecast/levelOverrideSchema.ts';
import { riskLevels } from '../forecast/riskLevel.ts';
import { countList, dateList } from '../plainList.ts';
import { providerIdSchema } from '../providers/providerSchema.ts';
import { epiWeekSystemList } from '../time/epiweek.ts';
import { z } from '../zod.ts';
import { nowcastSchema, placeFatality, suppressedRangesSchema } from './weekSchemas.ts';

export const intervalSchema = z.tuple([count, count]);

/** The import whose counts a set does not have yet: of which day they are, and when they came. */
export const newerCountsSchema = z.object({ asOf: plainDate, importedAt: instant });
export type NewerCounts = z.infer<typeof newerCountsSchema>;

/** One row of `forecasts.list`: enough to say what it is, never a number without its range. */
export const forecastListItemSchema = z.object({
  id: z.string(),
  runId: z.string(),
  kind: z.enum(['forecast', 'hindcast']),
  /** Whether it is part of the set that speaks for its dataset. */
  current: z.boolean(),
  /** Whether its set is of all places of the dataset, or of chosen ones. */
  scope: z.enum(['dataset', 'places']),
  datasetId: z.string(),
  location: locationSchema,
  referenceDate: plainDate,
  asOf: plainDate,
  issuedAt: instant,
  provider: z.string(),
  model: z.string(),
  epoch: z.int(),
  riskLevel: z.enum(riskLevels),
  /** What gave the level: where it is deaths, the outbreak probability of cases does not explain it. */
  riskBasis: z.enum(riskBases).nullable(),
  outbreakProbability: probability.nullable(),
  /** Median and 80 % range of the first predicted week (horizon 0), cases. */
  median: count,
  interval80: intervalSchema.nullable(),
  confidence: probability,
  dataNotes: z.array(dataNoteSchema),
  /** Null where the set has the newest counts that it can have. */
  newerCounts: newerCountsSchema.nullable(),
});

export type ForecastListItem = z.infer<typeof forecastListItemSchema>;

export const attemptSchema = z.object({
  provider: providerIdSchema,
  model: z.string().nullable(),
  epoch: z.int(),
  requests: z.int().min(0),
  outcome: z.string(),
  /** Why this try ended without a set, as the middle of a sentence; absent where it was published. */
  reason: z.string().optional(),
});

export const runSchema = z.object({
  id: z.string(),
  provider: providerIdSchema,
  model: z.string(),
  epoch: z.int(),
  attempts: z.array(attemptSchema),
  startedAt: instant,
  finishedAt: instant,
  published: z.boolean(),
});

export type Run = z.infer<typeof runSchema>;

export const runResultSchema = z.object({
  run: runSchema,
  forecasts: z.array(forecastSchema),
  gaps: z.array(gapSchema),
});

export type RunResult = z.infer<typeof runResultSchema>;

/** A run whose set came from another provider than the button had named. */
export const failoverSchema = z.object({
  runId: z.string(),
  datasetId: z.string(),
  issuedAt: instant,
  asked: providerIdSchema,
  answered: providerIdSchema,
  /** Why the one asked did not answer, as the middle of a sentence; null where the run does not say it. */
  reason: z.string().nullable(),
});

export type Failover = z.infer<typeof failoverSchema>;

/** The level that a user set by hand, which is shown; `riskLevel` is the computed one all the same. Absent where there is none. */
const levelOverride = levelOverrideSchema.exactOptional();

const summaryPlaceSchema = forecastListItemSchema
  .pick({
    location: true,
    referenceDate: true,
    riskLevel: true,
    riskBasis: true,
    outbreakProbability: true,
    median: true,
    interval80: true,
    confidence: true,
    dataNotes: true,
  })
  .extend({
    forecastId: z.string(),
    levelOverride,
    lastObserved: lastObservedSchema,
    /** Change of the last week against the week before, in cases; null when one was not reported. */
    change: z.number().nullable(),
    /** Cases of the last 12 weeks, oldest first. */
    recentCases: countList,
    confidenceWord: z.enum(confidenceCodes),
    /** Of the deaths of the last week, where they are suppressed. */
    suppressedDeaths: countRangeSchema.optional(),
    /** As the weekly counts behind the set have it. */
    ...placeFatality,
    aboveThreshold: z.boolean().nullable(),
  });

/** A place of the set without forecast, and what is known of it all the same. */
const summaryGapSchema = gapSchema.extend({
  /** YELLOW: a count is above its alert line, or an official threshold speaks, whatever comes; else NOT_ASSESSED. */
  riskLevel: z.enum(riskLevels),
  riskBasis: z.enum(riskBases).nullable(),
  levelOverride,
  /** Why, as for places with a forecast. */
  drivers: z.array(sentenceSchema),
  lastObserved: lastObservedSchema.nullable(),
  alertLine: count.nullable(),
  aboveThreshold: z.boolean().nullable(),
});

/** A forecast that is not of the current set, by whom it was made and when: its numbers stand with it alone. */
export const besideForecastSchema = forecastListItemSchema
  .pick({
    location: true,
    runId: true,
    kind: true,
    asOf: true,
    issuedAt: true,
    provider: true,
    model: true,
    epoch: true,
    newerCounts: true,
  })
  .extend({ forecastId: z.string() });

export type BesideForecast = z.infer<typeof besideForecastSchema>;

/** The current set of a dataset, one row a place, most urgent first; places without forecast are counted in `byLevel` too. */
/** What the forecasts of a set were told of their record when they were published, and by how much their ranges were stretched. */
export const setRecordSchema = z.object({ confidence: forecastSchema.shape.confidence, kappa: z.number() });
export type SetRecord = z.infer<typeof setRecordSchema>;

export const summarySchema = z.object({
  datasetId: z.string(),
  runId: z.string(),
  kind: z.enum(['forecast', 'hindcast']),
  asOf: plainDate,
  issuedAt: instant,
  provider: z.string(),
  model: z.string(),
  epoch: z.int(),
  newerCounts: newerCountsSchema.nullable(),
  /** As in forecasts.list. */
  scope: z.enum(['dataset', 'places']),
  /** Newest forecasts of places that were forecast by themselves, after the set or where it does not cover them; in no count. */
  beside: z.array(besideForecastSchema),
  /** Computed levels: what users set by hand is not counted here. */
  byLevel: z.object({ RED: z.int(), YELLOW: z.int(), GREEN: z.int(), NOT_ASSESSED: z.int() }),
  /** Null where the set has no forecast, or its forecasts have several. */
  record: setRecordSchema.nullable(),
  places: z.array(summaryPlaceSchema),
  gaps: z.array(summaryGapSchema),
  /** Why there are no recent counts beside the forecasts; only where the dataset's file is damaged. */
  countsProblem: z.string().optional(),
});

export type ForecastSummary = z.infer<typeof summarySchema>;

/** How likely a measure is above its alert line. */
export const chancesSchema = z.object({
  /** In each forecast week. */
  perWeek: z.array(probability),
  /** In at least one of them if the weeks were independent, which they are not: an upper bound. */
  independenceBound: probability,
});

export type Chances = z.infer<typeof chancesSchema>;

const noChangeWeeksSchema = z.array(z.object({ targetEndDate: plainDate, median: count }));

/** What the no-change model says of the weeks of a forecast: its medians, a reference to read the forecast by. */
export const noChangeSchema = z.object({
  cases: noChangeWeeksSchema,
  deaths: noChangeWeeksSchema.nullable(),
});

export type NoChange = z.infer<typeof noChangeSchema>;

/** What a fan chart draws: weekly counts up to the as-of date and the quantiles of one forecast. */
export const chartSchema = z.object({
  forecastId: z.string(),
  datasetId: z.string(),
  location: locationSchema,
  provider: z.string(),
  model: z.string(),
  epoch: z.int(),
  asOf: plainDate,
  issuedAt: instant,
  epiWeek: z.enum(epiWeekSystemList),
  observed: z.array(
    z.object({
      targetEndDate: plainDate,
      cases: count.nullable(),
      deaths: count.nullable(),
      suppressed: suppressedRangesSchema.optional(),
      /** The cases are still being reported; absent where they are not. */
      preliminary: z.literal(true).optional(),
      /** The cases that the week will probably come to; only where it is preliminary and enough is known of the delay. */
      nowcast: nowcastSchema.optional(),
    }),
  ),
  targets: z.object({
    cases: z.array(
      z.object({ horizon: z.int(), targetEndDate: plainDate, quantiles: z.array(quantileSchema) }),
    ),
    deaths: z
      .array(z.object({ horizon: z.int(), targetEndDate: plainDate, quantiles: z.array(quantileSchema) }))
      .nullable(),
  }),
  threshold: forecastSchema.shape.threshold,
  deathsThreshold: forecastSchema.shape.deathsThreshold,
  /** Null without alert line, and for deaths without a forecast of them. */
  chances: z.object({ cases: chancesSchema.nullable(), deaths: chancesSchema.nullable() }),
  /** Of the model that the forecast is compared with in the track record; null where the forecast is of that model itself. */
  noChange: noChangeSchema.nullable(),
  /** Why no observed weeks are there; only where the dataset's file is damaged. */
  countsProblem: z.string().optional(),
});

export type ForecastChart = z.infer<typeof chartSchema>;

/** One place among many: its newest weeks and its forecast, as far as a small chart shows them. */
const smallChartSchema = z.object({
  location: locationSchema,
  /** Null for a place of the set without forecast. */
  forecastId: z.string().nullable(),
  /** Of the weeks of the answer; null is "not reported" or suppressed. */
  cases: countList,
  /** Weeks whose count is suppressed, by their index; absent where there is none. */
  suppressed: z.array(z.object({ week: z.int().min(0), low: count, high: count })).optional(),
  /** Weeks that are still being reported, by their index; absent where there is none. */
  preliminary: z.array(z.int().min(0)).optional(),
  alertLine: count.nullable(),
  weeks: z.array(
    z.object({
      targetEndDate: plainDate,
      median: count,
      interval50: intervalSchema.nullable(),
      interval80: intervalSchema.nullable(),
    }),
  ),
});
export type SmallChart = z.infer<typeof smallChartSchema>;

export const smallChartsSchema = z.object({
  datasetId: z.string(),
  runId: z.string(),
  kind: z.enum(['forecast', 'hindcast']),
  provider: z.string(),
  asOf: plainDate,
  issuedAt: instant,
  epiWeek: z.enum(epiWeekSystemList),
  /** The newest observed weeks, 26 at most, the same for all places. */
  weekEnds: dateList,
  charts: z.array(smallChartSchema),
  /** Why no observed weeks are there; only where the dataset's file is damaged. */
  countsProblem: z.string().optional(),
});
export type SmallCharts = z.infer<typeof smallChartsSchema>;

/** One week of an earlier forecast: its median, and its 80 % range where it has one. */
const pastWeekSchema = z.object({
  targetEndDate: plainDate,
  median: count,
  interval80: z.tuple([count, count]).nullable(),
});

/** What a provider said before of the same place: "how did it do?". */
export const pastForecastSchema = z.object({
  forecastId: z.string(),
  provider: z.string(),
  model: z.string(),
  asOf: plainDate,
  issuedAt: instant,
  cases: z.array(pastWeekSchema),
  deaths: z.array(pastWeekSchema).nullable(),
});

export type PastForecast = z.infer<typeof pastForecastSchema>;

/** Method -> parameters, result and possible error codes: the table that every host and client derives from. */

import { auditPageSchema } from '../audit/auditSchema.ts';
import type { ErrorCode } from '../errors/errorCodes.ts';
import {
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
import { riskLevels } from '../forecast/riskLevel.ts';
import { lockDryRunSchema, lockExplanationSchema, lockStatusSchema } from '../lock/lockSchema.ts';
import { countList, dateList } from '../plainList.ts';
import { providerIdSchema } from '../providers/providerSchema.ts';
import { scoreLineSchema } from '../scoring/scoreSchema.ts';
import {
  datasetDetailSchema,
  datasetSchema,
  importPreviewSchema,
  importResultSchema,
  sampleSchema,
} from '../surveillance/datasetSchema.ts';
import { measures } from '../surveillance/measures.ts';
import { epiWeekSystemList } from '../time/epiweek.ts';
import { z } from '../zod.ts';
import { assessmentSchema } from './assessSchema.ts';
import { backgroundMethods } from './backgroundMethods.ts';
import { noticeSchema, runProgressSchema } from './events.ts';
import { hindcastMethods } from './hindcastMethods.ts';
import { importErrors, importParams } from './importParams.ts';
import { datasetId, method, nothing, writeErrors } from './method.ts';
import { providerMethods } from './providerMethods.ts';

/** Why a person overrides what the rules would do: kept with the override. */
const reason = z.string().trim().min(1).max(200);
const lockAnswer = z.union([lockStatusSchema, lockDryRunSchema]);

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
    lastObserved: lastObservedSchema,
    /** Change of the last week against the week before, in cases; null when one was not reported. */
    change: z.number().nullable(),
    /** Cases of the last 12 weeks, oldest first. */
    recentCases: countList,
    confidenceWord: z.string(),
    aboveThreshold: z.boolean().nullable(),
  });

/** A place of the set without forecast, and what is known of it all the same. */
const summaryGapSchema = gapSchema.extend({
  /** YELLOW: a count is above its alert line, or an official threshold speaks, whatever comes; else NOT_ASSESSED. */
  riskLevel: z.enum(riskLevels),
  riskBasis: z.enum(riskBases).nullable(),
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
  byLevel: z.object({ RED: z.int(), YELLOW: z.int(), GREEN: z.int(), NOT_ASSESSED: z.int() }),
  places: z.array(summaryPlaceSchema),
  gaps: z.array(summaryGapSchema),
  /** Why there are no recent counts beside the forecasts; only where the dataset's file is damaged. */
  countsProblem: z.string().optional(),
});

export type ForecastSummary = z.infer<typeof summarySchema>;

/** What is known of a week that has a suppressed count: its range, by measure. */
export const suppressedRangesSchema = z
  .object({ cases: countRangeSchema, deaths: countRangeSchema })
  .partial();

/** What a week that is still being reported will probably come to. */
export const nowcastSchema = z.object({
  value: z.number().min(0),
  /** The 80 % range, whole counts. */
  low: count,
  high: count,
  /** The share already reported, above 0. */
  completeness: z.number().gt(0).max(1),
});

export type Nowcast = z.infer<typeof nowcastSchema>;

/** How likely a measure is above its alert line. */
export const chancesSchema = z.object({
  /** In each forecast week. */
  perWeek: z.array(probability),
  /** In at least one of them if the weeks were independent, which they are not: an upper bound. */
  independenceBound: probability,
});

export type Chances = z.infer<typeof chancesSchema>;

/** What a fan chart draws: weekly counts up to the as-of date and the quantiles of one forecast. */
const chartSchema = z.object({
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
  /** Why no observed weeks are there; only where the dataset's file is damaged. */
  countsProblem: z.string().optional(),
});

export type ForecastChart = z.infer<typeof chartSchema>;

const assessChoice = {
  /** Codes or names; without them, all places. */
  locations: z.array(z.string().min(1)).min(1).optional(),
  /** What was known on that day; default today, for a replay the dataset's. */
  asOf: plainDate.optional(),
};

/** A stored file that can't be read, or not be trusted. */
const fileErrors = ['FOLDER_DAMAGED'] as const satisfies readonly ErrorCode[];

export const contractMethods = {
  'app.info': method({
    summary: 'Version, access to the data folder, and notices about it.',
    access: 'read',
    params: nothing,
    result: z.object({
      version: z.string(),
      today: plainDate,
      access: z.enum(['writer', 'reader']),
      /** The process that has the data folder when this one only reads. */
      writer: z.object({ pid: z.int(), host: z.string(), since: instant }).nullable(),
      dataFolder: z.string(),
      /** Whether this host can ask the user for files of this machine. */
      canChooseFiles: z.boolean(),
      notices: z.array(noticeSchema),
      audit: z.object({ entries: z.int(), intact: z.boolean() }),
    }),
    errors: [],
  }),
  'samples.list': method({
    summary: 'The bundled sample outbreaks with their attribution.',
    access: 'read',
    params: nothing,
    result: z.object({ samples: z.array(sampleSchema) }),
    errors: [],
  }),
  'samples.import': method({
    summary: 'Imports a bundled sample outbreak.',
    access: 'write',
    params: z.object({ id: z.string() }).strict(),
    result: importResultSchema,
    errors: ['UNKNOWN_SAMPLE', ...importErrors, ...writeErrors],
  }),
  'uploads.open': method({
    summary: 'Opens an upload for a file of the page; its parts follow with uploads.append.',
    access: 'write',
    params: z.object({ name: z.string().min(1).max(255), bytes: z.int().min(0) }).strict(),
    result: z.object({ uploadId: z.string() }),
    errors: ['FILE_TOO_LARGE'],
  }),
  'uploads.append': method({
    summary: 'Adds the next part of a file, base64, at most 1 MiB of bytes.',
    access: 'write',
    params: z.object({ uploadId: z.string(), base64: z.base64().max(1_400_000) }).strict(),
    result: z.object({ received: z.int() }),
    errors: ['UNKNOWN_UPLOAD', 'FILE_TOO_LARGE'],
  }),
  'uploads.discard': method({
    summary: 'Forgets an upload.',
    access: 'write',
    params: z.object({ uploadId: z.string() }).strict(),
    result: nothing,
    errors: [],
  }),
  'datasets.import': method({
    summary: 'Reads files as one dataset and stores it; with dryRun nothing is stored.',
    access: 'write',
    params: importParams.extend({ dryRun: z.boolean().optional() }),
    result: importResultSchema,
    errors: ['UNKNOWN_DATASET', 'CANCELLED', ...importErrors, ...fileErrors, ...writeErrors],
  }),
  'datasets.preview': method({
    summary:
      'What datasets.import would make of the files, with their first rows; a refusal is part of the answer.',
    access: 'read',
    params: importParams,
    result: importPreviewSchema,
    errors: ['UNKNOWN_UPLOAD', 'FILE_NOT_FOUND', 'FILE_UNREADABLE', 'IMPORT_FAILED', 'CANCELLED'],
  }),
  'datasets.cancelImport': method({
    summary: 'Cancels the import or preview in progress, if there is one; nothing is stored by it.',
    access: 'read',
    params: nothing,
    result: z.object({ cancelled: z.boolean() }),
    errors: [],
  }),
  'datasets.undoImport': method({
    summary:
      'Takes back the last import of a dataset: the snapshot before it is shown again, or the dataset is removed.',
    access: 'write',
    params: z.object({ id: datasetId }).strict(),
    result: z.object({ id: z.string(), dataset: datasetSchema.nullable() }),
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
  'datasets.list': method({
    summary: 'All datasets, newest import first.',
    access: 'read',
    params: nothing,
    result: z.object({
      datasets: z.array(datasetSchema),
      /** Those of the list whose file is damaged: they are named, and not shown, forecast or updated until they are imported again. */
      damaged: z.array(z.object({ id: z.string(), message: z.string() })),
    }),
    errors: [],
  }),
  'datasets.show': method({
    summary: 'One dataset with its series.',
    access: 'read',
    params: z.object({ id: datasetId }).strict(),
    result: datasetDetailSchema,
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'datasets.weekly': method({
    summary: 'Weekly counts of every place as known on a day: what forecasts are made from.',
    access: 'read',
    params: z.object({ id: datasetId, asOf: plainDate.optional() }).strict(),
    result: z.object({
      datasetId: z.string(),
      asOf: plainDate,
      epiWeek: z.enum(epiWeekSystemList),
      weekEnds: dateList,
      places: z.array(
        z.object({
          location: locationSchema,
          cases: countList,
          deaths: countList.nullable(),
          /** Weeks whose count is null because it is suppressed; absent where there is none. */
          suppressed: z
            .array(z.object({ week: z.int().min(0), measure: z.enum(measures), low: count, high: count }))
            .optional(),
          /** Weeks whose cases are still being reported, with what they will probably come to where that is known; absent where there is none. */
          preliminary: z
            .array(z.object({ week: z.int().min(0), nowcast: nowcastSchema.optional() }))
            .optional(),
        }),
      ),
    }),
    errors: ['UNKNOWN_DATASET', 'NO_DATA_YET', ...fileErrors],
  }),
  'datasets.assess': method({
    summary:
      'What the counts of each place say without a forecast: growth, alert lines, signals, R(t), risk.',
    access: 'read',
    params: z.object({ id: datasetId, ...assessChoice }).strict(),
    result: assessmentSchema,
    errors: ['UNKNOWN_DATASET', 'UNKNOWN_LOCATION', 'NO_DATA_YET', ...fileErrors],
  }),
  'datasets.assessFiles': method({
    summary: 'The same of files, read as datasets.import reads them; nothing is stored.',
    access: 'read',
    params: importParams.extend(assessChoice),
    result: assessmentSchema,
    errors: [
      'UNKNOWN_DATASET',
      'UNKNOWN_LOCATION',
      'NO_DATA_YET',
      'CANCELLED',
      ...importErrors,
      ...fileErrors,
    ],
  }),
  'datasets.remove': method({
    summary: 'Takes a dataset and its forecasts out of all lists; its files and audit entries stay.',
    access: 'write',
    params: z.object({ id: datasetId }).strict(),
    result: z.object({ removed: z.string() }),
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
  'datasets.restore': method({
    summary: 'Undoes datasets.remove.',
    access: 'write',
    params: z.object({ id: datasetId }).strict(),
    result: datasetSchema,
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
  'forecasts.run': method({
    summary: 'Makes one forecast set of a dataset under one epoch of the lock and publishes it whole.',
    access: 'write',
    params: z
      .object({
        datasetId,
        locations: z.array(z.string().min(1)).min(1).optional(),
        asOf: plainDate.optional(),
        horizons: z.int().min(1).max(8).optional(),
        provider: providerIdSchema.optional(),
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
  'scores.list': method({
    summary:
      'The track record: how published forecasts compare with no-change, by provider, model and horizon.',
    access: 'read',
    params: z.object({ datasetId: datasetId.optional() }).strict(),
    result: z.object({
      scores: z.array(scoreLineSchema),
      /** Sets or datasets whose file is damaged: their forecasts are not scored. */
      damaged: z.array(z.string()),
    }),
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'lock.status': method({
    summary: 'Who holds the lock, since when and why, and who would be next.',
    access: 'read',
    params: nothing,
    result: lockStatusSchema,
    errors: [],
  }),
  'lock.acquire': method({
    summary: 'Takes the lock for a provider when nobody holds it.',
    access: 'write',
    params: z.object({ id: providerIdSchema, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['LOCK_HELD', 'NOT_ELIGIBLE', 'PINNED', ...writeErrors],
  }),
  'lock.release': method({
    summary: 'Gives the lock back; nobody holds until the next run.',
    access: 'write',
    params: z.object({ dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['NOT_HELD', ...writeErrors],
  }),
  'lock.switch': method({
    summary: 'Hands the lock over now; a run in progress is fenced and repeated by the new holder.',
    access: 'write',
    params: z.object({ id: providerIdSchema, reason, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['NOT_ELIGIBLE', 'PINNED', ...writeErrors],
  }),
  'lock.pin': method({
    summary: 'From the next run on, every run uses this provider until the time given (7 days without one).',
    access: 'write',
    params: z
      .object({
        id: providerIdSchema,
        reason,
        until: z.union([instant, plainDate, z.literal('never')]).optional(),
        dryRun: z.boolean().optional(),
      })
      .strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.unpin': method({
    summary: 'Ends the pin; the order of priority decides again before the next run.',
    access: 'write',
    params: z.object({ dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.hold': method({
    summary: 'Lets no new run start; one in progress ends as it began.',
    access: 'write',
    params: z.object({ reason, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.resume': method({
    summary: 'Lets runs start again.',
    access: 'write',
    params: z.object({ dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: [...writeErrors],
  }),
  'lock.readmit': method({
    summary: 'Ends the bench of a provider and its count of failures in a row.',
    access: 'write',
    params: z.object({ id: providerIdSchema, reason, dryRun: z.boolean().optional() }).strict(),
    result: lockAnswer,
    errors: ['NOT_BENCHED', ...writeErrors],
  }),
  'lock.explain': method({
    summary: 'Why the lock is as it is, in plain sentences with audit numbers.',
    access: 'read',
    params: nothing,
    result: lockExplanationSchema,
    errors: [],
  }),
  'audit.list': method({
    summary: 'Audit entries, newest first; with verify the whole chain is checked on disk.',
    access: 'read',
    params: z
      .object({
        limit: z.int().min(1).max(100_000).optional(),
        since: z.int().min(0).optional(),
        verify: z.boolean().optional(),
      })
      .strict(),
    result: auditPageSchema,
    errors: [],
  }),
  ...providerMethods,
  ...backgroundMethods,
  ...hindcastMethods,
  'settings.list': method({
    summary: 'All settings with their values and defaults.',
    access: 'read',
    params: nothing,
    result: z.object({
      settings: z.array(
        z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean(), help: z.string() }),
      ),
    }),
    errors: [],
  }),
  'settings.get': method({
    summary: 'The value of one setting.',
    access: 'read',
    params: z.object({ key: z.string() }).strict(),
    result: z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean() }),
    errors: ['UNKNOWN_SETTING'],
  }),
  'settings.set': method({
    summary:
      'Changes one setting; with `entry` one entry of a setting that is a map, and null takes that out.',
    access: 'write',
    params: z
      .object({
        key: z.string(),
        value: z.unknown(),
        /** A dataset (ID), a place (ID/CODE) or a disease, as the setting's help says: other entries stay as they are. */
        entry: z.string().min(1).optional(),
      })
      .strict(),
    result: z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean() }),
    errors: ['UNKNOWN_SETTING', 'BAD_SETTING', ...writeErrors],
  }),
  'settings.unset': method({
    summary: 'Puts one setting back to its default.',
    access: 'write',
    params: z.object({ key: z.string() }).strict(),
    result: z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean() }),
    errors: ['UNKNOWN_SETTING', ...writeErrors],
  }),
} as const;

export type MethodName = keyof typeof contractMethods;
export type Params<M extends MethodName> = z.input<(typeof contractMethods)[M]['params']>;
export type Result<M extends MethodName> = z.output<(typeof contractMethods)[M]['result']>;

export const methodNames = Object.keys(contractMethods) as MethodName[];

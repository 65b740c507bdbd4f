/** What `datasets.assess` says of a place from its counts alone, without any forecast. */
import {
  count,
  dataNoteSchema,
  forecastSchema,
  lastObservedSchema,
  locationSchema,
  plainDate,
  probability,
  thresholdSchema,
} from '../forecast/forecastSchema.ts';
import { z } from '../zod.ts';
import { caseFatalitySchema } from './weekSchemas.ts';

const interval = z.tuple([z.number(), z.number()]);

/** An EARS statistic of the last reported week, and what it is measured against. */
export const signalSchema = z.object({
  mean: z.number(),
  standardDeviation: z.number(),
  statistic: z.number(),
  isAlarm: z.boolean(),
});

export const reproductionChanges = [
  'growing',
  'likely-growing',
  'not-changing',
  'likely-declining',
  'declining',
] as const;
export type ReproductionChange = (typeof reproductionChanges)[number];

/**
 * Why there is no R(t). `NO_SERIAL_INTERVAL`: none is known for the disease. `INTERVAL_TOO_SHORT`: weekly counts can't
 * show it. `NO_COUNTS`: nothing final was reported. `SHORT_HISTORY`: the series began too short a time ago.
 * `NOT_REPORTED`: a week or day that it needs is missing. `FEW_CASES`: fewer than 11 in the window.
 */
export const noReproductionReasons = [
  'NO_SERIAL_INTERVAL',
  'INTERVAL_TOO_SHORT',
  'NO_COUNTS',
  'SHORT_HISTORY',
  'NOT_REPORTED',
  'FEW_CASES',
] as const;
export type NoReproduction = (typeof noReproductionReasons)[number];

/** How many people one case infects, in the newest window that can be believed. */
export const reproductionSchema = z.object({
  mean: z.number().min(0),
  standardDeviation: z.number().min(0),
  interval95: interval,
  probabilityAboveOne: probability,
  /** What the probability says of the course of cases. */
  change: z.enum(reproductionChanges),
  casesInWindow: count,
  /** Whether it rests on daily or on weekly counts, and how many of them. */
  step: z.enum(['day', 'week']),
  window: z.int().min(1),
  /** Last day of the window: earlier than the last report where that is provisional or suspect. */
  windowEnd: plainDate,
  serialInterval: z.object({
    meanDays: z.number(),
    sdDays: z.number(),
    source: z.enum(['setting', 'default']),
  }),
});

/** The official action threshold that a disease has for a unit of that size: a proposal until somebody has answered it. */
export const officialProposalSchema = z.object({
  /** This many cases a week or more are the alert. */
  atLeast: count,
  /** In words. */
  text: z.string(),
  answer: z.enum(['confirmed', 'declined']).nullable(),
  /** Whether the answer was given for this place alone or for the dataset; null without one. */
  answeredFor: z.enum(['place', 'dataset']).nullable(),
});
export type OfficialProposal = z.infer<typeof officialProposalSchema>;

export const assessedPlaceSchema = z.object({
  location: locationSchema,
  /** Null where no week has cases. */
  lastObserved: lastObservedSchema.nullable(),
  /** r of ln(mean count) = a + r * week over the last four weeks that can be believed; null with fewer than two reports. */
  growthRatePerWeek: z.number().nullable(),
  interval90: interval.nullable(),
  /** Negative: weeks to halve. Null when the interval holds 0. */
  doublingTimeWeeks: z.number().nullable(),
  /** Robust standard deviation of weekly log growth. */
  volatility: z.number().min(0).nullable(),
  threshold: thresholdSchema.nullable(),
  deathsThreshold: thresholdSchema.nullable(),
  /** Null where the disease has none for a place of that size. */
  official: officialProposalSchema.nullable(),
  signals: z.object({
    earsC1: signalSchema.nullable(),
    earsC2: signalSchema.nullable(),
    earsC3: signalSchema.nullable(),
  }),
  rt: reproductionSchema.nullable(),
  /** Null where there is one. */
  rtMissing: z.enum(noReproductionReasons).nullable(),
  /** Cases of the last week per 100,000 people. */
  incidencePer100k: z.number().min(0).nullable(),
  cfr: caseFatalitySchema.nullable(),
  /** What counts alone can say: at least YELLOW above an alert line, else NOT_ASSESSED. */
  risk: forecastSchema.shape.risk,
});

export const assessmentSchema = z.object({
  disease: z.string(),
  asOf: plainDate,
  /** Most urgent first. */
  places: z.array(assessedPlaceSchema),
  issues: z.array(dataNoteSchema.extend({ location: locationSchema })),
});

export type AssessedPlace = z.infer<typeof assessedPlaceSchema>;
export type PlacesAssessment = z.infer<typeof assessmentSchema>;

/** The situation report of a published set: one document, from which every rendering is made. */
import {
  confidenceCodes,
  count,
  countRangeSchema,
  gapReasons,
  instant,
  locationSchema,
  plainDate,
  probability,
  sentenceSchema,
} from '../forecast/forecastSchema.ts';
import { levelOverrideSchema } from '../forecast/levelOverrideSchema.ts';
import { riskLevels } from '../forecast/riskLevel.ts';
import { z } from '../zod.ts';
import { placesPictures, reportHeaderFields, reportTexts } from './reportDraft.ts';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/**
 * A count as the report shows it. `small` is one from 1 to `below` - 1; `hidden` is a larger one that would give a small
 * one away by subtraction; `at-source` is one whose source gives a range only.
 */
export const cellSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count'), value: count }),
  z.object({ kind: z.literal('small'), below: z.int().min(2) }),
  z.object({ kind: z.literal('hidden') }),
  z.object({ kind: z.literal('at-source'), range: countRangeSchema }),
  z.object({ kind: z.literal('not-reported') }),
]);
export type Cell = z.infer<typeof cellSchema>;

/** A measure of a place, or of the area: newest week, the week before, and everything up to it. */
export const cellsSchema = z.object({ thisWeek: cellSchema, lastWeek: cellSchema, cumulative: cellSchema });
export type Cells = z.infer<typeof cellsSchema>;

/** Deaths among cases, with both; null where one of them is hidden or no case is known. */
const fatalitySchema = z.object({ share: z.number().min(0), deaths: count, cases: count }).nullable();

const attackRateSchema = z
  .object({
    per100000: count,
    population: z.number().positive(),
    populationYear: z.int().nullable(),
    /** Where it is from, as the user typed it. */
    populationSource: z.string().nullable(),
  })
  .nullable();

/** How much of the newest week is known: by the sites that reported, or by what is expected in the end. */
const completenessSchema = z
  .object({ share: probability, basis: z.enum(['sites', 'expected-cases']) })
  .nullable();

const countsRow = {
  cases: cellsSchema,
  /** Null where the data have no deaths. */
  deaths: cellsSchema.nullable(),
  /** Of all cases so far; null without a population, or where the count is hidden. */
  attackRate: attackRateSchema,
  fatality: fatalitySchema,
};

/** `level` is the computed one; absent where no user set one by hand. */
const levels = { level: z.enum(riskLevels), levelOverride: levelOverrideSchema.exactOptional() };

export const placeRowSchema = z.object({
  location: locationSchema,
  ...levels,
  ...countsRow,
  completeness: completenessSchema,
  /** Whether the newest week is still being reported. */
  isPreliminary: z.boolean(),
});
export type PlaceRow = z.infer<typeof placeRowSchema>;

export const areaRowSchema = z.object({
  ...countsRow,
  /** Places that reported cases in the newest week, of all. */
  reporting: z.int().min(0),
  places: z.int().min(1),
});
export type AreaRow = z.infer<typeof areaRowSchema>;

const weekSchema = z.object({ weekEnd: plainDate, label: z.string() });

export const curveWeekSchema = weekSchema.extend({
  cases: cellSchema,
  /** Some place still reports cases of this week. */
  isPreliminary: z.boolean(),
  /** Places that reported cases in this week. */
  reporting: z.int().min(0),
});
export type CurveWeek = z.infer<typeof curveWeekSchema>;

const rangeSchema = z.tuple([count, count]);

export const forecastRowSchema = z.object({
  forecastId: z.string(),
  location: locationSchema,
  ...levels,
  lastObserved: weekSchema.extend({ cases: cellSchema }),
  /** Predicted weeks of cases, the first one first; empty where the data are too old to go on from. */
  weeks: z.array(
    weekSchema.extend({ median: count, range80: rangeSchema.nullable(), range50: rangeSchema.nullable() }),
  ),
  /** Not shown where it would say something of a count that is not. */
  alertLine: z.object({ value: cellSchema, method: z.string() }).nullable(),
  chanceAbove: probability.nullable(),
  /** The same as a sentence without its point; null without an alert line. */
  chanceText: z.string().nullable(),
  trend: z.string(),
  confidence: z.object({ word: z.enum(confidenceCodes), n: z.int(), wins: z.number() }),
  provider: z.string(),
  model: z.string(),
  asOf: plainDate,
});
export type ForecastRow = z.infer<typeof forecastRowSchema>;

export const alertRowSchema = z.object({
  location: locationSchema,
  ...levels,
  score: z.int().nullable(),
  likelihood: z.int().nullable(),
  impact: z.int().nullable(),
  reasons: z.array(sentenceSchema.pick({ code: true, text: true })),
});
export type AlertRow = z.infer<typeof alertRowSchema>;

export const fanSchema = z.object({
  forecastId: z.string(),
  location: locationSchema,
  observed: z.array(weekSchema.extend({ cases: cellSchema, isPreliminary: z.boolean() })),
});
export type Fan = z.infer<typeof fanSchema>;

export const highlightSchema = z.object({
  /** Of a sentence made from the numbers: what it says; of one that the user added: `own-` and a number. */
  id: z.string(),
  text: z.string(),
  origin: z.enum(['auto', 'edited', 'added']),
  /** What the numbers say; null where the user added the sentence, or its numbers are gone. */
  auto: z.string().nullable(),
  /** Whether the numbers have changed since the sentence was edited. */
  isOutdated: z.boolean(),
});
export type Highlight = z.infer<typeof highlightSchema>;

export const noticeCodes = [
  'OTHER_SITE',
  'NEWER_COUNTS',
  'STALE',
  'REPLAY',
  'GAPS',
  'CHOSEN_PLACES',
  'NO_COUNTS',
  'NO_MAP',
  'SUPPRESSION_OFF',
  'SUPPRESSION_NEEDS_REASON',
] as const;
export const reportNoticeSchema = z.object({ code: z.enum(noticeCodes), text: z.string() });
export type ReportNotice = z.infer<typeof reportNoticeSchema>;

export const sitrepSchema = z.object({
  schemaVersion: z.literal(1),
  datasetId: z.string(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  header: z.object({
    ...reportHeaderFields,
    title: z.string(),
    disease: z.string(),
    /** Last week of counts that the report is about; null where the counts can't be read. */
    dataTo: weekSchema.extend({ text: z.string() }).nullable(),
    producedAt: instant,
  }),
  /** Whose forecasts these are, and how old. */
  source: z.object({
    runId: z.string(),
    kind: z.enum(['forecast', 'hindcast']),
    provider: z.string(),
    model: z.string(),
    epoch: z.int(),
    asOf: plainDate,
    issuedAt: instant,
    /** The line that every number is shown with. */
    company: z.string(),
  }),
  notices: z.array(reportNoticeSchema),
  highlights: z.array(highlightSchema),
  /** Sentences that the user took out, so that a screen can offer them again. */
  removedHighlights: z.array(highlightSchema),
  weeks: z.object({ thisWeek: weekSchema, lastWeek: weekSchema }).nullable(),
  /** All places, most urgent first; pages show as many as they have room for. */
  places: z.array(placeRowSchema),
  area: areaRowSchema.nullable(),
  curve: z.array(curveWeekSchema),
  /** What stands beside the curve. */
  placesPicture: z.object({
    shown: z.enum(placesPictures),
    /** Null where nobody chose: then it is the map where at least half of the places have a shape, and there are three. */
    chosen: z.enum(placesPictures).nullable(),
    /** 0: there is no map to choose. */
    placesWithShape: z.int().min(0),
    /** Names; empty without a map. */
    placesWithout: z.array(z.string()),
    /** Whose shapes these are, in words; null without a map. */
    source: z.string().nullable(),
  }),
  forecasts: z.array(forecastRowSchema),
  fans: z.array(fanSchema),
  alerts: z.array(alertRowSchema),
  gaps: z.array(z.object({ location: locationSchema, reason: z.enum(gapReasons), message: z.string() })),
  ...reportTexts,
  quality: z.array(z.string()),
  method: z.array(z.string()),
  overrides: z.array(z.string()),
  suppression: z.object({
    /** Counts from 1 to `below` - 1 are not shown; 0 is off. */
    below: z.int().min(0),
    reason: z.string(),
    /** Counts that are not shown because they are small, and others that would give one of them away. */
    small: z.int().min(0),
    hidden: z.int().min(0),
  }),
});
export type Sitrep = z.infer<typeof sitrepSchema>;

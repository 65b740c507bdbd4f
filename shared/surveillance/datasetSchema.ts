import { hashText, instant, locationSchema, plainDate } from '../forecast/forecastSchema.ts';
import { epiWeekSystemList } from '../time/epiweek.ts';
import { z } from '../zod.ts';

export const layouts = ['long', 'wide-by-place'] as const;
export const frequencies = ['day', 'week'] as const;

/** A finding of the import, graded; nothing is ever repaired without one. */
export const importIssueSchema = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  count: z.int().min(1),
  message: z.string(),
});

/** A row that was not used, with the text found. */
export const rejectedRowSchema = z.object({
  file: z.string(),
  row: z.int().min(1),
  column: z.string(),
  found: z.string(),
  reason: z.string(),
});

const targetTotal = z.object({ total: z.number(), negativeSteps: z.int().min(0) });

/** What a dataset is, without its series. */
export const datasetSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  disease: z.string().min(1),
  layout: z.enum(layouts),
  frequency: z.enum(frequencies),
  epiWeek: z.enum(epiWeekSystemList),
  asOf: plainDate,
  replay: z.boolean(),
  importedAt: instant,
  attribution: z.string().nullable(),
  locations: z.int().min(1),
  firstDate: plainDate,
  lastDate: plainDate,
  cases: targetTotal.nullable(),
  deaths: targetTotal.nullable(),
  rows: z.object({ read: z.int(), used: z.int(), rejected: z.int() }),
  issues: z.array(importIssueSchema),
  contentHash: hashText,
});

export type Dataset = z.infer<typeof datasetSchema>;
export type ImportIssue = z.infer<typeof importIssueSchema>;
export type RejectedRow = z.infer<typeof rejectedRowSchema>;

// Incident counts may be negative where a source corrects an earlier one.
const nullableCounts = z.array(z.number().nullable());

/** Counts of one place as imported; null is "not reported", 0 is a value. */
export const seriesSchema = z.object({
  location: locationSchema,
  dates: z.array(plainDate),
  cases: nullableCounts.nullable(),
  deaths: nullableCounts.nullable(),
});

export type Series = z.infer<typeof seriesSchema>;

/** A dataset with its series, and what the import read as what. */
export const datasetDetailSchema = datasetSchema.extend({
  series: z.array(seriesSchema),
  rejected: z.array(rejectedRowSchema),
});

export type DatasetDetail = z.infer<typeof datasetDetailSchema>;

/** Which column is read as what, and how sure the reader is (0 to 1). */
export const mappingSchema = z.object({
  layout: z.enum(layouts),
  frequency: z.enum(frequencies),
  dateFormat: z.string(),
  date: z.string(),
  location: z.string().nullable(),
  locationCode: z.string().nullable(),
  cases: z.string().nullable(),
  deaths: z.string().nullable(),
  population: z.string().nullable(),
  placeColumns: z.array(z.string()),
  ignoredColumns: z.array(z.string()),
  totalLabels: z.array(z.string()),
  epiWeek: z.enum(epiWeekSystemList),
  confidence: z.number().min(0).max(1),
  why: z.array(z.string()),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** What a mapping file may state; whatever it leaves out is detected. */
export const mappingInputSchema = mappingSchema
  .pick({
    layout: true,
    frequency: true,
    dateFormat: true,
    date: true,
    location: true,
    locationCode: true,
    cases: true,
    deaths: true,
    population: true,
    placeColumns: true,
    totalLabels: true,
    epiWeek: true,
  })
  .partial()
  .strict();

export type MappingInput = z.infer<typeof mappingInputSchema>;

export const importResultSchema = z.object({
  datasets: z.array(datasetSchema.extend({ rejected: z.array(rejectedRowSchema) })),
  mapping: mappingSchema,
  stored: z.enum(['new', 'already-there', 'dry-run']),
});

export type ImportResult = z.infer<typeof importResultSchema>;

/** A bundled outbreak that opens with one click. */
export const sampleSchema = z.object({
  id: z.string(),
  name: z.string(),
  disease: z.string(),
  description: z.string(),
  attribution: z.string(),
  suggestedAsOf: plainDate,
});

export type Sample = z.infer<typeof sampleSchema>;

/** A dataset as journal, index and the files of version 1 hold it. */
import { z } from '../../../../../shared/zod.ts';
import {
  storedCount,
  storedCounts,
  storedDate,
  storedDates,
  storedHash,
  storedInstant,
  storedLocation,
  storedMeasure,
} from './values.ts';

const remedyCode = z.enum(['MISSING_CODE', 'FALSE_ZERO', 'ZERO_RUN', 'NEGATIVE_COUNT', 'OUTLIER']);

const remedy = z
  .object({
    code: remedyCode,
    as: z.enum(['missing', 'suppressed', 'as-is']),
    value: z.number().optional(),
    place: z.string().optional(),
    measure: storedMeasure.optional(),
    from: storedDate.optional(),
    to: storedDate.optional(),
  })
  .strict();

const issue = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  count: z.int().min(1),
  message: z.string(),
  rows: z
    .array(z.object({ file: z.string().nullable(), row: z.int().min(1).nullable(), text: z.string() }))
    .max(20)
    .optional(),
  remedy: z.object({ code: remedyCode, value: z.number().optional() }).optional(),
});

const total = z.object({
  total: z.number(),
  negativeSteps: z.int().min(0),
  suppressed: z.object({ values: z.int().min(1), low: storedCount, high: storedCount }).optional(),
});

const snapshot = z.object({
  asOf: storedDate,
  importedAt: storedInstant,
  contentHash: storedHash,
  files: z.array(z.string()),
  remedies: z.array(remedy.extend({ counts: z.int().min(0) })).optional(),
});

const layout = z.enum(['long', 'wide-by-place', 'wide-by-date', 'wide-by-measure-and-place', 'line-list']);
const frequency = z.enum(['day', 'week']);
const countKind = z.enum(['incident', 'cumulative']);
const epiWeek = z.enum(['cdc', 'iso', 'saturday', 'tuesday', 'wednesday', 'thursday', 'friday', 'sormas']);

/** What a dataset is, without its series. */
export const storedDataset = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  disease: z.string().min(1),
  layout,
  frequency,
  countKind,
  epiWeek,
  asOf: storedDate,
  replay: z.boolean(),
  importedAt: storedInstant,
  attribution: z.string().nullable(),
  locations: z.int().min(1),
  firstDate: storedDate,
  lastDate: storedDate,
  cases: total.nullable(),
  deaths: total.nullable(),
  rows: z.object({ read: z.int(), used: z.int(), rejected: z.int() }),
  issues: z.array(issue),
  contentHash: storedHash,
  snapshots: z.array(snapshot).min(1),
});

/** What stands beside the counts of a place: only where there is any. */
export const storedMarks = z.object({
  suppressed: z
    .array(z.object({ date: storedDate, measure: storedMeasure, low: z.int().min(0), high: z.int().min(0) }))
    .optional(),
  provisional: z.array(z.object({ date: storedDate, measure: storedMeasure })).optional(),
  completeness: z.array(z.object({ date: storedDate, share: z.number().min(0).max(1) })).optional(),
});

export const storedRejected = z.object({
  file: z.string(),
  row: z.int().min(1),
  column: z.string(),
  found: z.string(),
  reason: z.string(),
});

export const datasetV1 = storedDataset.extend({
  series: z.array(
    storedMarks.extend({
      location: storedLocation,
      isPlaceUnknown: z.boolean(),
      dates: storedDates,
      cases: storedCounts.nullable(),
      deaths: storedCounts.nullable(),
    }),
  ),
  rejected: z.array(storedRejected),
});

const stated = z
  .object({
    layout,
    frequency,
    countKind,
    dateFormat: z.string(),
    date: z.string().nullable(),
    year: z.string().nullable(),
    locationCode: z.string().nullable(),
    cases: z.string().nullable(),
    deaths: z.string().nullable(),
    counted: storedMeasure.nullable(),
    measureColumn: z.string().nullable(),
    valueColumn: z.string().nullable(),
    population: z.string().nullable(),
    placeColumns: z.array(z.string()),
    groupColumn: z.string().nullable(),
    totalLabels: z.array(z.string()),
    epiWeek,
    thousandsMark: z.string(),
    repeats: z.enum(['sum', 'first', 'last']).nullable(),
    location: z.union([z.string(), z.array(z.string()).max(4)]).nullable(),
    groups: z.record(z.string(), z.array(z.string()).min(1).max(100)),
    unreadable: z.enum(['leave-out']),
    encoding: z.enum([
      'utf-8',
      'utf-16le',
      'utf-16be',
      'windows-1252',
      'windows-1250',
      'iso-8859-2',
      'windows-1254',
      'windows-1258',
      'windows-1251',
      'koi8-r',
      'windows-1253',
      'windows-1255',
      'windows-1256',
      'shift_jis',
      'euc-jp',
      'gb18030',
      'big5',
      'euc-kr',
    ]),
  })
  .partial()
  .strict();

/** What the user stated about files of a shape. */
export const storedMapping = stated.extend({ remedies: z.array(remedy).max(1_000).optional() });

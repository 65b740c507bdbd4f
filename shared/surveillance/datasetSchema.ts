import { errorShapeSchema } from '../errors/errorShapeSchema.ts';
import { hashText, instant, locationSchema, plainDate } from '../forecast/forecastSchema.ts';
import { dateList, numberList } from '../plainList.ts';
import { epiWeekSystemList } from '../time/epiweek.ts';
import { z } from '../zod.ts';
import { measures } from './measures.ts';
import { textEncodings } from './textEncodings.ts';

/**
 * How a file lays its counts out: one row per place and date; one column per place, per date, or per measure
 * and place; or one row per person.
 */
export const layouts = [
  'long',
  'wide-by-place',
  'wide-by-date',
  'wide-by-measure-and-place',
  'line-list',
] as const;
export type Layout = (typeof layouts)[number];

export const frequencies = ['day', 'week'] as const;

/** New counts per day or week, or running sums. */
export const countKinds = ['incident', 'cumulative'] as const;
export type CountKind = (typeof countKinds)[number];

/** What becomes of rows that repeat a place and date with other counts. */
export const repeatRules = ['sum', 'first', 'last'] as const;

/** Findings that the user can answer with a remedy. */
export const remedyCodes = ['MISSING_CODE', 'FALSE_ZERO', 'ZERO_RUN', 'NEGATIVE_COUNT', 'OUTLIER'] as const;
/** What the counts of a finding are taken for: not reported, hidden, or what they are. */
export const remedyWays = ['missing', 'suppressed', 'as-is'] as const;

/** What becomes of the counts that a finding is about, as the user states it. */
export const remedySchema = z
  .object({
    code: z.enum(remedyCodes),
    as: z.enum(remedyWays),
    /** The number that stands for "none", of `MISSING_CODE`; all of them where it is left out. */
    value: z.number().optional(),
    /** By name or code; all places where it is left out. `OUTLIER` needs it, and `from`. */
    place: z.string().optional(),
    measure: z.enum(measures).optional(),
    from: plainDate.optional(),
    to: plainDate.optional(),
  })
  .strict();
export type Remedy = z.infer<typeof remedySchema>;

/** A remedy with the number of counts that it changed. */
const appliedRemedySchema = remedySchema.extend({ counts: z.int().min(0) });
export type AppliedRemedy = z.infer<typeof appliedRemedySchema>;

/** A finding of the import, graded; nothing is ever repaired without one. */
export const importIssueSchema = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  count: z.int().min(1),
  message: z.string(),
  /**
   * The first places in the file that the finding is about: row numbers as a spreadsheet shows them, null where it
   * is about no single row, such as a week or a pair of places.
   */
  rows: z
    .array(z.object({ file: z.string().nullable(), row: z.int().min(1).nullable(), text: z.string() }))
    .max(20)
    .optional(),
  /** What a remedy of this finding would be about; absent where there is none. */
  remedy: z.object({ code: z.enum(remedyCodes), value: z.number().optional() }).optional(),
});

/** A row that was not used, with the text found. */
export const rejectedRowSchema = z.object({
  file: z.string(),
  row: z.int().min(1),
  column: z.string(),
  found: z.string(),
  reason: z.string(),
});

/**
 * What a measure sums to. Suppressed values are in no total: it is then "at least `total`, plus `values` suppressed
 * ones", which together stand for `low` to `high`.
 */
const targetTotal = z.object({
  total: z.number(),
  negativeSteps: z.int().min(0),
  suppressed: z
    .object({ values: z.int().min(1), low: z.number().min(0), high: z.number().min(0) })
    .optional(),
});

/** One import of a dataset: what was known on a day. */
export const snapshotSchema = z.object({
  asOf: plainDate,
  importedAt: instant,
  contentHash: hashText,
  files: z.array(z.string()),
  /** The remedies that were chosen for this import; absent where there is none. */
  remedies: z.array(appliedRemedySchema).optional(),
});
export type DatasetSnapshot = z.infer<typeof snapshotSchema>;

/** What a dataset is, without its series. */
export const datasetSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  disease: z.string().min(1),
  layout: z.enum(layouts),
  frequency: z.enum(frequencies),
  /** How the file counted. The series are new counts in either case. */
  countKind: z.enum(countKinds),
  epiWeek: z.enum(epiWeekSystemList),
  asOf: plainDate,
  replay: z.boolean(),
  importedAt: instant,
  attribution: z.string().nullable(),
  /** Distinct places, without totals and without the series of unknown place. */
  locations: z.int().min(1),
  firstDate: plainDate,
  lastDate: plainDate,
  cases: targetTotal.nullable(),
  deaths: targetTotal.nullable(),
  rows: z.object({ read: z.int(), used: z.int(), rejected: z.int() }),
  issues: z.array(importIssueSchema),
  contentHash: hashText,
  /** Every import of this dataset, oldest first; the last one is shown. */
  snapshots: z.array(snapshotSchema).min(1),
});

export type Dataset = z.infer<typeof datasetSchema>;
export type ImportIssue = z.infer<typeof importIssueSchema>;
export type RejectedRow = z.infer<typeof rejectedRowSchema>;

/** A count that its source gives as a range only, such as `<5` (1 to 4) or `1-9`. */
export const suppressedCountSchema = z
  .object({
    date: plainDate,
    measure: z.enum(measures),
    low: z.int().min(0),
    high: z.int().min(0),
  })
  .refine(({ low, high }) => low <= high, 'a range runs from its lower to its higher end');

export type SuppressedCount = z.infer<typeof suppressedCountSchema>;

/** A count that its source calls provisional, such as `812*` or `812 (p)`. */
export const provisionalCountSchema = z.object({ date: plainDate, measure: z.enum(measures) });

export type ProvisionalCount = z.infer<typeof provisionalCountSchema>;

/** Counts of one place as imported; null is "not reported", 0 is a value. */
export const seriesSchema = z.object({
  location: locationSchema,
  /** Counts whose place the file does not know: part of the totals, never a place to forecast. */
  isPlaceUnknown: z.boolean(),
  dates: dateList,
  // Incident counts may be negative where a source corrects an earlier one.
  cases: numberList.nullable(),
  deaths: numberList.nullable(),
  /** Counts of these dates are null in `cases` or `deaths`; absent where there is none. */
  suppressed: z.array(suppressedCountSchema).optional(),
  /** Counts of these dates stand in `cases` or `deaths` as any other; absent where there is none. */
  provisional: z.array(provisionalCountSchema).optional(),
  /** The share of the sites that reported, 0 to 1, by date; absent where the source does not say. */
  completeness: z.array(z.object({ date: plainDate, share: z.number().min(0).max(1) })).optional(),
});

export type Series = z.infer<typeof seriesSchema>;

/** A dataset with its series, and what the import read as what. */
export const datasetDetailSchema = datasetSchema.extend({
  series: z.array(seriesSchema),
  rejected: z.array(rejectedRowSchema),
});

export type DatasetDetail = z.infer<typeof datasetDetailSchema>;

/** Which column of one file is read as what, and how sure the reader is (0 to 1). */
export const mappingSchema = z.object({
  layout: z.enum(layouts),
  frequency: z.enum(frequencies),
  countKind: z.enum(countKinds),
  dateFormat: z.string(),
  /** The column of dates; null where dates are columns. */
  date: z.string().nullable(),
  /** The column of years, where `date` holds numbers of weeks. */
  year: z.string().nullable(),
  /** The columns that name the place together, finest first; empty where places are columns or there is only one. */
  location: z.array(z.string()),
  locationCode: z.string().nullable(),
  /** Columns of counts in long layouts; null where this file has none. */
  cases: z.string().nullable(),
  deaths: z.string().nullable(),
  /** What the cells of a wide table, or the rows of a list of persons, count. */
  counted: z.enum(measures).nullable(),
  /** A column that says row by row what `valueColumn` counts. */
  measureColumn: z.string().nullable(),
  valueColumn: z.string().nullable(),
  population: z.string().nullable(),
  /** Columns that are places, or measures of places, in wide layouts. */
  placeColumns: z.array(z.string()),
  /** Columns that are dates. */
  dateColumns: z.array(z.string()),
  /** A column of groups (age, sex) whose rows are added up. */
  groupColumn: z.string().nullable(),
  ignoredColumns: z.array(z.string()),
  totalLabels: z.array(z.string()),
  epiWeek: z.enum(epiWeekSystemList),
  thousandsMark: z.string(),
  repeats: z.enum(repeatRules).nullable(),
  confidence: z.number().min(0).max(1),
  why: z.array(z.string()),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** The mapping of one of the files of an import. */
export const fileMappingSchema = mappingSchema.extend({ file: z.string() });
export type FileMapping = z.infer<typeof fileMappingSchema>;

const statable = mappingSchema
  .pick({
    layout: true,
    frequency: true,
    countKind: true,
    dateFormat: true,
    date: true,
    year: true,
    locationCode: true,
    cases: true,
    deaths: true,
    counted: true,
    measureColumn: true,
    valueColumn: true,
    population: true,
    placeColumns: true,
    groupColumn: true,
    totalLabels: true,
    epiWeek: true,
    thousandsMark: true,
    repeats: true,
  })
  .extend({
    /** One column, or several that name the place together. */
    location: z.union([z.string(), z.array(z.string()).max(4)]).nullable(),
    /** Which labels count, by column of groups: `{"age": ["0-4", "5+"], "sex": ["all"]}`. Their rows are added up. */
    groups: z.record(z.string(), z.array(z.string()).min(1).max(100)),
    /** Imports what can be read, however much can't. */
    unreadable: z.enum(['leave-out']),
    /** How a text file is encoded, where it is read wrongly. */
    encoding: z.enum(textEncodings),
  })
  .partial()
  .strict();

/** What the user may state about one file; whatever is left out is detected. */
export type StatedMapping = z.infer<typeof statable>;

/** What a mapping file may state: for all files of an import, and under `files` by the name of one of them. */
export const mappingInputSchema = statable.extend({
  files: z.record(z.string(), statable).optional(),
  /** What becomes of counts that findings are about; of this import alone. */
  remedies: z.array(remedySchema).max(1_000).optional(),
});

export type MappingInput = z.infer<typeof mappingInputSchema>;

/** What an import changes in a dataset that is already there; places and dates count as one row each. */
export const differenceSchema = z.object({
  datasetId: z.string(),
  /** The as-of date of the snapshot compared with. */
  against: plainDate,
  added: z.int().min(0),
  revised: z.int().min(0),
  removed: z.int().min(0),
  /** The largest changes. */
  examples: z
    .array(
      z.object({
        change: z.enum(['added', 'revised', 'removed']),
        location: z.string(),
        date: plainDate,
        measure: z.enum(measures),
        from: z.number().nullable(),
        to: z.number().nullable(),
      }),
    )
    .max(50),
});

export type Difference = z.infer<typeof differenceSchema>;

export const importResultSchema = z.object({
  datasets: z.array(datasetSchema.extend({ rejected: z.array(rejectedRowSchema) })),
  mapping: z.object({ confidence: z.number(), why: z.array(z.string()), files: z.array(fileMappingSchema) }),
  stored: z.enum(['new', 'updated', 'already-there', 'dry-run']),
  /** Against the dataset that the files update, or would update; null for a new one. */
  difference: differenceSchema.nullable(),
});

export type ImportResult = z.infer<typeof importResultSchema>;

/** What a file looks like before it is imported. */
export const filePreviewSchema = z.object({
  file: z.string(),
  format: z.enum(['delimited', 'xlsx', 'json']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  rows: z.int(),
  columns: z.array(z.string()),
  /**
   * The first 20 rows with their line in the file. In a list of persons only the cells of date and place are shown:
   * the others are null, and never leave the main process.
   */
  head: z.array(z.object({ row: z.int(), cells: z.array(z.string().nullable()) })).max(20),
  mapping: mappingSchema.nullable(),
});

export type FilePreview = z.infer<typeof filePreviewSchema>;

/** A dry run for people: the files as read, and either what they give or why they are refused. */
export const importPreviewSchema = z.object({
  files: z.array(filePreviewSchema),
  result: importResultSchema.nullable(),
  refusal: errorShapeSchema.nullable(),
  /** Whether a mapping stated earlier for files of this shape was applied. */
  isRemembered: z.boolean(),
});

export type ImportPreview = z.infer<typeof importPreviewSchema>;

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

/** The files that a method reads as one dataset, and what is stated about them. */
import type { ErrorCode } from '../errors/errorCodes.ts';
import { plainDate } from '../forecast/forecastSchema.ts';
import { mappingInputSchema } from '../surveillance/datasetSchema.ts';
import { LONGEST_POPULATION_SOURCE } from '../surveillance/populationSource.ts';
import { z } from '../zod.ts';
import { datasetId } from './method.ts';

/** A file to import: uploaded before by this caller, or (command line only) a path. `sheet` names one of a workbook. */
export const importFileSchema = z.union([
  z.object({ uploadId: z.string(), sheet: z.string().optional() }).strict(),
  z.object({ path: z.string().min(1), sheet: z.string().optional() }).strict(),
]);

export const importParams = z
  .object({
    files: z.array(importFileSchema).min(1).max(8),
    name: z.string().min(1).max(120).optional(),
    disease: z.string().min(1).max(80).optional(),
    mapping: mappingInputSchema.optional(),
    population: importFileSchema.optional(),
    /** Where the populations are from; without it, what the dataset says of those that stay the same. */
    populationSource: z.string().min(1).max(LONGEST_POPULATION_SOURCE).optional(),
    asOf: plainDate.optional(),
    /** The dataset to update, or `new`; without it, the dataset that most of the counts are already in. */
    into: z.union([z.literal('new'), datasetId]).optional(),
  })
  .strict();

export const importErrors = [
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_NOT_TEXT',
  'FILE_TOO_LARGE',
  'NO_DATE_COLUMN',
  'NO_COUNT_COLUMN',
  'DATES_UNREADABLE',
  'LAYOUT_NOT_SUPPORTED',
  'AMBIGUOUS',
  'NO_USABLE_ROWS',
  'PARTLY_UNREADABLE',
  'IMPORT_FAILED',
  'BAD_MAPPING',
  'UNKNOWN_UPLOAD',
] as const satisfies readonly ErrorCode[];

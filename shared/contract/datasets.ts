/** The methods about samples, uploads, imports and datasets. */
import { count, locationSchema, plainDate } from '../forecast/forecastSchema.ts';
import { countList, dateList } from '../plainList.ts';
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
import { importErrors, importParams } from './importParams.ts';
import { datasetId, fileErrors, method, nothing, writeErrors } from './method.ts';
import { nowcastSchema, placeFatality } from './weekSchemas.ts';

const assessChoice = {
  /** Codes or names; without them, all places. */
  locations: z.array(z.string().min(1)).min(1).optional(),
  /** What was known on that day; default today, for a replay the dataset's. */
  asOf: plainDate.optional(),
};

export const datasetMethods = {
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
  'datasets.redoImport': method({
    summary:
      'Brings back the import that was taken back last, from the file that was kept, as long as nothing was imported since.',
    access: 'write',
    params: z.object({ id: datasetId }).strict(),
    result: datasetSchema,
    errors: ['UNKNOWN_DATASET', 'NOTHING_TO_REDO', ...writeErrors, ...fileErrors],
  }),
  'datasets.list': method({
    summary: 'All datasets, newest import first.',
    access: 'read',
    params: nothing,
    result: z.object({
      datasets: z.array(datasetSchema),
      /** Those of the list whose file is damaged: they are named, and not shown, forecast or updated until they are imported again. */
      damaged: z.array(
        z.object({
          id: z.string(),
          message: z.string(),
          /** No damage: another site keeps its counts to itself. */
          isNotShared: z.literal(true).exactOptional(),
        }),
      ),
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
          ...placeFatality,
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
};

/** The methods about what Outpost does while nobody looks: the scheduler, the health of providers, watched files. */
import type { ErrorCode } from '../errors/errorCodes.ts';
import { healthSnapshotSchema } from '../health/healthSchema.ts';
import { schedulerStatusSchema, watchedFileSchema } from '../scheduler/schedulerSchema.ts';
import { z } from '../zod.ts';
import { datasetId, method, nothing, writeErrors } from './method.ts';

const watchErrors = [
  'UNKNOWN_DATASET',
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'NO_FILE_DIALOG',
] as const satisfies readonly ErrorCode[];

export const backgroundMethods = {
  'scheduler.status': method({
    summary: 'State of the scheduler, the next cycle, the last ones step by step, and what is automatic.',
    access: 'read',
    params: nothing,
    result: schedulerStatusSchema,
    errors: [],
  }),
  'scheduler.runOnce': method({
    summary: 'Runs one cycle now, also while paused; answers when it has ended. Joins one that runs already.',
    access: 'write',
    params: nothing,
    result: schedulerStatusSchema,
    errors: [],
  }),
  'scheduler.pause': method({
    summary: 'Lets no more cycle start by itself, also over restarts; one in progress ends as it began.',
    access: 'write',
    params: z.object({ reason: z.string().trim().min(1).max(200).optional() }).strict(),
    result: schedulerStatusSchema,
    errors: [...writeErrors],
  }),
  'scheduler.resume': method({
    summary: 'Lets cycles start by themselves again.',
    access: 'write',
    params: nothing,
    result: schedulerStatusSchema,
    errors: [...writeErrors],
  }),
  'scheduler.setAutoForecast': method({
    summary: 'Switches the automatic forecasts of one dataset on or off.',
    access: 'write',
    params: z.object({ datasetId, isOn: z.boolean() }).strict(),
    result: schedulerStatusSchema,
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
  'health.status': method({
    summary: 'What is known of every provider and of the network, with the last 24 hours.',
    access: 'read',
    params: nothing,
    result: healthSnapshotSchema,
    errors: [],
  }),
  'health.check': method({
    summary:
      'Looks at the network and at every enabled provider now, without a token spent. Beside another process nothing is kept.',
    access: 'read',
    params: nothing,
    result: healthSnapshotSchema,
    errors: [],
  }),
  'datasets.watch': method({
    summary:
      'Reads the dataset anew from these files whenever they change. Without files the host asks the user for them.',
    access: 'write',
    params: z
      .object({
        id: datasetId,
        files: z
          .array(z.object({ path: z.string().min(1), sheet: z.string().min(1).optional() }).strict())
          .min(1)
          .max(8)
          .optional(),
      })
      .strict(),
    result: z.object({ id: z.string(), files: z.array(watchedFileSchema) }),
    errors: [...watchErrors, ...writeErrors],
  }),
  'datasets.unwatch': method({
    summary: 'Reads the dataset anew no more.',
    access: 'write',
    params: z.object({ id: datasetId }).strict(),
    result: z.object({ id: z.string(), files: z.array(watchedFileSchema) }),
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
} as const;

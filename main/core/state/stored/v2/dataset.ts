/** An import of version 2: days stand once for all places that have the same, and counts in the order of them. */
import { z } from '../../../../../shared/zod.ts';
import { storedDataset, storedMarks, storedRejected } from '../v1/dataset.ts';
import { storedCounts, storedDates, storedLocation } from '../v1/values.ts';

export const datasetV2 = z.object({
  schemaVersion: z.literal(2),
  dataset: storedDataset,
  calendars: z.array(storedDates),
  series: z.array(
    storedMarks.extend({
      location: storedLocation,
      isPlaceUnknown: z.boolean(),
      /** Which of the calendars its counts are of. */
      calendar: z.int().min(0),
      cases: storedCounts.nullable(),
      deaths: storedCounts.nullable(),
    }),
  ),
  rejected: z.array(storedRejected),
});

export type DatasetV2 = z.infer<typeof datasetV2>;

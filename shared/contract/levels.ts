/** The methods about levels that users set by hand. */
import { instant, locationSchema, plainDate } from '../forecast/forecastSchema.ts';
import { levelOverrideSchema } from '../forecast/levelOverrideSchema.ts';
import { riskLevels } from '../forecast/riskLevel.ts';
import { z } from '../zod.ts';
import { datasetId, fileErrors, method, writeErrors } from './method.ts';

const reason = z.string().trim().min(1).max(200);
/** Without it, the name in `report.author`. */
const by = z.string().trim().min(1).max(100).optional();
const place = { datasetId, /** Code or name. */ location: z.string().min(1) };

export const placeLevelSchema = z.object({
  datasetId: z.string(),
  location: locationSchema.pick({ code: true, name: true }),
  /** The computed level, which no override changes; null where the current set does not speak of the place. */
  level: z.enum(riskLevels).nullable(),
  levelOverride: levelOverrideSchema.nullable(),
});
export type PlaceLevel = z.infer<typeof placeLevelSchema>;

export const levelMethods = {
  'levels.list': method({
    summary: 'Levels that users set by hand and that still stand, each beside the computed one.',
    access: 'read',
    params: z.object({ datasetId: datasetId.optional() }).strict(),
    result: z.object({ levels: z.array(placeLevelSchema) }),
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'levels.set': method({
    summary:
      'Shows a level for a place of the current set in place of the computed one, until a time (7 days without one), also over new sets; the computed level stays as it is and stands beside it.',
    access: 'write',
    params: z
      .object({
        ...place,
        level: z.enum(riskLevels),
        reason,
        /** A date lasts to its end in UTC. */
        until: z.union([instant, plainDate]).optional(),
        by,
      })
      .strict(),
    result: placeLevelSchema,
    errors: [
      'UNKNOWN_DATASET',
      'UNKNOWN_LOCATION',
      'NO_FORECAST_YET',
      'LEVEL_OF_REPLAY',
      'SAME_LEVEL',
      'NO_NAME',
      ...writeErrors,
      ...fileErrors,
    ],
  }),
  'levels.end': method({
    summary: 'Ends a level that was set by hand; the computed one is shown again.',
    access: 'write',
    params: z.object({ ...place, reason: reason.optional(), by }).strict(),
    result: placeLevelSchema,
    errors: ['UNKNOWN_DATASET', 'UNKNOWN_LOCATION', 'NOT_OVERRIDDEN', ...writeErrors, ...fileErrors],
  }),
};

/** The methods about the audit trail. */
import { auditPageSchema } from '../audit/auditSchema.ts';
import { auditedPlaceSchema, levelChangesSchema } from '../audit/setAuditSchema.ts';
import { z } from '../zod.ts';
import { fileErrors, method } from './method.ts';

export const auditMethods = {
  'audit.list': method({
    summary: 'Audit entries, newest first; with verify the whole chain is checked on disk.',
    access: 'read',
    params: z
      .object({
        limit: z.int().min(1).max(100_000).optional(),
        since: z.int().min(0).optional(),
        verify: z.boolean().optional(),
      })
      .strict(),
    result: auditPageSchema,
    errors: [],
  }),
  'audit.setLevels': method({
    summary: 'Which computed levels rose and fell with a published set, against the set before it.',
    access: 'read',
    params: z.object({ runId: z.string().min(1) }).strict(),
    result: levelChangesSchema,
    errors: ['UNKNOWN_FORECAST', ...fileErrors],
  }),
  'audit.setPlaces': method({
    summary:
      'The places of a published set: what was asked and answered, what the checks repaired, and what came since, with its score.',
    access: 'read',
    params: z
      .object({
        runId: z.string().min(1),
        /** The most places. @default 5 */
        limit: z.int().min(1).max(10_000).optional(),
      })
      .strict(),
    result: z.object({ runId: z.string(), places: z.array(auditedPlaceSchema), total: z.int().min(0) }),
    errors: ['UNKNOWN_FORECAST', 'UNKNOWN_DATASET', ...fileErrors],
  }),
  'audit.export': method({
    summary:
      'The whole audit trail as text, oldest entry first, each with its hash; the chain is checked on disk.',
    access: 'read',
    params: z.object({ format: z.enum(['csv', 'json']) }).strict(),
    result: z.object({
      text: z.string(),
      entries: z.int().min(0),
      /** Whether the chain holds, as `audit.list` with verify says it. */
      verified: z.boolean(),
      suggestedName: z.string(),
    }),
    errors: [],
  }),
};

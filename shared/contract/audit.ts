/** The methods about the audit trail. */
import { auditPageSchema } from '../audit/auditSchema.ts';
import { z } from '../zod.ts';
import { method } from './method.ts';

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

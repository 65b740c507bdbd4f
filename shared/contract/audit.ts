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
};

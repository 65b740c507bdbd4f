/** A failed call, and what it taught, as entries of the journal hold them. */
import { z } from '../../../../../shared/zod.ts';
import { storedHash, storedInstant } from './values.ts';

const failureClass = z.enum([
  'TRANSIENT',
  'DOWN',
  'QUOTA',
  'AUTH',
  'CONFIG',
  'REFUSED',
  'BAD_OUTPUT',
  'CANCELLED',
]);
const scope = z.enum(['provider', 'model', 'request', 'endpoint']);

export const storedRepair = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('parameter'), param: z.string(), to: z.string().nullable() }),
  z.object({ kind: z.literal('answer-form'), to: z.enum(['json_schema', 'json_object', 'none']) }),
  z.object({
    kind: z.literal('size'),
    weeks: z.int().min(1).nullable(),
    answerTokens: z.int().min(1).nullable(),
  }),
  z.object({ kind: z.literal('model') }),
]);

export const storedFailure = z.object({
  class: failureClass,
  scope,
  status: z.int().nullable(),
  model: z.string().nullable(),
  reason: z.string(),
  requests: z.int().min(0),
  retryAfterMs: z.number().min(0).optional(),
  resumeAt: storedInstant.optional(),
  needsUser: z.boolean().optional(),
  isPage: z.boolean().optional(),
  keyMark: z.string().optional(),
  requestHash: storedHash.optional(),
  replyHash: storedHash.optional(),
  repair: storedRepair.optional(),
  repaired: z
    .object({
      class: failureClass,
      scope,
      status: z.int().nullable(),
      reason: z.string(),
      repair: storedRepair,
    })
    .optional(),
});

export const storedBenchCause = z.enum(['QUOTA', 'AUTH', 'FAILURES', 'DOWN']);

export const storedOwnFault = z.object({ at: storedInstant, reason: z.string(), seq: z.int() });

export const storedLockCause = z.enum([
  'START',
  'RUN',
  'USER',
  'SWITCH',
  'PIN',
  'FAILOVER',
  'FAILBACK',
  'RELEASED',
  'LOAN',
  'LOAN_ENDED',
  'SETTINGS',
  'NONE_ELIGIBLE',
  'RECOVERED',
]);

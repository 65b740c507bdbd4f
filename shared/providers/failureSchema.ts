import { hashText, instant } from '../forecast/forecastSchema.ts';
import { z } from '../zod.ts';

/** What kind of failure a provider's answer was: decides retries, counting and the lock. */
export const failureClasses = [
  'TRANSIENT',
  'DOWN',
  'QUOTA',
  'AUTH',
  'CONFIG',
  'REFUSED',
  'BAD_OUTPUT',
  'CANCELLED',
] as const;

export type FailureClass = (typeof failureClasses)[number];

/** What the failure is about: the whole provider, one of its models, our request, or the address asked. */
export const failureScopes = ['provider', 'model', 'request', 'endpoint'] as const;

export type FailureScope = (typeof failureScopes)[number];

/** What an audit entry says of a failed call. Times are milliseconds. */
export const failureDetailsSchema = z.object({
  class: z.enum(failureClasses),
  scope: z.enum(failureScopes),
  /** HTTP status, or null where none came. */
  status: z.int().nullable(),
  model: z.string().nullable(),
  reason: z.string(),
  requests: z.int().min(0),
  retryAfterMs: z.number().min(0).optional(),
  resumeAt: instant.optional(),
  needsUser: z.boolean().optional(),
  /** A page for people came in the place of an answer: the network may have made it. */
  isPage: z.boolean().optional(),
  /** AUTH only: what tells the refused key from another one, never the key itself. */
  keyMark: z.string().optional(),
  /** The kept request and reply, to be read with `exchanges.read`. */
  requestHash: hashText.optional(),
  replyHash: hashText.optional(),
});

export type FailureDetails = z.infer<typeof failureDetailsSchema>;

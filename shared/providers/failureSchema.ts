import { hashText, instant } from '../values.ts';
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

/** How answers can be held to a schema, strictest first. */
export const answerFormats = ['json_schema', 'json_object', 'none'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** What the next request does otherwise, after one that was refused. */
export const repairSchema = z.discriminatedUnion('kind', [
  /** A parameter has another name; `to` null: it is left out. */
  z.object({ kind: z.literal('parameter'), param: z.string(), to: z.string().nullable() }),
  /** The answer is held to the schema less strictly. */
  z.object({ kind: z.literal('answer-form'), to: z.enum(answerFormats) }),
  /** At most this many weeks of history, and tokens of an answer; null: as before. */
  z.object({
    kind: z.literal('size'),
    weeks: z.int().min(1).nullable(),
    answerTokens: z.int().min(1).nullable(),
  }),
  /** Another model is asked. */
  z.object({ kind: z.literal('model') }),
]);

export type Repair = z.infer<typeof repairSchema>;

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
  /** What this failure taught: the next request to the model does it otherwise. */
  repair: repairSchema.optional(),
  /** A failure earlier in the same call, and the repair that was tried. */
  repaired: z
    .object({
      class: z.enum(failureClasses),
      scope: z.enum(failureScopes),
      status: z.int().nullable(),
      reason: z.string(),
      repair: repairSchema,
    })
    .optional(),
});

export type FailureDetails = z.infer<typeof failureDetailsSchema>;

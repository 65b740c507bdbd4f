/** What travels between a caller and the core, the same on every wire. */
import { errorShapeSchema } from '../errors/errorShapeSchema.ts';
import { z } from '../zod.ts';

/** Grows when a caller of the old form would misread an answer of the new one. */
export const PROTOCOL_VERSION = 1;

export const requestSchema = z.object({
  protocol: z.literal(PROTOCOL_VERSION),
  id: z.string().min(1).max(64),
  method: z.string().min(1).max(64),
  params: z.unknown(),
});

export type Request = z.infer<typeof requestSchema>;

export const replySchema = z.discriminatedUnion('ok', [
  z.object({
    protocol: z.literal(PROTOCOL_VERSION),
    id: z.string(),
    ok: z.literal(true),
    value: z.unknown(),
  }),
  z.object({
    protocol: z.literal(PROTOCOL_VERSION),
    id: z.string(),
    ok: z.literal(false),
    error: errorShapeSchema,
  }),
]);

export type Reply = z.infer<typeof replySchema>;

/** An event on the wire. */
export interface EventMessage {
  protocol: typeof PROTOCOL_VERSION;
  event: string;
  payload: unknown;
}

import { z } from '../zod.ts';
import { PROTOCOL_VERSION } from './envelope.ts';

/** What the core takes for a request, before it looks at its parameters. */
export const requestSchema = z.object({
  protocol: z.literal(PROTOCOL_VERSION),
  id: z.string().min(1).max(64),
  method: z.string().min(1).max(64),
  params: z.unknown(),
});

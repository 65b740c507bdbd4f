/** What travels between a caller and the core, the same on every wire. */
import type { ErrorShape } from '../errors/AppError.ts';

/** Grows when a caller of the old form would misread an answer of the new one. */
export const PROTOCOL_VERSION = 1;

interface Envelope {
  protocol: typeof PROTOCOL_VERSION;
  /** Chosen by the caller: the reply repeats it. */
  id: string;
}

export interface Request extends Envelope {
  method: string;
  params: unknown;
  /** The number of another site whose copy is kept in the data folder: then that one is read. */
  site?: string;
}

export type Reply = Envelope & ({ ok: true; value: unknown } | { ok: false; error: ErrorShape });

/** An event on the wire. */
export interface EventMessage {
  protocol: typeof PROTOCOL_VERSION;
  event: string;
  payload: unknown;
}

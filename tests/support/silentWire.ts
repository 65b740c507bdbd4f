import type { ChatWire } from '../../main/core/ports/ChatWire.ts';
import { TransportError } from '../../main/core/ports/Http.ts';

/** A network on which nobody answers. */
export const silentWire: ChatWire = {
  complete: async () => ({ kind: 'transport', error: new TransportError('refused', 'ECONNREFUSED') }),
  get: async () => ({ kind: 'transport', error: new TransportError('refused', 'ECONNREFUSED') }),
};

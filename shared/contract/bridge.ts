/** What the preload script offers to the page as `window.outpost`: two functions and nothing of Electron. */
import type { EventMessage, Reply, Request } from './envelope.ts';

export interface OutpostBridge {
  /** Carries one request of the contract. An unknown name is refused without being sent. */
  call(request: Request): Promise<Reply>;
  /** Delivers the events of the contract. @returns a function that ends the subscription */
  onEvent(listener: (message: EventMessage) => void): () => void;
}

/** The two channels between the preload script and the Electron host. */
export const bridgeChannels = { call: 'outpost:call', event: 'outpost:event' } as const;

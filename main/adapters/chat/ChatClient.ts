import type { ChatBody } from '../../core/ports/ChatWire.ts';
import type { OwnedFetch } from '../wire/ownedFetch.ts';

/** One request through a library; settles when the library is done with it, whatever it makes of it. */
export interface ChatClient {
  complete(body: ChatBody, signal: AbortSignal): Promise<unknown>;
}

/** What both libraries are given, and nothing else. */
export interface ClientOptions {
  key: string;
  baseUrl: string;
  fetch: OwnedFetch['fetch'];
}

import type { OutpostBridge, Transport } from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import { bridgeTransport } from './bridgeTransport.ts';
import type { ConnectionWatch } from './connection.ts';
import { httpTransport } from './httpTransport.ts';

/** The window as far as the choice of a wire needs it. */
export interface TransportHost {
  outpost?: OutpostBridge;
  fetch: typeof fetch;
  EventSource: typeof EventSource;
  setTimeout: (run: () => void, delayMs: number) => unknown;
}

/** The wire of this window: the bridge of the desktop application where it is there, else HTTP. */
export function chooseTransport(
  host: TransportHost,
  words: () => WindowWords['errors'],
): Transport & Partial<ConnectionWatch> {
  if (host.outpost !== undefined) return bridgeTransport(host.outpost, () => words().notAnswering);
  return httpTransport({
    fetch: (url, init) => host.fetch(url, init),
    openEvents: (url) => new host.EventSource(url),
    later: (run, delayMs) => void host.setTimeout(run, delayMs),
    words,
  });
}

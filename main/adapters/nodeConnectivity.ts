import type { Connectivity } from '../core/ports/Connectivity.ts';
import type { HttpPort } from '../core/ports/Http.ts';
import { isFromNetwork } from '../core/providers/wire/networkPage.ts';

const LONGEST_WAIT_MS = 5_000;
/** Enough of a body to tell a page from an answer; lists of models can be long. */
const LOOK_BYTES = 16 * 1024;

/** An answer came, but not from who was asked. */
class NetworkAnswered extends Error {
  override name = 'NetworkAnswered';
}

/**
 * Asks addresses over verified TLS, all at once; the first answer of the outside itself, whatever its status, means
 * online. A captive portal or a filter answers with a certificate of its own, or, where that is trusted, with its page.
 */
export function createNodeConnectivity(http: HttpPort): Connectivity {
  return {
    async look(urls, signal) {
      if (urls.length === 0) return 'online';
      const ended = new AbortController();
      const either = AbortSignal.any([signal, ended.signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
      try {
        await Promise.any(urls.map((url) => answers(http, url, either)));
        return 'online';
      } catch (thrown) {
        // Nobody outside answered: that is the verdict, unless the caller gave up.
        signal.throwIfAborted();
        const reasons: unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
        return reasons.some((reason) => reason instanceof NetworkAnswered) ? 'portal' : 'offline';
      } finally {
        ended.abort();
      }
    },
  };
}

/** @throws when nothing came, or something that the network made up */
async function answers(http: HttpPort, url: string, signal: AbortSignal): Promise<void> {
  const look = { url, method: 'GET', headers: {}, body: null, signal, maxBytes: LOOK_BYTES, isLook: true };
  if (isFromNetwork(url, await http.request(look))) throw new NetworkAnswered();
}

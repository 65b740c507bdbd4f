import type { Connectivity } from '../core/ports/Connectivity.ts';
import { type HttpPort, TransportError } from '../core/ports/Http.ts';

const LONGEST_WAIT_MS = 5_000;

/**
 * Asks addresses over verified TLS, all at once; the first answer, whatever its status, means online. A captive portal
 * answers with a certificate of its own, or not at all, and so counts as offline.
 */
export function createNodeConnectivity(http: HttpPort): Connectivity {
  return {
    async isOnline(urls, signal) {
      if (urls.length === 0) return true;
      const ended = new AbortController();
      const either = AbortSignal.any([signal, ended.signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
      try {
        await Promise.any(urls.map((url) => answers(http, url, either)));
        return true;
      } catch {
        // Nobody answered: that is the verdict, unless the caller gave up.
        signal.throwIfAborted();
        return false;
      } finally {
        ended.abort();
      }
    },
  };
}

/** @throws when nothing with a status came */
async function answers(http: HttpPort, url: string, signal: AbortSignal): Promise<void> {
  try {
    await http.request({ url, method: 'HEAD', headers: {}, body: null, signal });
  } catch (thrown) {
    // A redirection is an answer too, though it is not followed.
    if (thrown instanceof TransportError && thrown.status !== null) return;
    throw thrown;
  }
}

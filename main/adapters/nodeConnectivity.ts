import type { Connectivity } from '../core/ports/Connectivity.ts';

const LONGEST_WAIT_MS = 5_000;

/**
 * Asks addresses over verified TLS, all at once; the first answer, whatever its status, means online. A captive portal
 * answers with a certificate of its own, or not at all, and so counts as offline.
 * @param addresses called at each check, since settings change; none means always online
 */
export function createNodeConnectivity(addresses: () => readonly string[]): Connectivity {
  return {
    async isOnline(signal) {
      const urls = addresses();
      if (urls.length === 0) return true;
      const ended = new AbortController();
      const either = AbortSignal.any([signal, ended.signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
      try {
        await Promise.any(
          urls.map((url) => fetch(url, { method: 'HEAD', redirect: 'manual', signal: either })),
        );
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

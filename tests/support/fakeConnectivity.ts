import type { Connectivity } from '../../main/core/ports/Connectivity.ts';

export interface FakeConnectivity extends Connectivity {
  /** What the next checks find. */
  online: boolean;
  /** While not online: whether the network itself answers. */
  hasPortal: boolean;
  /** How often it was asked. */
  asks: number;
  /** What the last check was told to ask. */
  urls: readonly string[];
}

/** Whether the outside can be reached, as the test says. */
export function createFakeConnectivity(): FakeConnectivity {
  return {
    online: true,
    hasPortal: false,
    asks: 0,
    urls: [],
    async look(urls, signal) {
      signal.throwIfAborted();
      this.asks += 1;
      this.urls = urls;
      if (this.online) return 'online';
      return this.hasPortal ? 'portal' : 'offline';
    },
  };
}

import type { Connectivity } from '../../main/core/ports/Connectivity.ts';

export interface FakeConnectivity extends Connectivity {
  /** What the next checks find. */
  online: boolean;
  /** How often it was asked. */
  asks: number;
  /** What the last check was told to ask. */
  urls: readonly string[];
}

/** Whether the outside can be reached, as the test says. */
export function createFakeConnectivity(): FakeConnectivity {
  return {
    online: true,
    asks: 0,
    urls: [],
    async isOnline(urls, signal) {
      signal.throwIfAborted();
      this.asks += 1;
      this.urls = urls;
      return this.online;
    },
  };
}

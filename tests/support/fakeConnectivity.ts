import type { Connectivity } from '../../main/core/ports/Connectivity.ts';

export interface FakeConnectivity extends Connectivity {
  /** What the next checks find. */
  online: boolean;
  /** How often it was asked. */
  asks: number;
}

/** Whether the outside can be reached, as the test says. */
export function createFakeConnectivity(): FakeConnectivity {
  return {
    online: true,
    asks: 0,
    async isOnline(signal) {
      signal.throwIfAborted();
      this.asks += 1;
      return this.online;
    },
  };
}

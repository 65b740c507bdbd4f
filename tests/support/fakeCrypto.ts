import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import type { Crypto } from '../../main/core/ports/Crypto.ts';

/** Real hashes, counted ids and a seeded row of numbers: keep one per data folder, so that ids stay distinct over restarts. */
export function createFakeCrypto(seed = 1): Crypto {
  let made = 0;
  let drawn = seed;
  return {
    sha256: nodeCrypto.sha256,
    sha256InParts: nodeCrypto.sha256InParts,
    randomId() {
      made += 1;
      return `id-${made}`;
    },
    // Park and Miller's minimal standard generator, 1988.
    random() {
      drawn = (drawn * 48_271) % 2_147_483_647;
      return drawn / 2_147_483_647;
    },
  };
}

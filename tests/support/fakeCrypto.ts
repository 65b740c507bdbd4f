import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import type { Crypto } from '../../main/core/ports/Crypto.ts';

/** Real hashes and counted ids: keep one per data folder, so that ids stay distinct over restarts. */
export function createFakeCrypto(): Crypto {
  let made = 0;
  return {
    sha256: nodeCrypto.sha256,
    randomId() {
      made += 1;
      return `id-${made}`;
    },
  };
}

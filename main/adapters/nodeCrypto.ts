import { createHash, hash, randomUUID } from 'node:crypto';
import type { Crypto } from '../core/ports/Crypto.ts';

/** Hashes and identifiers from Node's library. */
export const nodeCrypto: Crypto = {
  sha256: (text) => `sha256:${hash('sha256', text)}`,
  sha256InParts() {
    const hashing = createHash('sha256');
    return {
      add: (part) => void hashing.update(part, 'utf8'),
      value: () => `sha256:${hashing.digest('hex')}`,
    };
  },
  randomId: () => randomUUID(),
  random: () => Math.random(),
};

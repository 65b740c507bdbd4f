import { hash, randomUUID } from 'node:crypto';
import type { Crypto } from '../core/ports/Crypto.ts';

/** Hashes and identifiers from Node's library. */
export const nodeCrypto: Crypto = {
  sha256: (text) => `sha256:${hash('sha256', text)}`,
  randomId: () => randomUUID(),
  random: () => Math.random(),
};

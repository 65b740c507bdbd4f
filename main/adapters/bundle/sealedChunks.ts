/**
 * A stream under a passphrase: chunks of 64 KiB, each sealed by AES-256-GCM under its number and whether it is the last
 * (the STREAM construction), with the header as what is sealed along. So nothing can be altered, moved, left out or cut off.
 */
import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { words } from '../../../shared/words/index.ts';
import { badBundle } from '../../core/bundle/badBundle.ts';
import { SCRYPT } from '../../core/bundle/bundleFormat.ts';
import { ByteReader } from './ByteReader.ts';

const CIPHER = 'aes-256-gcm';
const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** Twice what the derivation needs. */
const SCRYPT_ROOM = 2 * 128 * SCRYPT.n * SCRYPT.r;

/** What seals a stream. */
export interface SealKey {
  key: Buffer;
  /** The start of each chunk's nonce; a number of four bytes and the mark of the last one follow. */
  nonce: Buffer;
}

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** @returns the key of a passphrase, whose letters count, not how a keyboard puts their accents together */
export function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  const cost = { N: SCRYPT.n, r: SCRYPT.r, p: SCRYPT.p, maxmem: SCRYPT_ROOM };
  return derive(passphrase.normalize('NFC'), salt, KEY_BYTES, cost);
}

function nonceOf({ nonce }: SealKey, number: number, isLast: boolean): Buffer {
  const end = Buffer.alloc(5);
  end.writeUInt32BE(number, 0);
  end.writeUInt8(isLast ? 1 : 0, 4);
  return Buffer.concat([nonce, end]);
}

/** The chunks of a stream, each with whether it is the last; an empty stream is one empty chunk. */
async function* chunksOf(pieces: AsyncIterable<Buffer>, size: number): AsyncGenerator<[Buffer, boolean]> {
  const reader = new ByteReader(pieces);
  for (let isLast = false; !isLast; ) {
    const chunk = await reader.exactly(size);
    isLast = await reader.isAtEnd();
    yield [chunk, isLast];
  }
}

export async function* sealed(
  pieces: AsyncIterable<Buffer>,
  key: SealKey,
  header: Buffer,
): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const [chunk, isLast] of chunksOf(pieces, CHUNK_BYTES)) {
    const cipher = createCipheriv(CIPHER, key.key, nonceOf(key, number, isLast)).setAAD(header);
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/** @throws AppError `BAD_BUNDLE` for a chunk that was not sealed so */
export async function* unsealed(
  pieces: AsyncIterable<Buffer>,
  key: SealKey,
  header: Buffer,
): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const [chunk, isLast] of chunksOf(pieces, CHUNK_BYTES + TAG_BYTES)) {
    yield opened(chunk, key, number, isLast, header);
    number += 1;
  }
}

function opened(chunk: Buffer, key: SealKey, number: number, isLast: boolean, header: Buffer): Buffer {
  const end = chunk.length - TAG_BYTES;
  if (end < 0) throw badBundle(words.bundles.cutOff);
  const decipher = createDecipheriv(CIPHER, key.key, nonceOf(key, number, isLast), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(header).setAuthTag(chunk.subarray(end));
  try {
    return Buffer.concat([decipher.update(chunk.subarray(0, end)), decipher.final()]);
  } catch {
    const problem = number === 0 ? words.bundles.wrongPassphrase : words.bundles.brokenSeal;
    throw badBundle(problem, { part: number + 1 });
  }
}

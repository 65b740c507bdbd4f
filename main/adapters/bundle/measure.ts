/** What a file is: its length, the hash of its bytes, and that of its text, which entries name. */
import { createHash } from 'node:crypto';
import { once as happened } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { MOST_TEXT_BYTES } from '../../core/bundle/bundleFormat.ts';

export interface Measured {
  bytes: number;
  sha256: string;
  /** Null where it can't be unpacked. */
  text: string | null;
}

/** Counts and hashes what passes. */
export class Tally {
  readonly #hash = createHash('sha256');
  bytes = 0;

  add(piece: Buffer): void {
    this.#hash.update(piece);
    this.bytes += piece.length;
  }

  /** To be called once, at the end. */
  value(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}

/** Bytes that are at hand, as what comes in pieces. */
export async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

export async function* tallied(pieces: AsyncIterable<Buffer>, tally: Tally): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    tally.add(piece);
    yield piece;
  }
}

export async function measure(pieces: AsyncIterable<Buffer>, isPacked: boolean): Promise<Measured> {
  const tally = new Tally();
  const text = await textHash(tallied(pieces, tally), isPacked);
  return { bytes: tally.bytes, sha256: tally.value(), text };
}

/** @returns the hash of a text that is never held whole; null where it can't be unpacked, or is larger than any of ours */
export async function textHash(pieces: AsyncIterable<Buffer>, isPacked: boolean): Promise<string | null> {
  const tally = new Tally();
  if (!isPacked) {
    for await (const piece of pieces) tally.add(piece);
    return tally.value();
  }
  const unpacked = createGunzip();
  const isWhole = finished(unpacked).then(
    () => true,
    () => false,
  );
  unpacked.on('data', (piece: Buffer) => {
    tally.add(piece);
    if (tally.bytes > MOST_TEXT_BYTES) unpacked.destroy();
  });
  // All pieces are taken, also those behind a fault: whoever gives them goes on where they end.
  for await (const piece of pieces) {
    if (unpacked.writable && !unpacked.write(piece))
      await Promise.race([happened(unpacked, 'drain').catch(() => {}), isWhole]);
  }
  if (unpacked.writable) unpacked.end();
  return (await isWhole) ? tally.value() : null;
}

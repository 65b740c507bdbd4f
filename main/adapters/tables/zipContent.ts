/** Unpacks entries of a ZIP archive, and packs parts into one that needs no unpacking. */
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { zipSync } from 'fflate';
import { storedBytesOf, type ZipEntry } from './zipDirectory.ts';

const inflate = promisify(inflateRaw);
const DEFLATED = 8;

/** Takes no more memory than the entry claims to need. @throws Error when it is damaged or claims too little */
export async function unpackEntry(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const stored = storedBytesOf(archive, entry);
  const limit = { maxOutputLength: Math.max(1, entry.unpackedBytes) };
  const bytes = entry.method === DEFLATED ? await inflate(stored, limit) : stored;
  if (bytes.length !== entry.unpackedBytes || crc32(bytes) !== entry.crc)
    throw new RangeError('the entry is damaged');
  return bytes;
}

/** @returns a ZIP archive of the parts as they are, undeflated, in a buffer of their own: what reads them takes the whole buffer. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  return zipSync(Object.fromEntries(parts), { level: 0 }).buffer;
}

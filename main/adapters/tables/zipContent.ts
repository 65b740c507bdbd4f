/** Unpacks entries of a ZIP archive, and packs parts into one that needs no unpacking. */
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
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

/** @returns a ZIP archive of the parts as they are, undeflated. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, bytes] of parts) {
    const name = Buffer.from(path);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    body.push(Buffer.from('PK\x03\x04'), fields, name, bytes);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, tail, name);
    offset += 4 + fields.length + name.length + bytes.length;
  }
  const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directoryBytes, 8);
  end.writeUInt32LE(offset, 12);
  return joined([...body, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** In a buffer of their own: what reads them may take the whole buffer. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

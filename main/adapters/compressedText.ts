/** Texts of files whose name ends in `.gz`: compressed on the disk, plain for everybody else. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** The counts of a country are megabytes: they would take four times as long at the usual level, to be a fortieth smaller. */
const LARGE_BYTES = 1024 * 1024;
const LEVEL_OF_LARGE = 4;

/** A text is unpacked in pieces of at most so many bytes; each is a round through the threads of the process. */
const LARGEST_PIECE = 4 * 1024 * 1024;
const SMALLEST_PIECE = 1024;

function isCompressed(name: string): boolean {
  return name.endsWith('.gz');
}

/** @returns the bytes that are written under a name */
export async function pack(name: string, text: string): Promise<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  if (!isCompressed(name)) return bytes;
  return compress(bytes, bytes.length < LARGE_BYTES ? {} : { level: LEVEL_OF_LARGE });
}

/** @returns the text of a file's bytes; null where they are compressed and not whole: half a file is no file */
export async function unpack(name: string, bytes: Buffer): Promise<string | null> {
  if (!isCompressed(name)) return bytes.toString('utf8');
  try {
    return (await expand(bytes, { chunkSize: pieceFor(bytes) })).toString('utf8');
  } catch {
    return null;
  }
}

/**
 * Room for the whole text, by the length that compressed bytes end with. It is a hint only: bytes that are not whole may
 * say anything. One byte more tells that the end is reached.
 */
function pieceFor(bytes: Buffer): number {
  const stated = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  return Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, stated + 1));
}

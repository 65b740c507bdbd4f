/** Texts of files whose name ends in `.gz`: compressed on the disk, plain for everybody else. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const compress = promisify(gzip);
const expand = promisify(gunzip);

function isCompressed(name: string): boolean {
  return name.endsWith('.gz');
}

/** @returns the bytes that are written under a name */
export async function pack(name: string, text: string): Promise<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  return isCompressed(name) ? compress(bytes) : bytes;
}

/** @returns the text of a file's bytes; null where they are compressed and not whole: half a file is no file */
export async function unpack(name: string, bytes: Buffer): Promise<string | null> {
  if (!isCompressed(name)) return bytes.toString('utf8');
  try {
    return (await expand(bytes)).toString('utf8');
  } catch {
    return null;
  }
}

import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { isPacked } from '../../core/bundle/bundlePaths.ts';
import { once, textHash } from '../bundle/measure.ts';

/**
 * What came as a file of a site, as a file of this name has it. A text is kept once there, packed or as it is, though a site may have it
 * under two names.
 * @returns null where its text has another hash
 */
export async function asNamed(name: string, file: Uint8Array, hash: string): Promise<Buffer | null> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const wanted = isPacked(name);
  if ((await textHash(once(bytes), wanted)) === hash) return bytes;
  if ((await textHash(once(bytes), !wanted)) !== hash) return null;
  return wanted ? promisify(gzip)(bytes) : promisify(gunzip)(bytes);
}

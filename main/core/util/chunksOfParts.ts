/** Larger than the parts of most uploads. */
const FIRST_BYTES = 256 * 1024;

/**
 * The bytes of a file in memory, part by part, in a buffer of their own: most readers of bytes take none of memory that threads share.
 * Each part stands until the next one is asked for.
 */
export async function* chunksOfParts(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  let buffer = new Uint8Array(0);
  for (const part of parts) {
    if (part.length > buffer.length) buffer = new Uint8Array(Math.max(FIRST_BYTES, part.length));
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
}

import type { IncomingMessage } from 'node:http';

/** What reading a request's body came to. `cut` means that the caller hung up halfway. */
export type BodyRead = { outcome: 'whole'; bytes: Buffer } | { outcome: 'too-large' } | { outcome: 'cut' };

/**
 * Reads a whole body, in however many pieces it comes. What passes the limit is not kept.
 * @param limitBytes most bytes that are accepted
 */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<BodyRead> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limitBytes) return Promise.resolve({ outcome: 'too-large' });
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const take = (part: Buffer) => {
      size += part.byteLength;
      if (size <= limitBytes) {
        parts.push(part);
        return;
      }
      request.off('data', take);
      parts.length = 0;
      resolve({ outcome: 'too-large' });
    };
    request.on('data', take);
    request.once('end', () => resolve({ outcome: 'whole', bytes: Buffer.concat(parts) }));
    request.once('error', () => resolve({ outcome: 'cut' }));
    request.once('close', () => resolve({ outcome: 'cut' }));
  });
}

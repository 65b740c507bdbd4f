/** A segment of the journal as bytes: taken apart into lines, and written whole or not at all. */
import type * as fs from 'node:fs/promises';
import type { JournalSegment } from '../core/ports/Store.ts';

/**
 * Zeros at the end are bytes that a power cut kept from the disk while the size of the file was there already; one
 * alone may as well be a damaged line end, and is left to be judged.
 */
export function splitLines(text: string): Pick<JournalSegment, 'lines' | 'tail'> {
  const lines = text.split('\n');
  const tail = (lines.pop() ?? '').replace(/(?<=[^\0])\0{2,}$/, '');
  return { lines, tail };
}

/** Writes all bytes; a short write without error is treated as a full disk. */
export async function writeAll(handle: fs.FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

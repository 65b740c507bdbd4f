/** How long the disk takes to keep a small file, beside a write that does not wait for it. */
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { SyncTest } from '../../core/ports/Machine.ts';
import { TEMP_SUFFIX } from '../durableFile.ts';
import { isDone, isOneOf, systemCodeOf } from '../fileErrors.ts';

/** As many as tell a disk that is busy for a moment from a slow one, and still take a second on the slowest. */
const ROUNDS = 9;
const BYTES = 4_096;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measure(file: fs.FileHandle): Promise<SyncTest> {
  const synced: number[] = [];
  const written: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bytes = randomBytes(BYTES);
    written.push(await timed(() => file.write(bytes, 0, BYTES, 0)));
    synced.push(await timed(() => file.write(bytes, 0, BYTES, 0).then(() => file.datasync())));
  }
  return { outcome: 'done', syncMs: median(synced), writeMs: median(written) };
}

/** The file has the ending of interrupted writes: one that a kill leaves is swept by the next start. */
export async function testSyncs(folder: string, open: typeof fs.open = fs.open): Promise<SyncTest> {
  const path = join(folder, `check.${process.pid}-${randomBytes(6).toString('hex')}${TEMP_SUFFIX}`);
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      return await measure(file);
    } finally {
      await file.close();
      await isDone(() => fs.rm(path, { force: true }));
    }
  } catch (thrown) {
    if (systemCodeOf(thrown) === null) throw thrown;
    return { outcome: 'refused', why: whyOf(thrown) };
  }
}

function whyOf(thrown: unknown): 'full' | 'not-writable' | 'failing' {
  if (isOneOf(thrown, 'ENOSPC', 'EDQUOT', 'EFBIG')) return 'full';
  return isOneOf(thrown, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT') ? 'not-writable' : 'failing';
}

/**
 * Files that survive power loss: written under a temporary name, synced, renamed, and the folder synced.
 * Windows cannot sync folders; there a file is durable when its own sync returns (see the README).
 */
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './durableFolder.ts';
import { isDone, isMissing, isOneOf, writeFailure } from './fileErrors.ts';

const isWindows = process.platform === 'win32';

/** Suffix of files that an interrupted write may leave behind; swept at the next start. */
export const TEMP_SUFFIX = '.tmp';

/**
 * Syncs what was just read through a handle: a process that was killed may have written it without a sync, and
 * what has been shown once must not be gone after a power cut.
 */
export async function syncRead(handle: fs.FileHandle): Promise<void> {
  // Windows syncs only files that are open for writing.
  if (isWindows) return;
  try {
    await handle.sync();
  } catch (thrown) {
    // A medium that can only be read holds nothing that is not synced.
    if (!isOneOf(thrown, 'EROFS', 'EINVAL')) throw thrown;
  }
}

/** Virus scanners on Windows hold files for moments after they were written. */
export async function renameWithPatience(from: string, to: string): Promise<void> {
  const waitsMs = isWindows ? [10, 50, 200, 500] : [];
  for (;;) {
    try {
      return await fs.rename(from, to);
    } catch (thrown) {
      const waitMs = waitsMs.shift();
      if (waitMs === undefined || !isOneOf(thrown, 'EPERM', 'EACCES', 'EBUSY')) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

/** A name beside `path` that no other write uses. */
function temporaryName(path: string): string {
  return `${path}.${process.pid}-${randomBytes(6).toString('hex')}${TEMP_SUFFIX}`;
}

/** What can't be removed now is swept by the next start. */
async function discard(temporary: string): Promise<void> {
  await isDone(() => fs.rm(temporary, { force: true }));
}

/** Writes and syncs a temporary file beside `path`; nothing stays of one that fails. @returns its name */
async function writeTemporary(path: string, bytes: Buffer): Promise<string> {
  const temporary = temporaryName(path);
  try {
    const handle = await fs.open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
      // Some file systems cut a write short without an error (seen on full disks): never rename such a file.
      const { size } = await handle.stat();
      if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    await discard(temporary);
    throw thrown;
  }
  return temporary;
}

/** Another name for a file; where links do not exist, a synced copy. @returns null when there is no such file */
async function secondName(path: string, backup: string): Promise<string | null> {
  const fresh = temporaryName(backup);
  try {
    await fs.link(path, fresh);
    return fresh;
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    return writeTemporary(backup, await fs.readFile(path));
  }
}

/** Keeps the present file as `backup`. */
async function keepBackup(path: string, backup: string): Promise<void> {
  const fresh = await secondName(path, backup);
  if (fresh === null) return;
  try {
    await renameWithPatience(fresh, backup);
  } finally {
    // Renaming one name of a file onto another name of the same file does nothing and keeps both.
    await discard(fresh);
  }
}

/**
 * Replaces `path` durably: after it resolves, the new content survives power loss; before, the old one does.
 * @param content a text, or bytes
 * @param backup where the present file is kept first, if wanted
 * @throws AppError `DISK_FULL`, `DISK_FAILED` or `FOLDER_NOT_WRITABLE`; the old file is then intact and no leftover
 * stays, unless only the last step failed, the sync of the folder: then the new one is in place, and may not survive
 * power loss
 */
export async function replaceFile(path: string, content: string | Buffer, backup?: string): Promise<void> {
  try {
    const temporary = await writeTemporary(path, Buffer.from(content));
    try {
      if (backup !== undefined) await keepBackup(path, backup);
      await renameWithPatience(temporary, path);
    } catch (thrown) {
      await discard(temporary);
      throw thrown;
    }
    await syncFolder(dirname(path));
  } catch (thrown) {
    throw writeFailure(thrown, path);
  }
}

/** @returns the file's text, or null when there is none. */
export async function readTextOrNull(path: string): Promise<string | null> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw thrown;
  }
}

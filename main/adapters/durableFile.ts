/**
 * Files that survive power loss: written under a temporary name, synced, renamed, and the folder synced.
 * Windows cannot sync folders; there a file is durable when its own sync returns (see the README).
 */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing, systemCodeOf, writeFailure } from './fileErrors.ts';

const isWindows = process.platform === 'win32';

function isOneOf(thrown: unknown, ...codes: string[]): boolean {
  return codes.includes(systemCodeOf(thrown) ?? '');
}

/** Suffix of files that an interrupted write may leave behind; swept at the next start. */
export const TEMP_SUFFIX = '.tmp';

/** Syncs a folder, so that a rename or a new file in it survives power loss. */
export async function syncFolder(folder: string): Promise<void> {
  if (isWindows) return;
  const handle = await fs.open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

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

/** Syncs a folder that was there already into its parent: who made it may have been killed before doing so. */
async function syncPresent(folder: string): Promise<void> {
  try {
    await syncFolder(dirname(folder));
  } catch (thrown) {
    // Where we may not look, or nothing can be written, we have not made it: it was there before us.
    if (!isOneOf(thrown, 'EACCES', 'EPERM', 'EROFS', 'EINVAL')) throw thrown;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await fs.stat(path);
    return true;
  } catch (thrown) {
    if (isMissing(thrown)) return false;
    throw thrown;
  }
}

/** @returns the folders that are missing on the way to this one, the uppermost first */
async function missingOf(folder: string): Promise<string[]> {
  const parent = dirname(folder);
  if (parent === folder || (await isThere(folder))) return [];
  return [...(await missingOf(parent)), folder];
}

/** Creates a folder with its parents; afterwards it survives power loss, also when a killed process made it. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    const missing = await missingOf(folder);
    await syncPresent(missing[0] === undefined ? folder : dirname(missing[0]));
    // Each is synced before the next is made: so only the last one that is there can ever be without its sync.
    for (const level of missing) {
      await fs.mkdir(level, { recursive: true });
      await syncFolder(dirname(level));
    }
    // Says so when what is there is a file.
    if (missing.length === 0) await fs.mkdir(folder, { recursive: true });
  } catch (thrown) {
    throw writeFailure(thrown, folder);
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

/** Writes and syncs a temporary file beside `path`. @returns its name */
async function writeTemporary(path: string, bytes: Buffer): Promise<string> {
  const temporary = temporaryName(path);
  const handle = await fs.open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    // Some file systems cut a write short without an error (seen on full disks): never rename such a file.
    const { size } = await handle.stat();
    if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  } catch (thrown) {
    await handle.close();
    await fs.rm(temporary, { force: true });
    throw thrown;
  }
  await handle.close();
  return temporary;
}

/** Keeps the present file as `backup`; a hard link costs no copy, and where links do not exist we copy. */
async function keepBackup(path: string, backup: string): Promise<void> {
  const fresh = temporaryName(backup);
  try {
    await fs.link(path, fresh);
  } catch (thrown) {
    if (isMissing(thrown)) return;
    await fs.copyFile(path, fresh);
  }
  await renameWithPatience(fresh, backup);
  // Renaming one name of a file onto another name of the same file does nothing and keeps both.
  await fs.rm(fresh, { force: true });
}

/**
 * Replaces `path` durably: after it resolves, the new content survives power loss; before, the old one does.
 * @param content a text, or bytes
 * @param backup where the present file is kept first, if wanted
 * @throws AppError `DISK_FULL` or `FOLDER_NOT_WRITABLE`; the old file is then intact and no leftover stays, unless
 * only the last step failed, the sync of the folder: then the new one is in place, and may not survive power loss
 */
export async function replaceFile(path: string, content: string | Buffer, backup?: string): Promise<void> {
  let temporary: string | null = null;
  try {
    temporary = await writeTemporary(path, Buffer.from(content));
    if (backup !== undefined) await keepBackup(path, backup);
    await renameWithPatience(temporary, path);
    await syncFolder(dirname(path));
  } catch (thrown) {
    if (temporary !== null) await fs.rm(temporary, { force: true });
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

/**
 * Folders that survive power loss: made from above to below, each synced into its parent. A sync that failed is made
 * up for by the next one: each process that makes or finds a folder syncs it into its parent again.
 */
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing, isOneOf, writeFailure } from './fileErrors.ts';

const isWindows = process.platform === 'win32';

/** Syncs a folder, so that a rename or a new file in it survives power loss; Windows can't, and needs not. */
export async function syncFolder(folder: string): Promise<void> {
  if (isWindows) return;
  const handle = await fs.open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
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

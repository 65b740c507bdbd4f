/**
 * Damaged files are kept, never deleted: copied to `quarantine/` under their name and content hash. What can't
 * even be read is moved aside, where no new file can take its place.
 */
import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { QuarantinedFile } from '../core/ports/Store.ts';
import { renameWithPatience, replaceFile, TEMP_SUFFIX } from './durableFile.ts';
import { makeFolder, syncFolder } from './durableFolder.ts';
import { isDone, isMissing, readFailure } from './fileErrors.ts';

const folderName = 'quarantine';

function hashOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function read(path: string): Promise<Buffer> {
  try {
    return await fs.readFile(path);
  } catch (thrown) {
    throw readFailure(thrown, path);
  }
}

/**
 * Copies a damaged file to quarantine, synced; the copy is there whole or not at all.
 * @returns its name there and its hash
 * @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE`, `FOLDER_DAMAGED`
 */
export async function quarantineCopy(dataFolder: string, path: string): Promise<QuarantinedFile> {
  const bytes = await read(path);
  const hash = hashOf(bytes);
  const file = `${basename(path)}.${hash.slice(7, 19)}.damaged`;
  const folder = join(dataFolder, folderName);
  await makeFolder(folder);
  await replaceFile(join(folder, file), bytes);
  return { file, hash };
}

/**
 * Moves a file that can't be read aside; that needs no right to read it.
 * @returns its new name, or null when the system does not let it go: then it is where it was
 */
export async function moveAside(path: string): Promise<string | null> {
  const name = `${basename(path)}.${randomBytes(4).toString('hex')}.unreadable`;
  const folder = dirname(path);
  if (!(await isDone(() => renameWithPatience(path, join(folder, name))))) return null;
  // It has moved. Without the sync a power cut may bring it back under its old name: then the next start moves it again.
  await isDone(() => syncFolder(folder));
  return name;
}

/** @returns the files in quarantine with their hashes. @throws AppError `FOLDER_DAMAGED` */
export async function listQuarantine(dataFolder: string): Promise<QuarantinedFile[]> {
  const folder = join(dataFolder, folderName);
  try {
    // A copy that was cut off is nobody's file: the next start sweeps it.
    const names = (await fs.readdir(folder)).filter((name) => !name.endsWith(TEMP_SUFFIX)).sort();
    return await Promise.all(
      names.map(async (file) => ({ file, hash: hashOf(await read(join(folder, file))) })),
    );
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw readFailure(thrown, folder);
  }
}

/** Damaged files are kept, never deleted: copied to `quarantine/` under their name and content hash. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { QuarantinedFile } from '../core/ports/Store.ts';
import { makeFolder, syncFolder } from './durableFile.ts';
import { isMissing } from './fileErrors.ts';

const folderName = 'quarantine';

function hashOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Copies a damaged file to quarantine, synced. @returns its name there and its hash */
export async function quarantineCopy(dataFolder: string, path: string): Promise<QuarantinedFile> {
  const bytes = await fs.readFile(path);
  const hash = hashOf(bytes);
  const file = `${basename(path)}.${hash.slice(7, 19)}.damaged`;
  const folder = join(dataFolder, folderName);
  await makeFolder(folder);
  const handle = await fs.open(join(folder, file), 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(folder);
  return { file, hash };
}

/** @returns the files in quarantine with their hashes. */
export async function listQuarantine(dataFolder: string): Promise<QuarantinedFile[]> {
  try {
    const names = (await fs.readdir(join(dataFolder, folderName))).sort();
    return await Promise.all(
      names.map(async (file) => ({
        file,
        hash: hashOf(await fs.readFile(join(dataFolder, folderName, file))),
      })),
    );
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw thrown;
  }
}

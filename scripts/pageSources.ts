import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that the built page depends on. */
const sourceFolders = ['renderer', 'shared'];
const sourceFiles = ['package-lock.json', 'vite.config.ts'];

/** File in the built page that says what it was built from. */
export const STAMP_NAME = 'build-stamp.json';

/** @returns one hash over names and contents of all sources of the page */
export async function hashPageSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listSources(root)) {
    const content = createHash('sha256').update(await readFile(join(root, name)));
    hash.update(`${content.digest('hex')} ${name}\n`);
  }
  return hash.digest('hex');
}

async function listSources(root: string): Promise<string[]> {
  const inFolders = await Promise.all(sourceFolders.map((folder) => listFolder(root, folder)));
  return [...inFolders.flat(), ...sourceFiles].sort();
}

/** Hidden files are left out: editors keep their own there. */
async function listFolder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const names = visible.filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`);
  for (const entry of visible) {
    if (entry.isDirectory()) names.push(...(await listFolder(root, `${folder}/${entry.name}`)));
  }
  return names;
}

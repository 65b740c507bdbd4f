import * as fs from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FolderFacts, Machine } from '../../core/ports/Machine.ts';
import { isMissing, systemCodeOf } from '../fileErrors.ts';
import { findBrowser } from '../pdf/findBrowser.ts';
import { isKeptSite } from '../siteNote.ts';
import { installedFonts } from './installedFonts.ts';
import { fileSystemOf } from './mountTable.ts';
import { testSyncs } from './syncTest.ts';

/** The machine that this process runs on, and the data folder on it. */
export function createNodeMachine(dataFolder: string): Machine {
  const folder = resolve(dataFolder);
  return {
    folder,
    program: () => ({
      node: process.versions.node,
      electron: process.versions.electron ?? null,
      system: `${process.platform} ${process.arch}`,
    }),
    timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    folderFacts: () => lookAtFolder(folder),
    // The copy of another site is never written.
    syncTest: async () => (isKeptSite(folder) ? null : testSyncs(folder)),
    hasBrowser: () => findBrowser() !== null,
    fonts: installedFonts,
  };
}

async function lookAtFolder(folder: string): Promise<FolderFacts> {
  const nothing = { system: null, freeBytes: null, fileSystem: null };
  try {
    const { isFolder } = await fs.stat(folder).then((found) => ({ isFolder: found.isDirectory() }));
    if (!isFolder) return { ...nothing, state: 'no-folder' };
    await fs.readdir(folder);
    const { bavail, bsize } = await fs.statfs(folder);
    return {
      ...nothing,
      state: 'readable',
      freeBytes: bavail * bsize,
      fileSystem: await fileSystemOf(folder),
    };
  } catch (thrown) {
    if (isMissing(thrown)) return { ...nothing, state: 'missing' };
    const system = systemCodeOf(thrown);
    if (system === null) throw thrown;
    return { ...nothing, state: 'unreadable', system };
  }
}

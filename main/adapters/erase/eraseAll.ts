/**
 * Removes everything that Outpost keeps for a data folder, and looks afterwards what is left. Only what is known to be Outpost's
 * goes: a file of anybody else stays and is named, and a link is never followed. Keys go first. Whatever a kill leaves, the
 * next time finds and removes.
 */
import * as fs from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import { dataFolderExists } from '../dataFolder.ts';
import { syncFolder } from '../durableFolder.ts';
import { isDone, isMissing, readFailure, systemCodeOf } from '../fileErrors.ts';
import { takeProcessLock } from '../processLock.ts';
import { isKeptSite } from '../siteNote.ts';
import { isOwnFile, isOwnState, isOwnTemporary, LOCK_FILE } from './ownPaths.ts';

export interface EraseOrder {
  folder: string;
  /** Only lists what would go. */
  isDryRun: boolean;
  /** The folders beside the data folder that hold something of Outpost's; none where another data folder may need it too. */
  beside: readonly Beside[];
}

/** A folder of which only what is right below it under certain names is Outpost's. */
export interface Beside {
  folder: string;
  isOwn(name: string): boolean;
}

export interface Erased {
  folder: string;
  /** Whole paths that are gone, or would go. */
  files: string[];
  bytes: number;
  /** Of somebody else, or links: they stay. */
  foreign: string[];
  /** What should have gone and did not, with the system's code. */
  failed: { path: string; system: string }[];
}

interface Found {
  path: string;
  bytes: number;
}

/** The state of the window's program. */
export const appState = (folder: string): Beside => ({ folder, isOwn: isOwnState });
/** Folders of prints that were cut off. */
export const temporaries = (folder: string): Beside => ({ folder, isOwn: isOwnTemporary });

/** @throws AppError `FOLDER_IN_USE` where another process has the folder; nothing is removed then */
export async function eraseAll({ folder, isDryRun, beside }: EraseOrder): Promise<Erased> {
  const location = resolve(folder);
  if (isKeptSite(location))
    throw new AppError('FOLDER_NOT_WRITABLE', words.bundles.readOnly({ folder: location }), {
      path: location,
    });
  const isThere = await dataFolderExists(location);
  const outside = (await Promise.all(beside.map(foundBeside))).flat();
  if (isDryRun) return { ...summed(location, await foundIn(location, isThere), outside), failed: [] };
  const lock = isThere
    ? takeProcessLock(location, { pid: process.pid, host: 'erase', since: new Date().toISOString() })
    : null;
  try {
    const within = await foundIn(location, isThere);
    const all = summed(location, within, outside);
    for (const { path } of keysFirst(within.own)) await remove(path);
    for (const { path } of outside) await remove(path);
    await removeEmptyFolders(location, within.folders);
    return { ...all, ...(await leftOf(location, isThere, all)) };
  } finally {
    lock?.release();
    if (isThere) await removeLock(location);
  }
}

function summed(folder: string, within: Within, outside: readonly Found[]) {
  const all = [...within.own, ...outside];
  const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
  return { folder, files: all.map(({ path }) => path), bytes, foreign: within.foreign };
}

interface Within {
  own: Found[];
  foreign: string[];
  /** The deepest first. */
  folders: string[];
}

async function foundIn(location: string, isThere: boolean): Promise<Within> {
  const within: Within = { own: [], foreign: [], folders: [] };
  if (isThere) await walk(location, '', within);
  return within;
}

async function walk(location: string, folder: string, into: Within): Promise<void> {
  const entries = await fs
    .readdir(join(location, folder), { withFileTypes: true })
    .catch((thrown: unknown) => {
      throw readFailure(thrown, join(location, folder));
    });
  for (const entry of entries) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const path = join(location, name);
    if (entry.isDirectory()) {
      await walk(location, name, into);
      into.folders.push(path);
    } else if (!entry.isFile() || !(isOwnFile(name) || LOCK_FILE.test(name))) into.foreign.push(path);
    else if (isOwnFile(name)) into.own.push({ path, bytes: (await fs.lstat(path)).size });
  }
}

async function foundBeside({ folder, isOwn }: Beside): Promise<Found[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => isOwn(entry.name) && !entry.isSymbolicLink())
      .map((entry) => ({ path: join(folder, entry.name), bytes: 0 }));
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw readFailure(thrown, folder);
  }
}

function keysFirst(files: readonly Found[]): Found[] {
  const isKey = ({ path }: Found) => /[/\\]keys\.json[^/\\]*$/.test(path);
  return [...files.filter(isKey), ...files.filter((file) => !isKey(file))];
}

/** One that can't be removed now is named by the look afterwards. */
async function remove(path: string): Promise<void> {
  await isDone(() => fs.rm(path, { recursive: true, force: true }));
}

async function removeEmptyFolders(location: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await isDone(() => fs.rmdir(folder));
  // What is gone stays gone over a power cut.
  await isDone(() => syncFolder(location));
}

/** Looks anew at what should be gone, on the disk. */
async function leftOf(
  location: string,
  isThere: boolean,
  { files, foreign }: Pick<Erased, 'files' | 'foreign'>,
) {
  const failed: Erased['failed'] = [];
  for (const path of files) {
    try {
      await fs.lstat(path);
      failed.push({ path, system: (await whyNot(path)) ?? '?' });
    } catch (thrown) {
      if (!isMissing(thrown)) failed.push({ path, system: systemCodeOf(thrown) ?? '?' });
    }
  }
  const again = await foundIn(location, isThere);
  const known = new Set(files);
  // The note that this process has the folder goes with the lock.
  const since = again.own.filter(({ path }) => !known.has(path) && path !== join(location, 'writer.json'));
  failed.push(...since.map(({ path }) => ({ path, system: '?' })));
  return {
    files: files.filter((path) => !failed.some((one) => one.path === path)),
    foreign: [...new Set([...foreign, ...again.foreign])],
    failed,
  };
}

async function whyNot(path: string): Promise<string | null> {
  try {
    await fs.rm(path, { recursive: true });
    return null;
  } catch (thrown) {
    return systemCodeOf(thrown);
  }
}

/** Last of all; and the folder, where nothing else is in it. */
async function removeLock(location: string): Promise<void> {
  const names = await fs.readdir(location).catch(() => []);
  for (const name of names.filter((one) => LOCK_FILE.test(one))) await remove(join(location, name));
  await isDone(() => fs.rmdir(location));
}

/** Opens a data folder as the core's Store: for writing (one process at a time) or for reading. */
import * as fs from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../../shared/errors/AppError.ts';
import { words } from '../../shared/words/index.ts';
import type { Store } from '../core/ports/Store.ts';
import { TEMP_SUFFIX } from './durableFile.ts';
import { makeFolder } from './durableFolder.ts';
import { isMissing, readFailure, writeFailure } from './fileErrors.ts';
import { NodeImmutableFiles } from './immutableFiles.ts';
import { NodeJournalFiles } from './journalFiles.ts';
import { LowdbDocuments } from './lowdbDocuments.ts';
import { readWriterNote, takeProcessLock } from './processLock.ts';
import { INCOMING, isKeptSite } from './siteNote.ts';

/** The platform's folder for application data, before anything is created there. */
export function defaultDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Outpost', 'data');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Outpost', 'data');
  // XDG base directory specification: an empty or relative path counts as not set.
  const { XDG_DATA_HOME: stated = '' } = env;
  return join(isAbsolute(stated) ? stated : join(home, '.local', 'share'), 'outpost');
}

/** Where the window's program keeps its own state on this platform: beside the data folder, or around it. */
export function defaultAppState(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Outpost');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Outpost');
  const { XDG_CONFIG_HOME: stated = '' } = env;
  return join(isAbsolute(stated) ? stated : join(home, '.config'), 'Outpost');
}

/** Removes what interrupted writes left behind. Only the writer does this: a reader would take files in use. */
async function sweepLeftovers(folder: string): Promise<void> {
  const entries = await fs
    .readdir(folder, { recursive: true, withFileTypes: true })
    .catch((thrown: NodeJS.ErrnoException) => {
      throw readFailure(thrown, thrown.path ?? folder);
    });
  const leftovers = entries
    .filter((entry) => entry.name.endsWith(entry.isFile() ? TEMP_SUFFIX : INCOMING))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of leftovers) {
    await fs.rm(path, { force: true, recursive: true }).catch((thrown: unknown) => {
      throw writeFailure(thrown, path);
    });
  }
}

/**
 * Takes the folder for writing; creates it when it is missing.
 * @throws AppError `FOLDER_IN_USE`, `FOLDER_NOT_WRITABLE`, `DISK_FULL`, `FOLDER_DAMAGED` where it can't be read
 */
export async function openForWriting(folder: string, host: string): Promise<Store> {
  const location = resolve(folder);
  if (isKeptSite(location))
    throw new AppError('FOLDER_NOT_WRITABLE', words.bundles.readOnly({ folder: location }), {
      path: location,
    });
  await makeFolder(location);
  const lock = takeProcessLock(location, { pid: process.pid, host, since: new Date().toISOString() });
  await sweepLeftovers(location).catch((thrown: unknown) => {
    lock.release(!lock.wasLeft);
    throw thrown;
  });
  const journal = new NodeJournalFiles(location, { wasLeft: lock.wasLeft });
  return {
    access: 'writer',
    location,
    writer: null,
    journal,
    documents: new LowdbDocuments(location, true),
    files: new NodeImmutableFiles(location),
    async close() {
      try {
        await journal.close();
      } finally {
        lock.release(journal.isSound);
      }
    },
  };
}

/** Opens the folder for reading what is published; creates and changes nothing, not even a missing folder. */
export async function openForReading(folder: string): Promise<Store> {
  const location = resolve(folder);
  const copy = isKeptSite(location) ? await (await import('./bundle/keptSites.ts')).copyIn(location) : null;
  return {
    ...(copy === null ? {} : { copy }),
    access: 'reader',
    location,
    writer: readWriterNote(location),
    journal: new NodeJournalFiles(location, { isReader: true }),
    documents: new LowdbDocuments(location, false),
    files: new NodeImmutableFiles(location),
    async close() {},
  };
}

/** @returns whether a data folder exists at a path. @throws AppError `FOLDER_DAMAGED`, `DISK_FAILED` when that can't be told */
export async function dataFolderExists(folder: string): Promise<boolean> {
  try {
    return (await fs.stat(folder)).isDirectory();
  } catch (thrown) {
    if (isMissing(thrown)) return false;
    throw readFailure(thrown, folder);
  }
}

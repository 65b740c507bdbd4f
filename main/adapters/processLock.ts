/**
 * One writer per data folder. The lock is an exclusive SQLite transaction on an empty file: the operating
 * system frees it the moment the process dies, it is bound to the real file whatever path leads to it, and
 * it also excludes a second core inside the same process. Nothing is ever written to that database.
 */

import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../shared/errors/AppError.ts';
import { instant } from '../../shared/forecast/forecastSchema.ts';
import { words } from '../../shared/words/index.ts';
import { z } from '../../shared/zod.ts';
import { systemCodeOf, writeFailure } from './fileErrors.ts';

const writerInfoSchema = z.object({ pid: z.int().positive(), host: z.string(), since: instant });

/** The process that has a data folder. */
export type WriterInfo = z.infer<typeof writerInfoSchema>;

export interface ProcessLock {
  /** Whether the writer before did not give the folder back as it should: it was killed, or its disk failed. */
  readonly wasLeft: boolean;
  /** @param isSound whether all that can be read is known to be on the disk (the usual case); the next writer is told */
  release(isSound?: boolean): void;
}

const SQLITE_BUSY = 5;
/** SQLite's primary result codes, as the system's: read only, I/O error, full, can't open, no database. */
const systemCodes: ReadonlyMap<number, string> = new Map([
  [8, 'EROFS'],
  [10, 'EIO'],
  [13, 'ENOSPC'],
  [14, 'EACCES'],
  [26, 'EEXIST'],
]);
const noteName = 'writer.json';

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && 'errcode' in thrown && thrown.errcode === SQLITE_BUSY;
}

/** @returns the system's error behind one of SQLite, or what was thrown */
function systemErrorOf(thrown: unknown): unknown {
  if (!(thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number')) return thrown;
  const code = systemCodes.get(thrown.errcode & 0xff);
  return code === undefined ? thrown : Object.assign(new Error(thrown.message, { cause: thrown }), { code });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // EPERM: it runs, but under another user.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

/** @returns who has the folder by its own note, or null; the note is for people, the lock decides. */
export function readWriterNote(folder: string): WriterInfo | null {
  try {
    const note = writerInfoSchema.safeParse(JSON.parse(readFileSync(join(folder, noteName), 'utf8')));
    return note.success && isRunning(note.data.pid) ? note.data : null;
  } catch (thrown) {
    // A note that can't be read says nothing.
    if (systemCodeOf(thrown) !== null || thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

/** @returns the refusal that names the process which has the folder. */
export function folderInUse(folder: string, writer: WriterInfo | null): AppError {
  return new AppError('FOLDER_IN_USE', words.files.folderInUse({ folder, writer }), { folder, writer });
}

/**
 * Makes the lock file where there is none; SQLite would hide the system's reason when it can't be made. One
 * that is there is never opened here: where locks belong to a process and its file (POSIX), closing it again
 * would free the lock that this very process may hold on it.
 */
function ensureLockFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (thrown) {
    if (systemCodeOf(thrown) !== 'EEXIST') throw thrown;
    accessSync(path, constants.W_OK);
  }
}

/**
 * Takes the folder for writing, at once or not at all.
 * @throws AppError `FOLDER_IN_USE` naming the process, or `FOLDER_NOT_WRITABLE`
 */
export function takeProcessLock(folder: string, info: WriterInfo): ProcessLock {
  const path = join(folder, 'writer.lock');
  const note = join(folder, noteName);
  let database: DatabaseSync | null = null;
  let wasLeft = false;
  try {
    ensureLockFile(path);
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
    wasLeft = existsSync(note);
    writeFileSync(note, JSON.stringify(info), { mode: 0o600 });
  } catch (thrown) {
    database?.close();
    if (isBusy(thrown)) throw folderInUse(folder, readWriterNote(folder));
    throw writeFailure(systemErrorOf(thrown), path);
  }
  let held: DatabaseSync | null = database;
  return {
    wasLeft,
    release(isSound = true) {
      if (held === null) return;
      try {
        if (isSound) rmSync(note, { force: true });
      } catch (thrown) {
        // A note that stays costs the next start a copy of the journal's end.
        if (systemCodeOf(thrown) === null) throw thrown;
      } finally {
        held.close();
        held = null;
      }
    },
  };
}

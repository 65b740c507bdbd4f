/** The append-only journal on disk: `journal/<first seq>.jsonl`, one entry a line, one sync per append. */
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/errors/AppError.ts';
import type { JournalFiles, JournalSegment } from '../core/ports/Store.ts';
import { makeFolder, replaceFile, syncFolder, syncRead } from './durableFile.ts';
import { isMissing, readFailure, writeFailure } from './fileErrors.ts';
import { quarantineCopy } from './quarantine.ts';

interface OpenSegment {
  name: string;
  handle: fs.FileHandle;
  /** Bytes that are known to be good and synced. */
  size: number;
}

const segmentPattern = /^\d+\.jsonl$/;

/**
 * Zeros at the end are bytes that a power cut kept from the disk while the size of the file was there already; one
 * alone may as well be a damaged line end, and is left to be judged.
 */
function splitLines(text: string): Pick<JournalSegment, 'lines' | 'tail'> {
  const lines = text.split('\n');
  const tail = (lines.pop() ?? '').replace(/(?<=[^\0])\0{2,}$/, '');
  return { lines, tail };
}

/** Writes all bytes; a short write without error is treated as a full disk. */
async function writeAll(handle: fs.FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

/** Journal access for the writer of a data folder (or a reader, which never appends). */
export class NodeJournalFiles implements JournalFiles {
  readonly #dataFolder: string;
  readonly #folder: string;
  #open: OpenSegment | null = null;
  /** Set when a failed write could not be undone: then nothing more is appended until a restart. */
  #isStuck = false;
  #isClosed = false;

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder;
    this.#folder = join(dataFolder, 'journal');
  }

  async readSegments(): Promise<JournalSegment[]> {
    const names = await this.#names();
    return Promise.all(
      names.map(async (name) => ({ name, ...splitLines(await this.#read(name, name === names.at(-1))) })),
    );
  }

  async append(segment: string, lines: readonly string[]): Promise<void> {
    // The folder may be another process's by now: a late write would end up in the middle of its lines.
    if (this.#isClosed) throw new Error('the journal was written to after the data folder was given back');
    if (this.#isStuck) throw this.#stuckError();
    const path = join(this.#folder, segment);
    try {
      const open = await this.#segment(segment);
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
      try {
        await writeAll(open.handle, bytes);
        await open.handle.datasync();
        open.size += bytes.length;
      } catch (thrown) {
        await this.#undo(open);
        throw thrown;
      }
    } catch (thrown) {
      throw writeFailure(thrown, path);
    }
  }

  async dropTail(segment: string): Promise<void> {
    await this.#closeOpen();
    const path = join(this.#folder, segment);
    try {
      const bytes = await fs.readFile(path);
      const handle = await fs.open(path, 'r+');
      try {
        await handle.truncate(bytes.lastIndexOf(0x0a) + 1);
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (thrown) {
      throw writeFailure(thrown, path);
    }
  }

  async quarantine(segment: string, keepLines: number) {
    await this.#closeOpen();
    const path = join(this.#folder, segment);
    const kept = await quarantineCopy(this.#dataFolder, path);
    if (keepLines === 0) {
      await fs.rm(path);
      await syncFolder(this.#folder);
    } else {
      const { lines } = splitLines(await fs.readFile(path, 'utf8'));
      await replaceFile(
        path,
        lines
          .slice(0, keepLines)
          .map((line) => `${line}\n`)
          .join(''),
      );
    }
    return kept;
  }

  /** Closes the open segment for good, before the folder is given back. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#closeOpen();
  }

  async #names(): Promise<string[]> {
    try {
      return (await fs.readdir(this.#folder)).filter((name) => segmentPattern.test(name)).sort();
    } catch (thrown) {
      if (isMissing(thrown)) return [];
      throw readFailure(thrown, this.#folder);
    }
  }

  /** @param isLast only the end of the last segment can have been written without a sync */
  async #read(name: string, isLast: boolean): Promise<string> {
    const path = join(this.#folder, name);
    try {
      const handle = await fs.open(path, 'r');
      try {
        const text = await handle.readFile('utf8');
        if (isLast) await syncRead(handle);
        return text;
      } finally {
        await handle.close();
      }
    } catch (thrown) {
      throw readFailure(thrown, path);
    }
  }

  async #segment(name: string): Promise<OpenSegment> {
    if (this.#open?.name === name) return this.#open;
    await this.#closeOpen();
    await makeFolder(this.#folder);
    const handle = await fs.open(join(this.#folder, name), 'a', 0o600);
    try {
      await syncFolder(this.#folder);
      this.#open = { name, handle, size: (await handle.stat()).size };
    } catch (thrown) {
      await handle.close();
      throw thrown;
    }
    return this.#open;
  }

  async #undo(open: OpenSegment): Promise<void> {
    try {
      await open.handle.truncate(open.size);
      await open.handle.datasync();
    } catch {
      this.#isStuck = true;
    }
  }

  async #closeOpen(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.handle.close();
  }

  #stuckError(): AppError {
    return new AppError(
      'FOLDER_NOT_WRITABLE',
      `Not saved: an earlier failed write to ${this.#folder} could not be undone. Restart Outpost; nothing acknowledged is lost.`,
      { path: this.#folder },
    );
  }
}

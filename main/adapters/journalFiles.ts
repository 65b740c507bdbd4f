/** The append-only journal on disk: `journal/<first seq>.jsonl`, one entry a line, one sync per append. */
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { isAppError } from '../../shared/errors/AppError.ts';
import type { EntryNumbers, JournalFiles, JournalSegment } from '../core/ports/Store.ts';
import { replaceFile, syncRead } from './durableFile.ts';
import { makeFolder, syncFolder } from './durableFolder.ts';
import { isDone, isMissing, readFailure, writeFailure } from './fileErrors.ts';
import { quarantineCopy } from './quarantine.ts';
import { splitLines, writeAll } from './segmentBytes.ts';

interface Segment {
  name: string;
  /** Bytes that were acknowledged: written and synced. */
  size: number;
}

type OpenSegment = Segment & { handle: fs.FileHandle };

const segmentPattern = /^\d+\.jsonl$/;

/** Each is named by the number of its first entry. @param names in order */
function holding(names: readonly string[], { from = 0, to = Number.POSITIVE_INFINITY }: EntryNumbers) {
  const firsts = names.map((name) => Number.parseInt(name, 10));
  return names.filter(
    (_, index) => firsts[index]! <= to && (firsts[index + 1] ?? Number.POSITIVE_INFINITY) > from,
  );
}

/**
 * Journal access for the writer of a data folder (or a reader, which never appends).
 *
 * After a sync that failed, the system takes the bytes for written although they may never reach the disk, and the
 * next sync of the same file succeeds. So such a file is not used any more: what was acknowledged is written to a new
 * one before anything else is (see `#doubted`), by the next start when this process can't.
 */
export class NodeJournalFiles implements JournalFiles {
  readonly #dataFolder: string;
  readonly #folder: string;
  readonly #isReader: boolean;
  #open: OpenSegment | null = null;
  /** A segment whose file must be written anew: its last sync failed, or a failed write could not be taken back. */
  #doubted: Segment | null = null;
  /** Whether the last segment as it is found may hold bytes of which only the system's cache knows. */
  #isFoundInDoubt: boolean;
  /** Grows with each write that begins and each that ends: odd while one is under way. */
  #turns = 0;
  #isClosed = false;

  /** @param wasLeft whether the writer before did not give the folder back: nobody knows how its last write ended */
  constructor(dataFolder: string, { wasLeft = false, isReader = false } = {}) {
    this.#dataFolder = dataFolder;
    this.#isReader = isReader;
    this.#folder = join(dataFolder, 'journal');
    this.#isFoundInDoubt = wasLeft;
  }

  /** Whether everything that can be read is on the disk too; when not, the next writer writes it anew. */
  get isSound(): boolean {
    return this.#doubted === null && !this.#isFoundInDoubt;
  }

  async readSegments(numbers: EntryNumbers = {}): Promise<JournalSegment[]> {
    if (this.#isFoundInDoubt) await this.#renewFound();
    const names = await this.#names();
    const last = names.at(-1);
    const wanted = holding(names, numbers);
    return Promise.all(wanted.map(async (name) => ({ name, ...splitLines(await this.#read(name, last)) })));
  }

  async append(segment: string, lines: readonly string[]): Promise<void> {
    // The folder may be another process's by now: a late write would end up in the middle of its lines.
    if (this.#isClosed) throw new Error('the journal was written to after the data folder was given back');
    try {
      if (this.#isFoundInDoubt) await this.#renewFound();
      if (this.#doubted !== null) await this.#renew(this.#doubted);
      const open = await this.#segment(segment);
      await this.#write(open, Buffer.from(`${lines.join('\n')}\n`, 'utf8'));
    } catch (thrown) {
      throw writeFailure(thrown, this.#pathOf(segment));
    }
  }

  async dropTail(segment: string): Promise<void> {
    await this.#closeOpen();
    const path = this.#pathOf(segment);
    try {
      const bytes = await fs.readFile(path);
      const handle = await fs.open(path, 'r+');
      try {
        // In place: that needs no room on a full disk.
        await handle.truncate(bytes.lastIndexOf(0x0a) + 1);
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (thrown) {
      this.#isFoundInDoubt = true;
      throw writeFailure(thrown, path);
    }
  }

  async quarantine(segment: string, keepLines: number) {
    await this.#closeOpen();
    const path = this.#pathOf(segment);
    const kept = await quarantineCopy(this.#dataFolder, path);
    try {
      if (keepLines === 0) {
        await fs.rm(path);
        await syncFolder(this.#folder);
      } else {
        const { lines } = splitLines(await fs.readFile(path, 'utf8'));
        const good = lines.slice(0, keepLines).map((line) => `${line}\n`);
        await replaceFile(path, good.join(''));
      }
    } catch (thrown) {
      throw writeFailure(thrown, path);
    }
    return kept;
  }

  /** Closes the open segment for good, before the folder is given back. */
  async close(): Promise<void> {
    this.#isClosed = true;
    // Everything acknowledged was synced before: when the file can't be closed, the next start writes it anew.
    await isDone(() => this.#closeOpen());
  }

  #pathOf(segment: string): string {
    return join(this.#folder, segment);
  }

  async #names(): Promise<string[]> {
    try {
      return (await fs.readdir(this.#folder)).filter((name) => segmentPattern.test(name)).sort();
    } catch (thrown) {
      if (isMissing(thrown)) return [];
      throw readFailure(thrown, this.#folder);
    }
  }

  async #read(name: string, last: string | undefined): Promise<string> {
    const path = this.#pathOf(name);
    try {
      const handle = await fs.open(path, 'r');
      try {
        const turns = this.#turns;
        const bytes = await handle.readFile();
        const own = [this.#open, this.#doubted].find((segment) => segment?.name === name);
        const isQuiet = this.#turns === turns && turns % 2 === 0 && own !== this.#doubted;
        // What this process has not acknowledged is nobody's.
        if (own && !isQuiet) return bytes.toString('utf8', 0, own.size);
        // Of what others wrote, only the end of the last segment can be without a sync.
        if (!own && name === last) await this.#syncFound(handle);
        return bytes.toString('utf8');
      } finally {
        await handle.close();
      }
    } catch (thrown) {
      throw readFailure(thrown, path);
    }
  }

  async #syncFound(handle: fs.FileHandle): Promise<void> {
    try {
      await syncRead(handle);
    } catch (thrown) {
      this.#isFoundInDoubt = !this.#isReader;
      throw thrown;
    }
  }

  /** Writes what an earlier process left to a new file, before anything is read or written. */
  async #renewFound(): Promise<void> {
    const last = (await this.#names()).at(-1);
    if (last !== undefined && this.#open === null) {
      const path = this.#pathOf(last);
      try {
        await replaceFile(path, await fs.readFile(path));
      } catch (thrown) {
        // A process that ends on a full disk is common, and there is no room for a copy: a sync has to do.
        if (!isAppError(thrown) || thrown.code !== 'DISK_FULL') throw readFailure(thrown, path);
      }
    }
    this.#isFoundInDoubt = false;
  }

  /** Writes what was acknowledged of a segment to a new file in its place. */
  async #renew({ name, size }: Segment): Promise<void> {
    const path = this.#pathOf(name);
    await replaceFile(path, (await fs.readFile(path)).subarray(0, size));
    this.#doubted = null;
  }

  async #segment(name: string): Promise<OpenSegment> {
    if (this.#open?.name === name) return this.#open;
    await this.#closeOpen();
    await makeFolder(this.#folder);
    const handle = await fs.open(this.#pathOf(name), 'a', 0o600);
    try {
      await syncFolder(this.#folder);
      this.#open = { name, handle, size: (await handle.stat()).size };
    } catch (thrown) {
      await isDone(() => handle.close());
      throw thrown;
    }
    return this.#open;
  }

  async #write(open: OpenSegment, bytes: Buffer): Promise<void> {
    let isWritten = false;
    this.#turns += 1;
    try {
      await writeAll(open.handle, bytes);
      isWritten = true;
      await open.handle.datasync();
      open.size += bytes.length;
    } catch (thrown) {
      const isUndone = await isDone(() => this.#takeBack(open));
      if (isWritten || !isUndone) await this.#doubt(open);
      // What is refused must not come back with the next start: where the file can't be cut, a new one takes its place now.
      if (!isUndone) await isDone(() => this.#renew({ name: open.name, size: open.size }));
      throw thrown;
    } finally {
      this.#turns += 1;
    }
  }

  async #takeBack({ handle, size }: OpenSegment): Promise<void> {
    await handle.truncate(size);
    await handle.datasync();
  }

  async #doubt({ name, size, handle }: OpenSegment): Promise<void> {
    this.#doubted = { name, size };
    this.#open = null;
    await isDone(() => handle.close());
  }

  async #closeOpen(): Promise<void> {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    try {
      await open.handle.close();
    } catch (thrown) {
      this.#doubted = { name: open.name, size: open.size };
      throw thrown;
    }
  }
}

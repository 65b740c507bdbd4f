/** Small documents through lowdb, with what lowdb leaves to its user: sync, backup, validation, quarantine. */
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { DocumentFiles, DocumentRead, QuarantinedFile } from '../core/ports/Store.ts';
import { readTextOrNull, replaceFile } from './durableFile.ts';
import { quarantineCopy } from './quarantine.ts';

/** A lowdb adapter that validates on read and writes durably. */
class DurableJsonFile<T extends object> implements Adapter<T> {
  readonly #path: string;
  readonly #parse: (json: unknown) => T;
  readonly #backup: string | undefined;

  constructor(path: string, parse: (json: unknown) => T, backup?: string) {
    this.#path = path;
    this.#parse = parse;
    this.#backup = backup;
  }

  async read(): Promise<T | null> {
    const text = await readTextOrNull(this.#path);
    return text === null ? null : this.#parse(JSON.parse(text));
  }

  async write(value: T): Promise<void> {
    await replaceFile(this.#path, JSON.stringify(value), this.#backup);
  }
}

export class LowdbDocuments implements DocumentFiles {
  readonly #folder: string;
  readonly #isWriter: boolean;

  constructor(folder: string, isWriter: boolean) {
    this.#folder = folder;
    this.#isWriter = isWriter;
  }

  async open<T extends object>(name: string, parse: (json: unknown) => T): Promise<DocumentRead<T>> {
    const path = join(this.#folder, name);
    try {
      return { value: await new DurableJsonFile(path, parse).read(), restored: null };
    } catch (thrown) {
      if (isNewerVersion(thrown)) throw thrown;
      const quarantined = await this.#keep(path);
      const backup = await this.#readBackup(path, parse);
      return { value: backup, restored: { quarantined, from: backup === null ? 'nothing' : 'backup' } };
    }
  }

  async commit(name: string, value: object): Promise<void> {
    const path = join(this.#folder, name);
    const file = new DurableJsonFile<object>(path, (json) => json as object, `${path}.bak`);
    // A fresh instance per commit: lowdb then never holds a value that is not on disk.
    await new Low<object>(file, value).write();
  }

  async #readBackup<T extends object>(path: string, parse: (json: unknown) => T): Promise<T | null> {
    try {
      return await new DurableJsonFile(`${path}.bak`, parse).read();
    } catch {
      // A damaged backup is as good as none: the document is rebuilt from the journal.
      return null;
    }
  }

  /** A reader repairs nothing and copies nothing. */
  async #keep(path: string): Promise<QuarantinedFile> {
    return this.#isWriter ? quarantineCopy(this.#folder, path) : { file: path, hash: '' };
  }
}

function isNewerVersion(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'NEWER_VERSION';
}

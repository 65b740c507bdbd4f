/** Small documents through lowdb, with what lowdb leaves to its user: sync, backup, validation, quarantine. */

import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { AppError, isAppError } from '../../shared/errors/AppError.ts';
import { words } from '../../shared/words/index.ts';
import type { DocumentFiles, DocumentRead, QuarantinedFile } from '../core/ports/Store.ts';
import { readTextOrNull, replaceFile } from './durableFile.ts';
import { isUnreadable, readFailure, systemCodeOf } from './fileErrors.ts';
import { moveAside, quarantineCopy } from './quarantine.ts';

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
  /** Documents that can neither be read nor moved: nothing may be written over them. */
  readonly #immovable = new Set<string>();

  constructor(folder: string, isWriter: boolean) {
    this.#folder = folder;
    this.#isWriter = isWriter;
  }

  async open<T extends object>(name: string, parse: (json: unknown) => T): Promise<DocumentRead<T>> {
    const path = join(this.#folder, name);
    try {
      return { value: await new DurableJsonFile(path, parse).read(), restored: null };
    } catch (thrown) {
      if (isAppError(thrown)) throw thrown;
      if (isUnreadable(thrown)) return this.#openUnreadable(name, parse, thrown);
      if (systemCodeOf(thrown) !== null) throw readFailure(thrown, path);
      const quarantined = await this.#keep(path);
      const backup = await this.#readBackup(path, parse);
      return { value: backup, restored: { quarantined, from: backup === null ? 'nothing' : 'backup' } };
    }
  }

  async commit(name: string, value: object): Promise<void> {
    const path = join(this.#folder, name);
    if (this.#immovable.has(name)) await this.#moveAway(name);
    const file = new DurableJsonFile<object>(path, (json) => json as object, `${path}.bak`);
    // A fresh instance per commit: lowdb then never holds a value that is not on disk.
    await new Low<object>(file, value).write();
  }

  /** What can't be read can't be copied to quarantine: it makes room for the new one, whole as it is. */
  async #openUnreadable<T extends object>(
    name: string,
    parse: (json: unknown) => T,
    thrown: unknown,
  ): Promise<DocumentRead<T>> {
    const path = join(this.#folder, name);
    const movedTo = this.#isWriter ? await moveAside(path) : null;
    if (movedTo === null) this.#immovable.add(name);
    const backup = await this.#readBackup(path, parse);
    const from = backup === null ? 'nothing' : 'backup';
    const unreadable = { system: systemCodeOf(thrown) ?? '', movedTo };
    return { value: backup, restored: { quarantined: { file: path, hash: '' }, from, unreadable } };
  }

  /** @throws AppError `FOLDER_NOT_WRITABLE` */
  async #moveAway(name: string): Promise<void> {
    const path = join(this.#folder, name);
    if ((await moveAside(path)) === null) {
      throw new AppError('FOLDER_NOT_WRITABLE', words.files.neither({ path }), { path });
    }
    this.#immovable.delete(name);
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

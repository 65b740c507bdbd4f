/** Files that are written once: forecast sets, datasets. */
import * as fs from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { ImmutableFiles, QuarantinedFile } from '../core/ports/Store.ts';
import { makeFolder, readTextOrNull, replaceFile, syncFolder } from './durableFile.ts';
import { isMissing, readFailure } from './fileErrors.ts';
import { listQuarantine, quarantineCopy } from './quarantine.ts';

export class NodeImmutableFiles implements ImmutableFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(name: string, text: string): Promise<QuarantinedFile | null> {
    const path = this.#pathOf(name);
    const present = await this.read(name);
    if (present === text) {
      // Whoever put it there may have been cut off before its name was synced; its bytes were synced first.
      await makeFolder(dirname(path));
      await syncFolder(dirname(path));
      return null;
    }
    const damaged = present === null ? null : await quarantineCopy(this.#folder, path);
    await makeFolder(dirname(path));
    await replaceFile(path, text);
    return damaged;
  }

  async read(name: string): Promise<string | null> {
    const path = this.#pathOf(name);
    try {
      return await readTextOrNull(path);
    } catch (thrown) {
      throw readFailure(thrown, path);
    }
  }

  async list(folder: string): Promise<string[]> {
    const path = this.#pathOf(folder);
    try {
      const found = await fs.readdir(path, { withFileTypes: true });
      return found.filter((item) => item.isFile()).map((item) => `${folder}/${item.name}`);
    } catch (thrown) {
      if (isMissing(thrown)) return [];
      throw readFailure(thrown, path);
    }
  }

  async remove(name: string): Promise<void> {
    const path = this.#pathOf(name);
    await fs.rm(path, { force: true });
    await syncFolder(dirname(path));
  }

  async listQuarantined(): Promise<QuarantinedFile[]> {
    return listQuarantine(this.#folder);
  }

  /** Names come from the core alone; a name that leaves the folder is a defect. */
  #pathOf(name: string): string {
    const path = resolve(join(this.#folder, name));
    if (!path.startsWith(resolve(this.#folder) + sep))
      throw new Error(`name leaves the data folder: ${name}`);
    return path;
  }
}

/** Files that are written once: forecast sets, datasets. Those named `.gz` are compressed; their text is what the core knows. */
import * as fs from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ImmutableFiles, QuarantinedFile } from '../core/ports/Store.ts';
import { pack, unpack } from './compressedText.ts';
import { replaceFile } from './durableFile.ts';
import { makeFolder, syncFolder } from './durableFolder.ts';
import { isMissing, readFailure, writeFailure } from './fileErrors.ts';
import { listQuarantine, quarantineCopy } from './quarantine.ts';

/** Room that file systems give to files, in bytes: the usual one of all three platforms. */
const DISK_BLOCK = 4_096;

/**
 * Whoever put the file there may have been cut off, or refused, before its name was synced; its bytes were synced
 * before it got that name.
 */
async function syncName(path: string): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  try {
    await syncFolder(folder);
  } catch (thrown) {
    throw writeFailure(thrown, path);
  }
}

export class NodeImmutableFiles implements ImmutableFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(name: string, text: string): Promise<QuarantinedFile | null> {
    const path = this.#pathOf(name);
    const present = await this.#bytes(path);
    if (present !== null && (await unpack(name, present)) === text) {
      await syncName(path);
      return null;
    }
    const damaged = present === null ? null : await quarantineCopy(this.#folder, path);
    await makeFolder(dirname(path));
    await replaceFile(path, await pack(name, text));
    return damaged;
  }

  async read(name: string): Promise<string | null> {
    const bytes = await this.#bytes(this.#pathOf(name));
    return bytes === null ? null : unpack(name, bytes);
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

  async sizes(folder: string): Promise<{ name: string; bytes: number }[]> {
    const sizes: { name: string; bytes: number }[] = [];
    for (const name of await this.list(folder)) {
      const path = this.#pathOf(name);
      try {
        const { size } = await fs.stat(path);
        sizes.push({ name, bytes: Math.ceil(size / DISK_BLOCK) * DISK_BLOCK });
      } catch (thrown) {
        if (!isMissing(thrown)) throw readFailure(thrown, path);
      }
    }
    return sizes;
  }

  async listAll(): Promise<string[]> {
    try {
      const found = await fs.readdir(this.#folder, { withFileTypes: true, recursive: true });
      const paths = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
      return paths.map((path) => relative(this.#folder, path).replaceAll(sep, '/')).sort();
    } catch (thrown) {
      if (isMissing(thrown)) return [];
      throw readFailure(thrown, this.#folder);
    }
  }

  async remove(name: string): Promise<void> {
    const path = this.#pathOf(name);
    try {
      await fs.rm(path, { force: true });
      await syncFolder(dirname(path));
    } catch (thrown) {
      throw writeFailure(thrown, path);
    }
  }

  async listQuarantined(): Promise<QuarantinedFile[]> {
    return listQuarantine(this.#folder);
  }

  async #bytes(path: string): Promise<Buffer | null> {
    try {
      return await fs.readFile(path);
    } catch (thrown) {
      if (isMissing(thrown)) return null;
      throw readFailure(thrown, path);
    }
  }

  /** Names come from the core alone; a name that leaves the folder is a defect. */
  #pathOf(name: string): string {
    const path = resolve(join(this.#folder, name));
    if (!path.startsWith(resolve(this.#folder) + sep))
      throw new Error(`name leaves the data folder: ${name}`);
    return path;
  }
}

/** The exact requests and raw replies, each a compressed file of its own, named by the hash of its text. */

import { AppError, isAppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { ImmutableFiles } from '../../ports/Store.ts';

const FOLDER = 'exchanges';
const HASH_START = 'sha256:';
/** As kept now, and as version 1 kept them. */
const PACKED = /^exchanges\/([0-9a-f]{64})\.txt\.gz$/;
const PLAIN = /^exchanges\/([0-9a-f]{64})\.txt$/;

/** @param hash `sha256:` and 64 hex digits */
function plainFile(hash: string): string {
  return `${FOLDER}/${hash.slice(HASH_START.length)}.txt`;
}

function packedFile(hash: string): string {
  return `${plainFile(hash)}.gz`;
}

/** A text as it lies on disk. */
export interface KeptText {
  hash: string;
  /** Its room on disk. */
  bytes: number;
}

export class KeptExchanges {
  readonly #files: ImmutableFiles;
  readonly #crypto: Crypto;
  /** Kept by this process: a set that is being made may name them before its entry does. */
  readonly #fresh = new Set<string>();
  readonly #leaving = new Map<string, Promise<void>>();

  constructor(files: ImmutableFiles, crypto: Crypto) {
    this.#files = files;
    this.#crypto = crypto;
  }

  /** @returns the hash that the text is kept under. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  async keep(text: string): Promise<string> {
    const hash = this.#crypto.sha256(text);
    this.#fresh.add(hash);
    await this.#leaving.get(hash)?.catch(() => {});
    await this.#files.put(packedFile(hash), text);
    return hash;
  }

  /** @throws AppError `UNKNOWN_EXCHANGE`, `FOLDER_DAMAGED` */
  async read(hash: string): Promise<string> {
    // In this order: the plain file is only removed once the packed one is durable.
    const found = [await this.#files.read(plainFile(hash)), await this.#files.read(packedFile(hash))];
    const whole = found.find((text) => text !== null && this.#crypto.sha256(text) === hash);
    if (typeof whole === 'string') return whole;
    const names = new Set(await this.#files.list(FOLDER));
    const damaged = [plainFile(hash), packedFile(hash)].find((name) => names.has(name));
    if (damaged === undefined) {
      throw new AppError('UNKNOWN_EXCHANGE', words.requests.noExchange, { hash });
    }
    throw new AppError('FOLDER_DAMAGED', words.requests.damagedExchange({ file: damaged }), { hash });
  }

  /** Every kept text that could be removed: none that this process has kept. */
  async earlier(): Promise<{ all: KeptText[]; bytes: number }> {
    const sizes = await this.#files.sizes(FOLDER);
    const all = sizes.flatMap(({ name, bytes }) => {
      const digits = (PACKED.exec(name) ?? PLAIN.exec(name))?.[1];
      const hash = `${HASH_START}${digits}`;
      return digits === undefined || this.#fresh.has(hash) ? [] : [{ hash, bytes }];
    });
    return { all, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  /** Compresses a text that version 1 kept. One that is damaged stays as it is. @returns how many were compressed */
  async pack(most: number, signal: AbortSignal): Promise<number> {
    const plain = (await this.#files.list(FOLDER)).filter((name) => PLAIN.test(name));
    let packed = 0;
    for (const name of plain.slice(0, most)) {
      if (signal.aborted) break;
      const text = await this.#files.read(name).catch(nullWhereUnreadable);
      const hash = `${HASH_START}${PLAIN.exec(name)![1]}`;
      if (text === null || this.#crypto.sha256(text) !== hash) continue;
      await this.#files.put(packedFile(hash), text);
      await this.#files.remove(name);
      packed += 1;
    }
    return packed;
  }

  /** Removes a text for good, unless this process has kept it meanwhile. @returns whether it did */
  async remove(hash: string): Promise<boolean> {
    if (this.#fresh.has(hash)) return false;
    const leaving = (async () => {
      await this.#files.remove(plainFile(hash));
      await this.#files.remove(packedFile(hash));
    })();
    this.#leaving.set(hash, leaving);
    await leaving.finally(() => this.#leaving.delete(hash));
    return true;
  }
}

function nullWhereUnreadable(thrown: unknown): null {
  if (isAppError(thrown)) return null;
  throw thrown;
}

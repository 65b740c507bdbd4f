/** The exact requests and raw replies, each a file of its own, named by its hash. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { ImmutableFiles } from '../../ports/Store.ts';

const FOLDER = 'exchanges';

/** @param hash `sha256:` and 64 hex digits */
function fileOf(hash: string): string {
  return `${FOLDER}/${hash.slice('sha256:'.length)}.txt`;
}

export class KeptExchanges {
  readonly #files: ImmutableFiles;
  readonly #crypto: Crypto;

  constructor(files: ImmutableFiles, crypto: Crypto) {
    this.#files = files;
    this.#crypto = crypto;
  }

  /** @returns the hash that the text is kept under. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  async keep(text: string): Promise<string> {
    const hash = this.#crypto.sha256(text);
    await this.#files.put(fileOf(hash), text);
    return hash;
  }

  /** @throws AppError `UNKNOWN_EXCHANGE`, `FOLDER_DAMAGED` */
  async read(hash: string): Promise<string> {
    const text = await this.#files.read(fileOf(hash));
    if (text === null) {
      throw new AppError(
        'UNKNOWN_EXCHANGE',
        'No request or reply is kept under this hash; the audit trail names those that are.',
        { hash },
      );
    }
    if (this.#crypto.sha256(text) === hash) return text;
    throw new AppError(
      'FOLDER_DAMAGED',
      `The kept text ${fileOf(hash)} is not what its hash says. Nothing else is affected; restore the file from a copy if you need it.`,
      { hash },
    );
  }
}

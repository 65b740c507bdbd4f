/** Published sets on disk: a summary and the quantiles, each a file that is written once and named with its hash by the journal. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Store } from '../ports/Store.ts';
import type { SetRow } from '../state/entries.ts';
import { refuseNewer, versionOf } from '../state/migrations/formatVersion.ts';
import { migrated } from '../state/migrations/migrations.ts';
import type { PublishedSet } from '../state/stored/v1/publishedSet.ts';
import { type SetSummaryV2, setQuantilesV2, setSummaryV2 } from '../state/stored/v2/publishedSet.ts';
import { partsOf, type SetParts, setOfParts } from '../state/stored/v2/setParts.ts';
import { OWN_SET_NAME, setFileNames } from './publishedSet.ts';

/** What the journal says of the files of a set. */
export type NamedFiles = Pick<SetRow, 'file' | 'fileHash' | 'quantiles'>;
type NamedFile = Pick<SetRow, 'file' | 'fileHash'>;

export class SetFiles {
  readonly #store: Store;
  readonly #crypto: Crypto;

  constructor({ store, crypto }: { store: Store; crypto: Crypto }) {
    this.#store = store;
    this.#crypto = crypto;
  }

  /** Writes the files of a set, before an entry names them. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  async write(set: PublishedSet): Promise<NamedFiles> {
    const { summary, quantiles } = partsOf(set);
    const names = setFileNames(set.run.id, set.run.epoch);
    const second = await this.#put(names.quantiles, quantiles);
    return { ...(await this.#put(names.summary, summary)), quantiles: second };
  }

  /** Takes back what was written and is not published. */
  async remove({ file, quantiles }: NamedFiles): Promise<void> {
    await this.#store.files.remove(file);
    if (quantiles !== undefined) await this.#store.files.remove(quantiles.file);
  }

  /** @throws AppError `FOLDER_DAMAGED`, `NEWER_VERSION` */
  async summary(row: SetRow): Promise<SetSummaryV2> {
    const json = await this.#json(row, row);
    return sound(row, row.file, () =>
      row.quantiles === undefined
        ? (migrated('set', json) as SetParts).summary
        : setSummaryV2.parse(migrated('set', json)),
    );
  }

  /** A set with its quantiles and no-change twins. @throws AppError `FOLDER_DAMAGED`, `NEWER_VERSION` */
  async whole(row: SetRow): Promise<PublishedSet> {
    const { quantiles } = row;
    if (quantiles === undefined) {
      const json = await this.#json(row, row);
      return sound(row, row.file, () => setOfParts(migrated('set', json) as SetParts));
    }
    const summary = await this.summary(row);
    const json = await this.#json(row, quantiles);
    return sound(row, quantiles.file, () => setOfParts({ summary, quantiles: setQuantilesV2.parse(json) }));
  }

  /** Removes files that no row names: left by a process that died before publication. A file with a name of another form is not ours. */
  async sweep(rows: readonly SetRow[]): Promise<void> {
    const named = new Set(rows.flatMap(({ file, quantiles }) => [file, quantiles?.file]));
    for (const file of await this.#store.files.list('sets')) {
      if (OWN_SET_NAME.test(file) && !named.has(file)) await this.#store.files.remove(file);
    }
  }

  async #put(file: string, part: object): Promise<NamedFile> {
    const text = JSON.stringify(part);
    await this.#store.files.put(file, text);
    return { file, fileHash: this.#crypto.sha256(text) };
  }

  async #json(row: SetRow, { file, fileHash }: NamedFile): Promise<unknown> {
    const text = await this.#store.files.read(file);
    if (text === null || this.#crypto.sha256(text) !== fileHash) throw damagedSet(row, file);
    const json: unknown = sound(row, file, () => JSON.parse(text));
    refuseNewer(file, versionOf(json));
    return json;
  }
}

/** @throws AppError `FOLDER_DAMAGED` when what is read is not of its shape */
function sound<T>(row: SetRow, file: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw damagedSet(row, file);
  }
}

function damagedSet({ runId }: SetRow, file: string): AppError {
  return new AppError('FOLDER_DAMAGED', words.storage.setDamaged({ runId, file }), { runId, file });
}

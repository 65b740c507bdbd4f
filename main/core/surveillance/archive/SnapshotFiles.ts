/**
 * The files of imports, as they are read: known by the hash of their text, then checked some places at a time, so that a
 * country's data keep nobody waiting.
 */

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { DatasetDetail, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { RARELY } from '../../../../shared/zod.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { Store } from '../../ports/Store.ts';
import type { StoredSnapshot } from '../../state/entries.ts';
import { refuseNewer, versionOf } from '../../state/migrations/formatVersion.ts';
import { migrated } from '../../state/migrations/migrations.ts';
import { type DatasetV2, datasetV2 } from '../../state/stored/v2/dataset.ts';
import { wholeOf } from '../../state/stored/v2/datasetColumns.ts';
import { deepFreeze } from '../../util/deepFreeze.ts';
import { inParts } from '../../util/inParts.ts';

/** Places that are checked in one go: about a millisecond for ten years of weeks. */
const PLACES_AT_ONCE = 50;

const listOfPlaces = datasetV2.pick({ series: true }).shape.series;

export class SnapshotFiles {
  readonly #store: Store;
  readonly #crypto: Crypto;
  readonly #clock: Pick<Clock, 'breathe'>;
  readonly #sound = new Set<string>();

  constructor(ports: { store: Store; crypto: Crypto; clock: Pick<Clock, 'breathe'> }) {
    this.#store = ports.store;
    this.#crypto = ports.crypto;
    this.#clock = ports.clock;
  }

  /** @returns the import with its series, frozen and shared. @throws AppError `FOLDER_DAMAGED`, `NOT_SHARED`, `NEWER_VERSION` */
  async read(id: string, snapshot: StoredSnapshot): Promise<DatasetDetail> {
    const { file } = snapshot;
    const text = await this.#text(id, snapshot);
    await this.#clock.breathe();
    const json: unknown = JSON.parse(text);
    refuseNewer(file, versionOf(json));
    await this.#clock.breathe();
    const detail = await this.#wholeOrNull(json);
    if (detail === null) throw damagedDataset(id, file);
    this.#sound.add(file);
    return detail;
  }

  /** Files are written once: one that was whole is read for that only once. @throws AppError `FOLDER_DAMAGED`, `NOT_SHARED` */
  async check(id: string, snapshot: StoredSnapshot): Promise<void> {
    if (this.#sound.has(snapshot.file)) return;
    await this.#text(id, snapshot);
    this.#sound.add(snapshot.file);
  }

  async #text(id: string, { dataset, file, fileHash }: StoredSnapshot): Promise<string> {
    const text = await this.#store.files.read(file);
    if (text === null && this.#store.copy?.from === 'team')
      throw new AppError('NOT_SHARED', words.datasets.notShared({ name: dataset.name }), { id });
    if (text === null || this.#crypto.sha256(text) !== fileHash) throw damagedDataset(id, file);
    return text;
  }

  async #wholeOrNull(json: unknown): Promise<DatasetDetail | null> {
    try {
      const { series, ...rest } = migrated('dataset', json) as DatasetV2;
      if (!Array.isArray(series)) return null;
      const frame = datasetV2.parse({ ...rest, series: [] }, RARELY);
      const places = await inParts(series, PLACES_AT_ONCE, this.#clock, (part) =>
        frozenPlaces(wholeOf({ ...frame, series: listOfPlaces.parse(part) }).series),
      );
      return deepFreeze({ ...wholeOf(frame), series: places });
    } catch {
      return null;
    }
  }
}

/** Lists of counts and dates hold plain values only: they are not looked through for more to freeze. */
function frozenPlaces(series: Series[]): Series[] {
  for (const { dates, cases, deaths } of series)
    for (const list of [dates, cases, deaths]) Object.freeze(list);
  return deepFreeze(series);
}

function damagedDataset(id: string, file: string): AppError {
  return new AppError('FOLDER_DAMAGED', words.datasets.damaged({ id, file }), { id, file });
}

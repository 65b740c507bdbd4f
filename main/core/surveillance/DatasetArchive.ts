/** Datasets: stored once under the hash of their content, listed from the ledger, series read when needed. */
import { AppError } from '../../../shared/errors/AppError.ts';
import {
  type Dataset,
  type DatasetDetail,
  datasetDetailSchema,
} from '../../../shared/surveillance/datasetSchema.ts';
import type { DatasetRow } from '../ledger/entries.ts';
import { type Finding, recoveredDraft } from '../ledger/findings.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { QuarantinedFile, Store } from '../ports/Store.ts';
import { deepFreeze } from '../util/deepFreeze.ts';
import { slugOf } from '../util/slug.ts';
import type { BuiltDataset } from './import/buildDataset.ts';

const HASH_PREFIX = 'sha256:'.length;

export class DatasetArchive {
  readonly #ledger: Ledger;
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #crypto: Crypto;
  readonly #cache = new Map<string, DatasetDetail>();

  constructor(ledger: Ledger, ports: { store: Store; clock: Clock; crypto: Crypto }) {
    this.#ledger = ledger;
    this.#store = ports.store;
    this.#clock = ports.clock;
    this.#crypto = ports.crypto;
  }

  /** All datasets that are not removed, newest import first. */
  list(): Dataset[] {
    const rows = this.#ledger.state.datasets.filter((row) => !row.isRemoved);
    return rows.map((row) => row.dataset).reverse();
  }

  /** @throws AppError `UNKNOWN_DATASET` */
  row(id: string, options: { includeRemoved: boolean } = { includeRemoved: false }): DatasetRow {
    const row = this.#ledger.state.datasets.find((known) => known.dataset.id === id);
    if (row !== undefined && (!row.isRemoved || options.includeRemoved)) return row;
    const known = this.list().map((dataset) => dataset.id);
    const hint =
      known.length === 0
        ? 'There is none yet: import a file first.'
        : `Known: ${known.slice(0, 5).join(', ')}.`;
    throw new AppError('UNKNOWN_DATASET', `There is no dataset "${id}". ${hint}`, {
      id,
      known: known.slice(0, 20),
    });
  }

  /** @returns the dataset with its series, frozen and shared. @throws AppError `UNKNOWN_DATASET`, `FOLDER_DAMAGED` */
  async show(id: string): Promise<DatasetDetail> {
    const row = this.row(id);
    const cached = this.#cache.get(row.file);
    if (cached !== undefined) return cached;
    const text = await this.#store.files.read(row.file);
    if (text === null || this.#crypto.sha256(text) !== row.fileHash) {
      throw new AppError(
        'FOLDER_DAMAGED',
        `The file of dataset "${id}" is missing or damaged (${row.file}). Import the dataset again; its forecasts stay readable.`,
        { id, file: row.file },
      );
    }
    const detail = deepFreeze(datasetDetailSchema.parse(JSON.parse(text)));
    this.#cache.set(row.file, detail);
    return detail;
  }

  /**
   * Gives a built dataset its identity: the same counts are the same dataset, whatever the file was called,
   * unless the user states another disease for them.
   */
  identify(
    built: BuiltDataset,
    origin: { attribution: string | null; statedDisease: string | null },
  ): { dataset: Dataset; isKnown: boolean } {
    const { name, disease, frequency, epiWeek } = built.summary;
    const contentHash = this.#crypto.sha256(JSON.stringify([frequency, epiWeek, built.series]));
    const known = this.#ledger.state.datasets.find(
      ({ dataset }) =>
        dataset.contentHash === contentHash && (origin.statedDisease ?? dataset.disease) === dataset.disease,
    );
    if (known !== undefined) return { dataset: known.dataset, isKnown: !known.isRemoved };
    const mark = this.#crypto.sha256(`${contentHash} ${disease}`).slice(HASH_PREFIX, HASH_PREFIX + 8);
    const id = `${slugOf(name).slice(0, 60)}-${mark}`;
    const importedAt = new Date(this.#clock.now()).toISOString();
    const { attribution } = origin;
    return { dataset: { id, ...built.summary, importedAt, attribution, contentHash }, isKnown: false };
  }

  /** @returns whether the file of a known dataset is there and whole. */
  async isWhole(id: string): Promise<boolean> {
    const { file, fileHash } = this.row(id);
    const text = await this.#store.files.read(file);
    return text !== null && this.#crypto.sha256(text) === fileHash;
  }

  /**
   * Stores a dataset: its file first, then the entry that makes it visible. A damaged file of the same
   * dataset is kept in quarantine, and an entry says so.
   */
  async add(dataset: Dataset, built: BuiltDataset): Promise<void> {
    const text = JSON.stringify({ ...dataset, series: built.series, rejected: built.rejected });
    const fileHash = this.#crypto.sha256(text);
    const file = `datasets/${dataset.id}.${fileHash.slice(HASH_PREFIX, HASH_PREFIX + 12)}.json`;
    const damaged = await this.#store.files.put(file, text);
    this.#cache.delete(file);
    await this.#ledger.transact((state) => ({
      entries: [
        ...(damaged === null ? [] : [recoveredDraft(state.lock.epoch, replacedFile(file, damaged))]),
        {
          type: 'DATASET_IMPORTED',
          provider: null,
          epoch: state.lock.epoch,
          cause: 'USER',
          details: { dataset, file, fileHash },
        },
      ],
      answer: null,
    }));
  }

  /** Takes a dataset out of the lists, or puts it back. Files and entries stay. */
  async setRemoved(id: string, isRemoved: boolean): Promise<void> {
    this.row(id, { includeRemoved: !isRemoved });
    await this.#ledger.transact((state) => ({
      entries: [
        {
          type: 'DATASET_REMOVED',
          provider: null,
          epoch: state.lock.epoch,
          cause: 'USER',
          details: { datasetId: id, isRemoved },
        },
      ],
      answer: null,
    }));
  }

  /** Removes files that no entry names: left by a process that died between writing and recording. */
  async sweep(): Promise<void> {
    const named = new Set(this.#ledger.state.datasets.map((row) => row.file));
    for (const file of await this.#store.files.list('datasets')) {
      if (!named.has(file)) await this.#store.files.remove(file);
    }
  }
}

function replacedFile(file: string, damaged: QuarantinedFile): Finding {
  return {
    code: 'FILE_RESTORED',
    message: `${file} was damaged. The damaged file is kept as quarantine/${damaged.file}; its content came back with a new import.`,
    quarantined: [damaged],
  };
}

/** Published sets on disk: a summary and the quantiles, each a file that is written once and named with its hash by the journal. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Store } from '../ports/Store.ts';
import type { SetRow } from '../state/entries.ts';
import { refuseNewer, versionOf } from '../state/migrations/formatVersion.ts';
import { migrated } from '../state/migrations/migrations.ts';
import type { StoredForecast } from '../state/stored/v1/forecast.ts';
import type { PublishedSet } from '../state/stored/v1/publishedSet.ts';
import { TargetPacker } from '../state/stored/v2/packTargets.ts';
import type { SetSummaryV2 } from '../state/stored/v2/publishedSet.ts';
import { partsOf, type SetParts } from '../state/stored/v2/setParts.ts';
import { inParts, jsonInParts } from '../util/inParts.ts';
import { together } from '../util/together.ts';
import { OWN_SET_NAME, setFileNames } from './publishedSet.ts';
import { UncheckedSet, UncheckedSummary } from './UncheckedSet.ts';

/** What the journal says of the files of a set. */
export type NamedFiles = Pick<SetRow, 'file' | 'fileHash' | 'quantiles'>;
type NamedFile = Pick<SetRow, 'file' | 'fileHash'>;

/** Forecasts that are written in one go: some milliseconds. */
const AT_ONCE = 50;

export interface SetFilesPorts {
  store: Store;
  crypto: Crypto;
  clock: Pick<Clock, 'breathe'>;
}

/** A set whose files were read. Its methods throw AppError `FOLDER_DAMAGED`. */
export interface OpenedSet {
  /** What its places were judged by; null for the first sets. */
  risk: PublishedSet['risk'];
  /** Null where the set has none of that name. */
  forecast(id: string): Promise<StoredForecast | null>;
  /** The no-change twin of a forecast; null where the set has none of that name. */
  twin(id: string): Promise<PublishedSet['naiveTwins'][number] | null>;
  summary(): Promise<SetSummaryV2>;
}

export class SetFiles {
  readonly #store: Store;
  readonly #crypto: Crypto;
  readonly #clock: Pick<Clock, 'breathe'>;

  constructor({ store, crypto, clock }: SetFilesPorts) {
    this.#store = store;
    this.#crypto = crypto;
    this.#clock = clock;
  }

  /** Writes the files of a set, before an entry names them. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  async write(set: PublishedSet): Promise<NamedFiles> {
    const { summary, quantiles } = await this.#partsOf(set);
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
    const { summary } = await this.#read(row);
    return sound(row, row.file, () => summary.whole(this.#clock));
  }

  /** A set with its quantiles and no-change twins. @throws AppError `FOLDER_DAMAGED`, `NEWER_VERSION` */
  async whole(row: SetRow): Promise<PublishedSet> {
    const set = await this.#unchecked(row);
    return sound(row, lastFileOf(row), () => set.whole(this.#clock));
  }

  /** Reads both files; what they say of a place is checked when it is asked for. @throws AppError `FOLDER_DAMAGED`, `NEWER_VERSION` */
  async open(row: SetRow): Promise<OpenedSet> {
    const set = await this.#unchecked(row);
    return {
      risk: set.risk,
      forecast: (id) => sound(row, lastFileOf(row), () => set.forecast(id)),
      twin: (id) => sound(row, lastFileOf(row), () => set.twin(id)),
      summary: () => sound(row, row.file, () => set.summary(this.#clock)),
    };
  }

  /** Removes files that no row names: left by a process that died before publication. A file with a name of another form is not ours. */
  async sweep(rows: readonly SetRow[]): Promise<void> {
    const named = new Set(rows.flatMap(({ file, quantiles }) => [file, quantiles?.file]));
    for (const file of await this.#store.files.list('sets')) {
      if (OWN_SET_NAME.test(file) && !named.has(file)) await this.#store.files.remove(file);
    }
  }

  /** Forecasts are packed some at a time into frames that all of them share. */
  async #partsOf(set: PublishedSet): Promise<SetParts> {
    const packer = new TargetPacker();
    const length = Math.max(1, set.forecasts.length, set.naiveTwins.length);
    const starts = Array.from({ length: Math.ceil(length / AT_ONCE) }, (_, part) => part * AT_ONCE);
    const parts = await inParts(starts, 1, this.#clock, ([from = 0]) => {
      const forecasts = set.forecasts.slice(from, from + AT_ONCE);
      const naiveTwins = set.naiveTwins.slice(from, from + AT_ONCE);
      return [partsOf({ ...set, forecasts, naiveTwins }, packer)];
    });
    const [{ summary, quantiles }] = parts as [SetParts];
    return {
      summary: { ...summary, forecasts: parts.flatMap((part) => part.summary.forecasts) },
      quantiles: {
        ...quantiles,
        forecasts: parts.flatMap((part) => part.quantiles.forecasts),
        naiveTwins: parts.flatMap((part) => part.quantiles.naiveTwins),
      },
    };
  }

  async #put(file: string, part: object): Promise<NamedFile> {
    const text = await jsonInParts(part, AT_ONCE, this.#clock);
    await this.#clock.breathe();
    const fileHash = this.#crypto.sha256(text);
    await this.#store.files.put(file, text);
    return { file, fileHash };
  }

  async #unchecked(row: SetRow): Promise<UncheckedSet> {
    const [{ summary, quantiles }, json] = await together([
      this.#read(row),
      row.quantiles === undefined ? Promise.resolve(null) : this.#json(row, row.quantiles),
    ]);
    return sound(row, lastFileOf(row), () => new UncheckedSet(summary, json ?? quantiles));
  }

  /** The summary; of a set in one file also the quantiles, as version 2 has them. */
  async #read(row: SetRow): Promise<{ summary: UncheckedSummary; quantiles: unknown }> {
    const json = await this.#json(row, row);
    return sound(row, row.file, () => {
      const migratedJson = migrated('set', json);
      if (row.quantiles !== undefined)
        return { summary: new UncheckedSummary(migratedJson), quantiles: null };
      const { summary, quantiles } = migratedJson as SetParts;
      return { summary: new UncheckedSummary(summary), quantiles };
    });
  }

  async #json(row: SetRow, { file, fileHash }: NamedFile): Promise<unknown> {
    const text = await this.#store.files.read(file);
    if (text === null && this.#store.copy?.from === 'team')
      throw new AppError('NOT_SHARED', words.storage.setNotShared({ runId: row.runId }), { file });
    if (text === null || this.#crypto.sha256(text) !== fileHash) throw damagedSet(row, file);
    await this.#clock.breathe();
    const json: unknown = await sound(row, file, () => JSON.parse(text));
    refuseNewer(file, versionOf(json));
    return json;
  }
}

function lastFileOf({ file, quantiles }: SetRow): string {
  return quantiles?.file ?? file;
}

/** @throws AppError `FOLDER_DAMAGED` when what is read is not of its shape */
async function sound<T>(row: SetRow, file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw damagedSet(row, file);
  }
}

function damagedSet({ runId }: SetRow, file: string): AppError {
  return new AppError('FOLDER_DAMAGED', words.storage.setDamaged({ runId, file }), { runId, file });
}

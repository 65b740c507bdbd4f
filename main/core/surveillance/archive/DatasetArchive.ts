/**
 * Datasets: every import is a file of its own under the hash of its text, listed from the ledger; series are
 * read when needed. A dataset is the line of its imports, and shows the last one.
 */

import { AppError } from '../../../../shared/errors/AppError.ts';
import { quoted } from '../../../../shared/errors/shortened.ts';
import type {
  Dataset,
  DatasetDetail,
  RejectedRow,
  Series,
} from '../../../../shared/surveillance/datasetSchema.ts';
import { daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import { type Finding, recoveredDraft } from '../../ledger/findings.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { QuarantinedFile, Store } from '../../ports/Store.ts';
import { everImported, inOrderOfDays, latestOf, snapshotAsOf, snapshotsOf } from '../../state/datasetRows.ts';
import type { DatasetRow, RememberedMapping, SetRow, StoredSnapshot } from '../../state/entries.ts';
import { columnsText } from '../../state/stored/v2/datasetColumns.ts';
import { deepFreeze } from '../../util/deepFreeze.ts';
import { hashedParts } from '../../util/hashedParts.ts';
import { nearest } from '../../util/nearest.ts';
import { RecentOnes } from '../../util/RecentOnes.ts';
import { soundOnes } from '../../util/soundOnes.ts';
import { type ReportedCounts, reportedCounts } from '../panel/reportHistory.ts';
import { type Content, contentText } from './contentText.ts';
import { SnapshotFiles } from './SnapshotFiles.ts';

const HASH_PREFIX = 'sha256:'.length;
/** As `add` names them; a sync service names its copies otherwise. */
const OWN_NAME = /^datasets\/[^/ ]+\.[0-9a-f]+\.json(?:\.gz)?$/;
/** Series in memory, of the snapshots asked for last: this many counts, of which each snapshot weighs at least a sixteenth. */
const CACHED_COUNTS = 4_000_000;
/** Imports whose newest weeks are kept in memory, and how far back imports are looked at for them. */
const CACHED_REPORTS = 256;
const REPORT_DAYS = 24 * 7;
/** Later than every day that an import can be of. */
const LAST_DAY: PlainDate = '9999-12-31';

/** A dataset as an import gives it, with one snapshot: its own. */
export interface NewSnapshot {
  dataset: Dataset;
  series: Series[];
  rejected: RejectedRow[];
  remembered: RememberedMapping[];
}

interface ArchivePorts {
  store: Store;
  crypto: Crypto;
  clock: Pick<Clock, 'breathe'>;
}

export class DatasetArchive {
  readonly #ledger: Ledger;
  readonly #ports: ArchivePorts;
  readonly #cache = new RecentOnes<DatasetDetail>(CACHED_COUNTS, weightOf);
  readonly #files: SnapshotFiles;
  readonly #reported = new Map<string, ReportedCounts>();

  constructor(ledger: Ledger, ports: ArchivePorts) {
    this.#ledger = ledger;
    this.#ports = ports;
    this.#files = new SnapshotFiles(ports);
  }

  /** The rows of all datasets that are not removed, newest import first. */
  rows(): DatasetRow[] {
    return this.#ledger.state.datasets.filter((row) => !row.isRemoved).reverse();
  }

  /** All datasets that are not removed, newest import first. */
  list(): Dataset[] {
    return this.rows().map((row) => row.dataset);
  }

  /** @throws AppError `UNKNOWN_DATASET` */
  row(id: string, options: { includeRemoved: boolean } = { includeRemoved: false }): DatasetRow {
    const row = this.#ledger.state.datasets.find((known) => known.dataset.id === id);
    if (row !== undefined && (!row.isRemoved || options.includeRemoved)) return row;
    const known = this.list().map((dataset) => dataset.id);
    throw new AppError(
      'UNKNOWN_DATASET',
      words.datasets.none({
        id: quoted(id),
        count: known.length,
        near: nearest(id, known),
        known: known.slice(0, 5).join(', '),
      }),
      {
        id,
        known: known.slice(0, 20),
      },
    );
  }

  /** @returns the dataset with its series, frozen and shared. @throws AppError `UNKNOWN_DATASET`, `FOLDER_DAMAGED` */
  async show(id: string): Promise<DatasetDetail> {
    const row = this.row(id);
    return this.#read(row, latestOf(row));
  }

  /**
   * What was known on a day: the newest import as of that day or before it, else the oldest one there is.
   * @throws AppError `UNKNOWN_DATASET`, `FOLDER_DAMAGED`
   */
  async showAsOf(id: string, asOf: PlainDate): Promise<DatasetDetail> {
    const row = this.row(id);
    return this.#read(row, snapshotAsOf(snapshotsOf(row), asOf));
  }

  /**
   * What the imports that were known on a day said of their newest weeks, in order of their as-of dates. An import whose
   * file is damaged tells nothing.
   * @throws AppError `UNKNOWN_DATASET`
   */
  async reportsUntil(id: string, asOf: PlainDate): Promise<ReportedCounts[]> {
    return this.#reportsOf(id, snapshotsOf(this.row(id)), asOf);
  }

  /** The same for a set: imports that were there when it was issued, also those taken back since. */
  async reportsBehind({ datasetId, asOf, issuedAt }: SetRow): Promise<ReportedCounts[]> {
    const then = everImported(this.row(datasetId)).filter(({ dataset }) => dataset.importedAt <= issuedAt);
    return this.#reportsOf(datasetId, then, asOf);
  }

  async #reportsOf(id: string, all: readonly StoredSnapshot[], asOf: PlainDate): Promise<ReportedCounts[]> {
    const known = inOrderOfDays(all).filter(({ dataset }) => dataset.asOf <= asOf);
    const last = known.at(-1)?.dataset.asOf ?? asOf;
    const recent = known.filter(({ dataset }) => daysBetween(dataset.asOf, last) <= REPORT_DAYS);
    return recent.length < 2 ? [] : (await soundOnes(recent, (one) => this.#reports(id, one))).sound;
  }

  /**
   * What a set was forecast from, also when that import was taken back since.
   * @throws AppError `UNKNOWN_DATASET`, `FOLDER_DAMAGED`
   */
  async showBehind(set: SetRow): Promise<DatasetDetail> {
    const row = this.row(set.datasetId);
    const found = everImported(row).find(({ dataset }) => dataset.contentHash === set.contentHash);
    return this.#read(row, found ?? snapshotAsOf(snapshotsOf(row), set.asOf));
  }

  /**
   * The import whose counts a set does not have: the newest one, or, for a set made as on a day before its own
   * import, the newest one of that day. Null where the set has them.
   */
  newerThan(set: SetRow): Dataset | null {
    const row = this.row(set.datasetId, { includeRemoved: true });
    const isOwn = ({ dataset }: StoredSnapshot) => dataset.contentHash === set.contentHash;
    const own = everImported(row).find(isOwn);
    const isOfItsDay = set.kind === 'forecast' || own?.dataset.asOf === set.asOf;
    const snapshots = snapshotsOf(row);
    const newest = snapshotAsOf(snapshots, isOfItsDay ? LAST_DAY : set.asOf);
    const ownIndex = snapshots.findIndex(isOwn);
    // An own import that was taken back leaves older ones, which are no news.
    const isNewer =
      ownIndex < 0
        ? newest.dataset.importedAt > (own?.dataset.importedAt ?? set.issuedAt)
        : snapshots.indexOf(newest) > ownIndex;
    return isNewer ? newest.dataset : null;
  }

  /** One import as it was stored, also of a removed dataset or taken back. @throws AppError `FOLDER_DAMAGED` */
  async contentOf(id: string, snapshot: StoredSnapshot): Promise<DatasetDetail> {
    const content = this.#cache.get(snapshot.file) ?? (await this.#files.read(id, snapshot));
    this.#cache.keep(snapshot.file, content);
    return content;
  }

  contentHash(content: Content): Promise<string> {
    return hashedParts(contentText(content), this.#ports);
  }

  /** The dataset whose last import has this content; one that is not removed first. */
  withContent(contentHash: string, statedDisease: string | null): DatasetRow | undefined {
    const hasIt = ({ dataset }: DatasetRow) =>
      dataset.contentHash === contentHash && (statedDisease ?? dataset.disease) === dataset.disease;
    return this.rows().find(hasIt) ?? this.#ledger.state.datasets.find(hasIt);
  }

  /** An identifier that no other dataset has: `start`, a mark of the content, and a number where it is taken. */
  freeId(start: string, contentHash: string, disease: string): string {
    const mark = this.#ports.crypto.sha256(`${contentHash} ${disease}`).slice(HASH_PREFIX, HASH_PREFIX + 8);
    const taken = new Set(this.#ledger.state.datasets.map((row) => row.dataset.id));
    let id = `${start}-${mark}`;
    for (let number = 2; taken.has(id); number += 1) id = `${start}-${mark}-${number}`;
    return id;
  }

  /** The details of datasets that can be read; damaged ones are passed over. */
  async readable(ids: readonly string[]): Promise<DatasetDetail[]> {
    return (await soundOnes(ids, (id) => this.show(id))).sound;
  }

  /** Those of the list whose file is missing, damaged or can't be read, and what is wrong with each. */
  async damaged(): Promise<{ id: string; message: string; isNotShared?: true }[]> {
    const { damaged } = await soundOnes(this.rows(), (row) =>
      this.#files.check(row.dataset.id, latestOf(row)),
    );
    return damaged.map(({ item, message, isNotShared }) => ({
      id: item.dataset.id,
      message,
      ...(isNotShared ? { isNotShared } : {}),
    }));
  }

  /** @returns whether the file of a known dataset is there and whole. */
  async isWhole(id: string): Promise<boolean> {
    const { file, fileHash } = this.row(id, { includeRemoved: true });
    const text = await this.#ports.store.files.read(file);
    return text !== null && this.#ports.crypto.sha256(text) === fileHash;
  }

  /**
   * Stores an import: its file first, then the entry that makes it visible. A damaged file of the same
   * content is kept in quarantine, and an entry says so.
   */
  async add({ dataset, series, rejected, remembered }: NewSnapshot): Promise<void> {
    const whole = { ...dataset, series, rejected };
    const parts: string[] = [];
    const fileHash = await hashedParts(columnsText(whole), this.#ports, (part) => parts.push(part));
    const text = parts.join('');
    const file = `datasets/${dataset.id}.${fileHash.slice(HASH_PREFIX, HASH_PREFIX + 12)}.json.gz`;
    const damaged = await this.#ports.store.files.put(file, text);
    // Nearly always it is looked at next: to read it back would take longer than to store it.
    this.#cache.keep(file, deepFreeze(whole));
    const details = { dataset, file, fileHash, ...(remembered.length === 0 ? {} : { remembered }) };
    await this.#ledger.transact((state) => ({
      entries: [
        ...(damaged === null ? [] : [recoveredDraft(state.lock.epoch, replacedFile(file, damaged))]),
        { type: 'DATASET_IMPORTED', provider: null, epoch: state.lock.epoch, cause: 'USER', details },
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

  /**
   * Takes the last import back. Its file and its entries stay.
   * @returns the dataset as it was before, or null when that was its only import: it is removed then
   */
  async undoImport(id: string): Promise<Dataset | null> {
    const row = this.row(id);
    if (row.earlier.length === 0) {
      await this.setRemoved(id, true);
      return null;
    }
    await this.#ledger.transact((state) => ({
      entries: [
        {
          type: 'DATASET_IMPORT_UNDONE',
          provider: null,
          epoch: state.lock.epoch,
          cause: 'USER',
          details: { datasetId: id, contentHash: row.dataset.contentHash },
        },
      ],
      answer: null,
    }));
    return this.row(id).dataset;
  }

  /**
   * Brings back the import that was taken back last, as long as nothing was imported since: it would be put above a newer one.
   * @throws AppError `NOTHING_TO_REDO`, `FOLDER_DAMAGED` where its file is no longer whole
   */
  async redoImport(id: string): Promise<Dataset> {
    const row = this.row(id, { includeRemoved: true });
    if (row.isRemoved && row.earlier.length === 0) {
      await this.setRemoved(id, false);
      return this.row(id).dataset;
    }
    await this.#files.check(id, takenBackLast(row));
    await this.#ledger.transact((state) => {
      const now = state.datasets.find(({ dataset }) => dataset.id === id)!;
      const details = takenBackLast(now);
      const { epoch } = state.lock;
      return {
        entries: [{ type: 'DATASET_IMPORTED', provider: null, epoch, cause: 'REDONE', details }],
        answer: null,
      };
    });
    return this.row(id).dataset;
  }

  /** Removes files that no entry names: left by a process that died between writing and recording. A file with a name of another form is not ours. */
  async sweep(): Promise<void> {
    const named = new Set(this.#ledger.state.datasets.flatMap(everImported).map(({ file }) => file));
    for (const file of await this.#ports.store.files.list('datasets')) {
      if (OWN_NAME.test(file) && !named.has(file)) await this.#ports.store.files.remove(file);
    }
  }

  async #reports(id: string, snapshot: StoredSnapshot): Promise<ReportedCounts> {
    const known = this.#reported.get(snapshot.file);
    if (known !== undefined) return known;
    const counts = reportedCounts(this.#cache.get(snapshot.file) ?? (await this.#files.read(id, snapshot)));
    if (this.#reported.size >= CACHED_REPORTS) this.#reported.delete([...this.#reported.keys()][0]!);
    this.#reported.set(snapshot.file, counts);
    return counts;
  }

  /** The series of a snapshot, with the snapshots up to it. */
  async #read(row: DatasetRow, snapshot: StoredSnapshot): Promise<DatasetDetail> {
    const cached = await this.contentOf(row.dataset.id, snapshot);
    const all = snapshotsOf(row);
    const upTo = all.findIndex(({ file }) => file === snapshot.file) + 1;
    const shown = upTo === 0 ? [snapshot] : all.slice(0, upTo);
    return Object.freeze({ ...cached, snapshots: shown.flatMap(({ dataset }) => dataset.snapshots) });
  }
}

function weightOf({ series }: DatasetDetail): number {
  const counts = series.reduce((sum, { dates }) => sum + dates.length, 0);
  return Math.max(counts, CACHED_COUNTS / 16);
}

function replacedFile(file: string, damaged: QuarantinedFile): Finding {
  return {
    code: 'FILE_RESTORED',
    message: words.datasets.cameBack({ file, kept: damaged.file }),
    quarantined: [damaged],
  };
}

/** @throws AppError `NOTHING_TO_REDO` */
function takenBackLast({ dataset, takenBack, isRemoved }: DatasetRow): StoredSnapshot {
  const last = takenBack.at(-1);
  // One that is there again was imported when it was taken back: no later than what is shown.
  if (last !== undefined && !isRemoved && last.dataset.importedAt > dataset.importedAt) return last;
  const isOlder = last !== undefined && last.dataset.contentHash !== dataset.contentHash;
  throw new AppError('NOTHING_TO_REDO', words.datasets.nothingToRedo({ name: dataset.name, isOlder }), {
    datasetId: dataset.id,
  });
}

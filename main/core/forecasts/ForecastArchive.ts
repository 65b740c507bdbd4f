/** Published sets: an immutable cache in memory over the files on disk. Readers share frozen objects. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import type { Forecast, Gap } from '../../../shared/forecast/forecastSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Store } from '../ports/Store.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { SetRow } from '../state/entries.ts';
import { deepFreeze } from '../util/deepFreeze.ts';
import { type Sorted, soundOnes } from '../util/soundOnes.ts';
import { type PublishedSet, publishedSetSchema } from './publishedSet.ts';
import { worded } from './storedForecast.ts';

/** What readers get of a set; the twins stay on disk until they are needed for scoring. */
export interface CachedSet {
  row: SetRow;
  /** What its places were judged by; null for sets of earlier versions. */
  risk: RiskSettings | null;
  forecasts: readonly Forecast[];
  gaps: readonly Gap[];
}

/** As `publishedSet.ts` names them; a sync service names its copies otherwise. */
const OWN_NAME = /^sets\/[\w-]+\.e\d+\.json$/;

export class ForecastArchive {
  readonly #ledger: Ledger;
  readonly #store: Store;
  readonly #crypto: Crypto;
  readonly #sets = new Map<string, CachedSet>();
  readonly #forecasts = new Map<string, Forecast>();

  constructor(ledger: Ledger, ports: { store: Store; crypto: Crypto }) {
    this.#ledger = ledger;
    this.#store = ports.store;
    this.#crypto = ports.crypto;
  }

  /** Rows of all sets whose dataset is not removed, newest first. */
  rows(datasetId?: string): SetRow[] {
    const { sets, datasets } = this.#ledger.state;
    const removed = new Set(datasets.filter((row) => row.isRemoved).map((row) => row.dataset.id));
    const rows = sets.filter(
      (row) => !removed.has(row.datasetId) && (datasetId ?? row.datasetId) === row.datasetId,
    );
    return rows.reverse();
  }

  /**
   * The set that speaks for a dataset (default: for the one forecast last), or null: the newest one of all its places, the
   * newest one of chosen places only where there is no other. A replay of an earlier day does not put a forecast of a later
   * day aside.
   */
  currentRow(datasetId?: string): SetRow | null {
    const newest = this.rows(datasetId)[0];
    if (newest === undefined) return null;
    const speaking = this.#speakingRows(newest.datasetId);
    return speaking.find(({ onlyPlaces }) => onlyPlaces === undefined) ?? speaking[0] ?? null;
  }

  /**
   * Sets of chosen places that stand beside the current one, newest first: those made after it, and, where it is of chosen
   * places itself, the last ones of places that it is not about.
   */
  rowsBeside(current: SetRow): SetRow[] {
    const speaking = this.#speakingRows(current.datasetId);
    const isWhole = current.onlyPlaces === undefined;
    const isCurrent = ({ runId }: SetRow) => runId === current.runId;
    const end = isWhole ? speaking.findIndex(isCurrent) : speaking.length;
    const named = new Set(current.onlyPlaces);
    return speaking.slice(0, end).filter((row) => {
      const news = (row.onlyPlaces ?? []).filter((code) => !named.has(code));
      for (const code of news) named.add(code);
      return !isCurrent(row) && news.length > 0;
    });
  }

  /** Rows of a dataset without replays of a day before that of a forecast. */
  #speakingRows(datasetId: string): SetRow[] {
    const rows = this.rows(datasetId);
    const laterForecast = (asOf: PlainDate) => rows.some((row) => row.kind === 'forecast' && row.asOf > asOf);
    return rows.filter(({ kind, asOf }) => kind === 'forecast' || !laterForecast(asOf));
  }

  /** Puts a set into the cache, its sentences worded; it must be published already. */
  store(row: SetRow, set: PublishedSet): CachedSet {
    const cached = deepFreeze({
      row,
      risk: set.risk,
      forecasts: set.forecasts.map(worded),
      gaps: set.gaps,
    });
    this.#sets.set(row.runId, cached);
    for (const forecast of cached.forecasts) this.#forecasts.set(forecast.id, forecast);
    return cached;
  }

  /** The set of a row, from the cache or from disk. @throws AppError `FOLDER_DAMAGED` */
  async retrieve(row: SetRow): Promise<CachedSet> {
    return this.#sets.get(row.runId) ?? this.store(row, await this.#read(row));
  }

  /** A set as published, with its no-change twins, always from disk. @throws AppError `FOLDER_DAMAGED` */
  published(row: SetRow): Promise<PublishedSet> {
    return this.#read(row);
  }

  /** The sets of rows, with those that are damaged named. */
  retrieveAll(rows: readonly SetRow[]): Promise<Sorted<SetRow, CachedSet>> {
    return soundOnes(rows, (row) => this.retrieve(row));
  }

  /** One forecast by its id. @throws AppError `UNKNOWN_FORECAST`, `FOLDER_DAMAGED` */
  async forecast(id: string): Promise<Forecast> {
    const cached = this.#forecasts.get(id);
    if (cached !== undefined) return cached;
    const row = this.#ledger.state.sets.find((known) => id.startsWith(`${known.runId}.`));
    const found = row && (await this.retrieve(row)).forecasts.find((forecast) => forecast.id === id);
    if (found) return found;
    throw new AppError(
      'UNKNOWN_FORECAST',
      `There is no forecast ${quoted(id)}. \`outpost forecasts\` lists them.`,
      { id },
    );
  }

  /** The row of the set that a stored forecast is part of. */
  rowOf(forecast: Forecast): SetRow {
    return this.#ledger.state.sets.find((row) => row.runId === forecast.provenance.runId)!;
  }

  /** Empties the cache; everything can be read again. */
  clear(): void {
    this.#sets.clear();
    this.#forecasts.clear();
  }

  /** Removes files that no entry names: left by a process that died before publication. A file with a name of another form is not ours. */
  async sweep(): Promise<void> {
    const named = new Set(this.#ledger.state.sets.map((row) => row.file));
    for (const file of await this.#store.files.list('sets')) {
      if (OWN_NAME.test(file) && !named.has(file)) await this.#store.files.remove(file);
    }
  }

  async #read(row: SetRow): Promise<PublishedSet> {
    const text = await this.#store.files.read(row.file);
    if (text !== null && this.#crypto.sha256(text) === row.fileHash) {
      const set = publishedSetSchema.safeParse(JSON.parse(text));
      if (set.success) return set.data;
    }
    throw new AppError(
      'FOLDER_DAMAGED',
      `The file of the forecast set ${row.runId} is missing or damaged (${row.file}). The other sets are not affected; run the forecast again.`,
      { runId: row.runId, file: row.file },
    );
  }
}

/** Published sets: bounded caches in memory over the files on disk. Readers share frozen objects. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import type { Forecast, Gap } from '../../../shared/forecast/forecastSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Store } from '../ports/Store.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { SetRow } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import type { PublishedSet } from '../state/stored/v1/publishedSet.ts';
import { deepFreeze } from '../util/deepFreeze.ts';
import { RecentOnes } from '../util/RecentOnes.ts';
import { type Sorted, soundOnes } from '../util/soundOnes.ts';
import { SetFiles } from './SetFiles.ts';
import { SetIndex } from './SetIndex.ts';
import { type ForecastHead, worded, wordedHead } from './storedForecast.ts';

interface ReadSet<F> {
  row: SetRow;
  /** What its places were judged by; null for the first sets. */
  risk: RiskSettings | null;
  forecasts: readonly F[];
  gaps: readonly Gap[];
}

/** A set without its quantiles: what lists and summaries show. */
export type SetHeads = ReadSet<ForecastHead>;
/** What readers get of a set; the twins stay on disk until they are needed for scoring. */
export type CachedSet = ReadSet<Forecast>;

/** Forecasts in memory: about 3 KB each without quantiles, and 20 KB with them. */
const CACHED_HEADS = 5_000;
const CACHED_FORECASTS = 2_000;

export class ForecastArchive {
  readonly files: SetFiles;
  readonly #ledger: Ledger;
  readonly #heads = new RecentOnes<SetHeads>(CACHED_HEADS, ({ forecasts }) => forecasts.length);
  readonly #sets = new RecentOnes<CachedSet>(CACHED_FORECASTS, ({ forecasts }) => forecasts.length);
  #index: { state: Pick<LedgerState, 'sets' | 'datasets'>; index: SetIndex } | null = null;

  constructor(ledger: Ledger, ports: { store: Store; crypto: Crypto }) {
    this.#ledger = ledger;
    this.files = new SetFiles(ports);
  }

  /** Which sets there are now. */
  get index(): SetIndex {
    const { state } = this.#ledger;
    const known = this.#index;
    if (known?.state.sets === state.sets && known.state.datasets === state.datasets) return known.index;
    const index = new SetIndex(state);
    this.#index = { state, index };
    return index;
  }

  /** Rows of all sets whose dataset is not removed, newest first. */
  rows(datasetId?: string): readonly SetRow[] {
    return datasetId === undefined ? this.index.rows : this.index.rowsOf(datasetId);
  }

  /** The set that speaks for a dataset (default: for the one forecast last), or null: see `SetIndex.current`. */
  currentRow(datasetId?: string): SetRow | null {
    const newest = this.rows(datasetId)[0];
    return newest === undefined ? null : this.index.current(newest.datasetId);
  }

  /**
   * Sets of chosen places that stand beside the current one, newest first: those made after it, and, where it is of chosen
   * places itself, the last ones of places that it is not about.
   */
  rowsBeside(current: SetRow): SetRow[] {
    const speaking = this.index.speakingRows(current.datasetId);
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

  /** Puts a set into the cache, its sentences worded; it must be published already. */
  store(row: SetRow, { risk, forecasts, gaps }: PublishedSet): CachedSet {
    const cached = deepFreeze({ row, risk, forecasts: forecasts.map(worded), gaps });
    this.#sets.keep(row.runId, cached);
    return cached;
  }

  /** The set of a row, from the cache or from disk. @throws AppError `FOLDER_DAMAGED` */
  async retrieve(row: SetRow): Promise<CachedSet> {
    return this.#sets.get(row.runId) ?? this.store(row, await this.files.whole(row));
  }

  /** The same without quantiles: reads a small part of it. @throws AppError `FOLDER_DAMAGED` */
  async heads(row: SetRow): Promise<SetHeads> {
    const known = this.#heads.get(row.runId);
    if (known !== undefined) return known;
    const { risk, forecasts, gaps } = await this.files.summary(row);
    const heads = deepFreeze({ row, risk, forecasts: forecasts.map(wordedHead), gaps });
    this.#heads.keep(row.runId, heads);
    return heads;
  }

  /** A set as published, with its no-change twins, always from disk. @throws AppError `FOLDER_DAMAGED` */
  published(row: SetRow): Promise<PublishedSet> {
    return this.files.whole(row);
  }

  /** The sets of rows, with those that are damaged named. */
  allHeads(rows: readonly SetRow[]): Promise<Sorted<SetRow, SetHeads>> {
    return soundOnes(rows, (row) => this.heads(row));
  }

  /** One forecast by its id. @throws AppError `UNKNOWN_FORECAST`, `FOLDER_DAMAGED` */
  async forecast(id: string): Promise<Forecast> {
    const row = this.#rowNamedIn(id);
    const found = row && (await this.retrieve(row)).forecasts.find((forecast) => forecast.id === id);
    if (found) return found;
    throw new AppError('UNKNOWN_FORECAST', words.requests.noForecast({ id: quoted(id) }), { id });
  }

  /** The row of the set that a stored forecast is part of. */
  rowOf(forecast: Pick<Forecast, 'provenance'>): SetRow {
    return this.index.ofRun(forecast.provenance.runId)!;
  }

  /** Empties the caches; everything can be read again. */
  clear(): void {
    this.#heads.clear();
    this.#sets.clear();
  }

  /** Removes files that no entry names. */
  sweep(): Promise<void> {
    return this.files.sweep(this.#ledger.state.sets);
  }

  /** A forecast's id is that of its run, a point, and the code of its place, which may hold points too. */
  #rowNamedIn(id: string): SetRow | null {
    for (let end = id.indexOf('.'); end >= 0; end = id.indexOf('.', end + 1)) {
      const row = this.index.ofRun(id.slice(0, end));
      if (row !== null) return row;
    }
    return null;
  }
}

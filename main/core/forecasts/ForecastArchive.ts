/** Published sets: bounded caches in memory over the files on disk. Readers share frozen objects. */

import type { NoChange, SetRecord } from '../../../shared/contract/forecastAnswers.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import type { Forecast, Gap } from '../../../shared/forecast/forecastSchema.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { spoken, words } from '../../../shared/words/index.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { SetRow } from '../state/entries.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import type { PublishedSet } from '../state/stored/v1/publishedSet.ts';
import { deepFreeze } from '../util/deepFreeze.ts';
import { inParts } from '../util/inParts.ts';
import { RecentOnes } from '../util/RecentOnes.ts';
import { type Sorted, soundOnes } from '../util/soundOnes.ts';
import { forecastIdOf } from './forecastId.ts';
import { type OpenedSet, SetFiles, type SetFilesPorts } from './SetFiles.ts';
import { SetIndex } from './SetIndex.ts';
import { type ForecastHead, recordOfSet, worded, wordedHead } from './storedForecast.ts';

interface ReadSet<F> {
  row: SetRow;
  /** What its places were judged by; null for the first sets. */
  risk: RiskSettings | null;
  forecasts: readonly F[];
  gaps: readonly Gap[];
}

/** A set without its quantiles: what lists and summaries show. */
export type SetHeads = ReadSet<ForecastHead> & { record: SetRecord | null };
/** What readers get of a set, with the medians of its no-change twins by forecast; their ranges stay on disk until they are needed for scoring. */
export type CachedSet = ReadSet<Forecast> & { noChange: Readonly<Record<string, NoChange>> };

/** A set whose files were read, and those of its forecasts that were asked for. */
interface Opened {
  set: OpenedSet;
  shown: Map<string, Forecast>;
}

/** Forecasts in memory: about 2 KB each as lists show them, and 20 KB whole. */
const CACHED_HEADS = 5_000;
const CACHED_FORECASTS = 2_000;
/** Sets of which single forecasts were asked for last. */
const OPENED_SETS = 2;
/** Forecasts that are worded and frozen in one go: some milliseconds. */
const AT_ONCE = 50;

/** Sentences are kept in the language that they were worded in. */
const inWords = ({ runId }: Pick<SetRow, 'runId'>) => `${spoken} ${runId}`;

export class ForecastArchive {
  readonly files: SetFiles;
  readonly #ledger: Ledger;
  readonly #heads = new RecentOnes<SetHeads>(CACHED_HEADS, ({ forecasts }) => forecasts.length);
  readonly #sets = new RecentOnes<CachedSet>(CACHED_FORECASTS, ({ forecasts }) => forecasts.length);
  /** Read, and not yet checked but for what was asked for. */
  readonly #opened = new RecentOnes<Opened>(OPENED_SETS);
  readonly #clock: Pick<Clock, 'breathe'>;
  #index: { state: Pick<LedgerState, 'sets' | 'datasets'>; index: SetIndex } | null = null;

  constructor(ledger: Ledger, ports: SetFilesPorts) {
    this.#ledger = ledger;
    this.#clock = ports.clock;
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
  async store(row: SetRow, { risk, forecasts: stored, gaps, naiveTwins }: PublishedSet): Promise<CachedSet> {
    const forecasts = await this.#frozen(stored, worded);
    const medians = await this.#frozen(naiveTwins, (twin) => [twin.forecastId, noChangeOf(twin)] as const);
    const cached = deepFreeze({ row, risk, forecasts, gaps, noChange: Object.fromEntries(medians) });
    this.#sets.keep(inWords(row), cached);
    return cached;
  }

  /** The set of a row, from the cache or from disk. @throws AppError `FOLDER_DAMAGED` */
  async retrieve(row: SetRow): Promise<CachedSet> {
    return this.#sets.get(inWords(row)) ?? (await this.store(row, await this.files.whole(row)));
  }

  /** What the places of a set were judged by; null for the first sets. @throws AppError `FOLDER_DAMAGED` */
  async riskOf(row: SetRow): Promise<RiskSettings | null> {
    const known =
      this.#sets.get(inWords(row)) ?? this.#heads.get(inWords(row)) ?? (await this.#open(row)).set;
    return known.risk;
  }

  /** The same without quantiles: reads a small part of it. @throws AppError `FOLDER_DAMAGED` */
  async heads(row: SetRow): Promise<SetHeads> {
    const known = this.#heads.get(inWords(row));
    if (known !== undefined) return known;
    const opened = this.#opened.get(inWords(row));
    const { risk, forecasts, gaps } = await (opened?.set.summary() ?? this.files.summary(row));
    const record = recordOfSet(forecasts);
    const heads = deepFreeze({
      row,
      risk,
      record,
      forecasts: await this.#frozen(forecasts, wordedHead),
      gaps,
    });
    this.#heads.keep(inWords(row), heads);
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
    const found = await this.#forecastOf(this.rowNamed(id), id);
    if (found !== null) return found;
    throw noForecast(id);
  }

  /** What the no-change model said of the place and weeks of a forecast. @throws AppError `UNKNOWN_FORECAST`, `FOLDER_DAMAGED` */
  async noChange(id: string): Promise<NoChange | null> {
    const row = this.rowNamed(id);
    const whole = this.#sets.get(inWords(row));
    if (whole !== undefined) return whole.noChange[id] ?? null;
    const twin = await (await this.#open(row)).set.twin(id);
    return twin === null ? null : noChangeOf(twin);
  }

  /** What a set says of a place, or null where it has no such place. @throws AppError `FOLDER_DAMAGED` */
  ofPlace(row: SetRow, code: string): Promise<Forecast | null> {
    return this.#forecastOf(row, forecastIdOf(row.runId, code));
  }

  /** The row of the set that an id names, whether or not the set has that forecast. @throws AppError `UNKNOWN_FORECAST` */
  rowNamed(id: string): SetRow {
    // The code of its place may hold points too.
    for (let end = id.indexOf('.'); end >= 0; end = id.indexOf('.', end + 1)) {
      const row = this.index.ofRun(id.slice(0, end));
      if (row !== null) return row;
    }
    throw noForecast(id);
  }

  /** The row of the set that a stored forecast is part of. */
  rowOf(forecast: Pick<Forecast, 'provenance'>): SetRow {
    return this.index.ofRun(forecast.provenance.runId)!;
  }

  /** A forecast of a set that is not in memory costs no more than itself, once the files are read. */
  async #forecastOf(row: SetRow, id: string): Promise<Forecast | null> {
    const whole = this.#sets.get(inWords(row));
    if (whole !== undefined) return whole.forecasts.find((forecast) => forecast.id === id) ?? null;
    const { set, shown } = await this.#open(row);
    const stored = shown.has(id) ? null : await set.forecast(id);
    if (stored !== null) shown.set(id, deepFreeze(worded(stored)));
    return shown.get(id) ?? null;
  }

  async #open(row: SetRow): Promise<Opened> {
    const opened = this.#opened.get(inWords(row)) ?? { set: await this.files.open(row), shown: new Map() };
    this.#opened.keep(inWords(row), opened);
    return opened;
  }

  #frozen<Stored, Read>(all: readonly Stored[], read: (one: Stored) => Read): Promise<Read[]> {
    return inParts(all, AT_ONCE, this.#clock, (part) => deepFreeze(part.map(read)));
  }

  /** Empties the caches; everything can be read again. */
  clear(): void {
    this.#heads.clear();
    this.#sets.clear();
    this.#opened.clear();
  }

  /** Removes files that no entry names. */
  sweep(): Promise<void> {
    return this.files.sweep(this.#ledger.state.sets);
  }
}

function noChangeOf({ targets: { cases, deaths } }: PublishedSet['naiveTwins'][number]): NoChange {
  const mediansOf = (weeks: typeof cases) =>
    weeks.map(({ targetEndDate, quantiles }) => ({ targetEndDate, median: valueAt(quantiles, 0.5)! }));
  return { cases: mediansOf(cases), deaths: deaths === null ? null : mediansOf(deaths) };
}

function noForecast(id: string): AppError {
  return new AppError('UNKNOWN_FORECAST', words.requests.noForecast({ id: quoted(id) }), { id });
}

/**
 * Gives every dataset the record that the embedded forecaster would have on it, by forecasting its newest weeks anew. One
 * dataset at a time, in the worker, origin by origin; another import of a dataset ends what was begun on the one before.
 */
import type { HindcastProgress } from '../../../shared/contract/events.ts';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { HeavyWork } from '../ports/HeavyWork.ts';
import type { Logger } from '../ports/Logger.ts';
import { NO_CHANGE_MODEL } from '../providers/embedded/noChangeModel.ts';
import type { ResolvedScore } from '../scoring/resolveForecast.ts';
import type { DatasetArchive } from '../surveillance/DatasetArchive.ts';
import { weeklyPanelOf } from '../surveillance/weeklyPanelOf.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import { backtestOrigins, pastRound } from './backtestPlan.ts';
import { observedPlaces } from './observedPlaces.ts';

/** How long a dataset may take where somebody works on meanwhile. */
export const BACKGROUND_MS = 20 * SECOND;

/** The scores of a dataset, and how many origins they are from. */
export interface Backtest {
  datasetId: string;
  /** Of the import that it was made on. */
  contentHash: string;
  disease: string;
  model: string;
  scores: ResolvedScore[];
  /** Of `of`: the rest was left out, since it would have taken too long. */
  origins: number;
  of: number;
}

export interface BacktesterParts {
  clock: Clock;
  heavyWork: HeavyWork;
  log: Logger;
  ledger: Ledger;
  datasets: DatasetArchive;
  /** Where backtests are kept. */
  book: BacktestBook;
  announce: (progress: HindcastProgress) => void;
}

export interface BacktestBook {
  /** Whether the backtest of a dataset was made on this content. */
  has(datasetId: string, contentHash: string): boolean;
  keep(backtest: Backtest): Promise<void>;
}

export class Backtester {
  readonly #parts: BacktesterParts;
  readonly #closing: AbortSignal;
  readonly #queue = new SerialQueue();
  /** By dataset: ends the backtest that waits or runs. */
  readonly #begun = new Map<string, AbortController>();

  /** @param closing ends all */
  constructor(parts: BacktesterParts, closing: AbortSignal) {
    this.#parts = parts;
    this.#closing = closing;
  }

  /** From now on follows what becomes of datasets, and makes up for what an earlier process left undone. */
  start(): void {
    const { ledger, datasets } = this.#parts;
    ledger.listen((entries) => {
      for (const entry of entries) {
        if (entry.type === 'DATASET_IMPORTED') void this.make(entry.details.dataset.id);
        if (entry.type === 'DATASET_IMPORT_UNDONE') void this.make(entry.details.datasetId);
        if (entry.type === 'DATASET_REMOVED') this.#onRemoved(entry.details);
      }
    });
    for (const { id } of datasets.list()) void this.make(id);
  }

  /**
   * Backtests a dataset as it is now, unless that was done already. One that was begun on the import before is ended.
   * @param budgetMs begins no further origin after so long
   * @returns what was kept; null where nothing had to be done, or something ended it. Never rejects: what failed is in the log
   */
  make(datasetId: string, budgetMs = BACKGROUND_MS): Promise<Backtest | null> {
    this.#end(datasetId);
    const abort = new AbortController();
    this.#begun.set(datasetId, abort);
    return this.#queue.run(async () => {
      const signal = AbortSignal.any([abort.signal, this.#closing]);
      const answer = await this.#attempt(datasetId, budgetMs, signal);
      if (this.#begun.get(datasetId) === abort) this.#begun.delete(datasetId);
      return answer;
    });
  }

  /** @returns when the last one has ended; whoever closes has aborted `closing` */
  close(): Promise<void> {
    return this.#queue.drained();
  }

  #onRemoved({ datasetId, isRemoved }: { datasetId: string; isRemoved: boolean }): void {
    if (isRemoved) this.#end(datasetId);
    else void this.make(datasetId);
  }

  #end(datasetId: string): void {
    this.#begun.get(datasetId)?.abort(new AppError('CANCELLED', 'The dataset has changed.'));
  }

  async #attempt(datasetId: string, budgetMs: number, signal: AbortSignal): Promise<Backtest | null> {
    const { log, announce, datasets, book } = this.#parts;
    try {
      signal.throwIfAborted();
      if (book.has(datasetId, datasets.row(datasetId).dataset.contentHash)) return null;
      const backtest = await this.#score(datasetId, budgetMs, signal);
      await book.keep(backtest);
      log.info('backtest-done', { id: datasetId, count: backtest.origins });
      announce({ kind: 'backtest', datasetId, phase: 'done', done: backtest.origins, total: backtest.of });
      return backtest;
    } catch (thrown) {
      const isCancelled = isAppError(thrown) && thrown.code === 'CANCELLED';
      if (!isCancelled) log.error('backtest-failed', { id: datasetId }, thrown);
      announce({
        kind: 'backtest',
        datasetId,
        phase: isCancelled ? 'cancelled' : 'failed',
        done: 0,
        total: 0,
      });
      return null;
    }
  }

  async #score(datasetId: string, budgetMs: number, signal: AbortSignal): Promise<Backtest> {
    const { clock, heavyWork, datasets, announce } = this.#parts;
    const { contentHash, disease, ...dataset } = await datasets.show(datasetId);
    const panel = weeklyPanelOf(dataset, dataset.asOf);
    const origins = panel === null ? [] : backtestOrigins(panel);
    const backtest: Backtest = {
      datasetId,
      contentHash,
      disease,
      model: NO_CHANGE_MODEL,
      scores: [],
      origins: 0,
      of: origins.length,
    };
    if (panel === null) return backtest;
    const observed = observedPlaces(panel, disease);
    const startedAt = clock.monotonic();
    for (const origin of origins) {
      if (backtest.origins > 0 && clock.monotonic() - startedAt >= budgetMs) break;
      announce({
        kind: 'backtest',
        datasetId,
        phase: 'running',
        done: backtest.origins,
        total: backtest.of,
      });
      const past = pastRound(panel, disease, observed, origin);
      backtest.scores.push(...(await heavyWork.run('backtestRound', past, { signal })));
      backtest.origins += 1;
    }
    return backtest;
  }
}

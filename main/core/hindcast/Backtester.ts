/**
 * Gives every dataset the record that the embedded forecaster would have on it, by forecasting its newest weeks anew. One
 * dataset at a time, in the worker, origin by origin; another import of a dataset ends what was begun on the one before.
 */

import type { HindcastProgress } from '../../../shared/contract/events.ts';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { embeddedModelNames } from '../forecaster/modelNames.ts';
import type { SeasonShapes } from '../forecaster/SeasonShapes.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Clock } from '../ports/Clock.ts';
import type { WorkOn } from '../ports/HeavyWork.ts';
import type { Logger } from '../ports/Logger.ts';
import type { observedCounts } from '../scoring/record/observedPlaces.ts';
import type { ResolvedScore } from '../scoring/resolveForecast.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { weeklyPanelInParts } from '../surveillance/panel/weeklyPanelOf.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import { type BacktestPlan, type Models, pastRound, planBacktest, QUICK_WORK } from './backtestPlan.ts';
import type { backtestRound } from './backtestRound.ts';

/** The scores of a dataset, and how many origins they are from. */
export interface Backtest {
  datasetId: string;
  /** Of the import that it was made on. */
  contentHash: string;
  disease: string;
  model: string;
  scores: ResolvedScore[];
  /** Of `of`: the rest was left out, since it would have taken too long. See `planBacktest`. */
  origins: number;
  of: number;
}

/** The outcome of a backtest: `known` was made before, `left-out` is too much work to keep a user waiting for. */
export type BacktestOutcome =
  | { outcome: 'made'; backtest: Backtest }
  | { outcome: 'known' | 'left-out' | 'ended' | 'failed' };

export interface BacktesterParts {
  clock: Pick<Clock, 'breathe'>;
  heavyWork: WorkOn<{ backtestRound: typeof backtestRound; observedCounts: typeof observedCounts }>;
  log: Logger;
  ledger: Ledger;
  datasets: DatasetArchive;
  seasonShapes: SeasonShapes;
  /** As the settings have it. */
  model: () => EmbeddedModel;
  /** Where backtests are kept. */
  book: BacktestBook;
  announce: (progress: HindcastProgress) => void;
}

export interface BacktestBook {
  /** Whether the backtest of a dataset was made on this content, by this model. */
  has(datasetId: string, contentHash: string, model: string): boolean;
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
   * @param isAwaited leaves out what would take more than a moment
   * @returns never rejects: what failed is in the log
   */
  make(datasetId: string, isAwaited = false): Promise<BacktestOutcome> {
    this.#end(datasetId);
    const abort = new AbortController();
    this.#begun.set(datasetId, abort);
    return this.#queue.run(async () => {
      const signal = AbortSignal.any([abort.signal, this.#closing]);
      const answer = await this.#attempt(datasetId, isAwaited, signal);
      if (this.#begun.get(datasetId) === abort) this.#begun.delete(datasetId);
      return answer;
    });
  }

  /** @returns when the last one has ended; the caller has aborted `closing` before */
  close(): Promise<void> {
    return this.#queue.drained();
  }

  /**
   * Ends the backtest that waits or runs, of one dataset or of all; it is made at the next import or start.
   * @returns whether there was one
   */
  cancel(datasetId: string | null): boolean {
    const ids = datasetId === null ? [...this.#begun.keys()] : [datasetId];
    const open = ids.filter((id) => this.#begun.get(id)?.signal.aborted === false);
    for (const id of open) this.#begun.get(id)!.abort(new AppError('CANCELLED', words.hindcast.cancelled));
    return open.length > 0;
  }

  #onRemoved({ datasetId, isRemoved }: { datasetId: string; isRemoved: boolean }): void {
    if (isRemoved) this.#end(datasetId);
    else void this.make(datasetId);
  }

  #end(datasetId: string): void {
    this.#begun.get(datasetId)?.abort(new AppError('CANCELLED', words.hindcast.datasetChanged));
  }

  async #attempt(datasetId: string, isAwaited: boolean, signal: AbortSignal): Promise<BacktestOutcome> {
    const { clock, log, datasets, book, seasonShapes } = this.#parts;
    try {
      signal.throwIfAborted();
      const row = datasets.row(datasetId);
      const chosen = this.#parts.model();
      const model = embeddedModelNames[chosen];
      if (book.has(datasetId, row.dataset.contentHash, model)) return { outcome: 'known' };
      const dataset = await datasets.show(datasetId);
      const panel = await weeklyPanelInParts(dataset, dataset.asOf, clock);
      const shapes = await seasonShapes.shapesFor(dataset.disease);
      const models = { model: chosen, history: shapes === null ? [] : [shapes] };
      const plan = panel === null ? noOrigins : planBacktest(panel, models);
      if (isAwaited && plan.work > QUICK_WORK) return { outcome: 'left-out' };
      const scores = panel === null ? [] : await this.#score(dataset, panel, models, plan, signal);
      const { contentHash, disease } = dataset;
      const origins = plan.origins.length;
      const backtest = { datasetId, contentHash, disease, model, scores, origins, of: plan.of };
      await book.keep(backtest);
      log.info('backtest-done', { id: datasetId, count: origins });
      this.#tell(datasetId, 'done', origins, origins);
      return { outcome: 'made', backtest };
    } catch (thrown) {
      const isEnded = isAppError(thrown) && thrown.code === 'CANCELLED';
      if (!isEnded) log.error('backtest-failed', { id: datasetId }, thrown);
      this.#tell(datasetId, isEnded ? 'cancelled' : 'failed', 0, 0);
      return { outcome: isEnded ? 'ended' : 'failed' };
    }
  }

  async #score(
    { id, disease }: DatasetDetail,
    panel: WeeklyPanel,
    models: Models,
    { origins }: BacktestPlan,
    signal: AbortSignal,
  ): Promise<ResolvedScore[]> {
    const { heavyWork } = this.#parts;
    const observed = await heavyWork.run('observedCounts', { panel, disease }, { signal });
    const scores: ResolvedScore[] = [];
    for (const [done, origin] of origins.entries()) {
      this.#tell(id, 'running', done, origins.length);
      const past = pastRound(panel, disease, models, observed, origin);
      scores.push(...(await heavyWork.run('backtestRound', past, { signal })));
    }
    return scores;
  }

  #tell(datasetId: string, phase: HindcastProgress['phase'], done: number, total: number): void {
    this.#parts.announce({ kind: 'backtest', datasetId, phase, done, total });
  }
}

const noOrigins: BacktestPlan = { origins: [], of: 0, work: 0 };

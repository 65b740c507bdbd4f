/**
 * Keeps the track record up to date: published sets are scored when counts of their weeks arrive, and again when those
 * are revised, until 8 weeks after the last week they forecast.
 */
import { addDays } from '../../../../shared/time/plainDate.ts';
import type { ForecastArchive } from '../../forecasts/ForecastArchive.ts';
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Logger } from '../../ports/Logger.ts';
import { snapshotsOf } from '../../state/datasetRows.ts';
import type { DatasetRow, SetRow } from '../../state/entries.ts';
import type { DatasetArchive } from '../../surveillance/archive/DatasetArchive.ts';
import { SerialQueue } from '../../util/SerialQueue.ts';
import { soundOnes } from '../../util/soundOnes.ts';
import type { RecordRow } from './recordRow.ts';
import { SCORE_METHOD, type ScoreDocument, type ScoredBacktest, type ScoredSet } from './scoreDocument.ts';
import { scoreSet } from './scoreSet.ts';
import { TruthCache } from './TruthCache.ts';

const REVISION_DAYS = 8 * 7;

export interface ScoreBookParts {
  clock: Clock;
  log: Logger;
  datasets: DatasetArchive;
  forecasts: ForecastArchive;
  document: KeptDocument<ScoreDocument>;
  /** Called for every dataset whose scores changed, once they are durable. */
  announce: (datasetId: string) => void;
}

export interface Rescored {
  /** Sets that were scored, or scored again. */
  scored: number;
  /** What is damaged and could not be scored, a sentence each. */
  damaged: string[];
}

export class ScoreBook {
  readonly #parts: ScoreBookParts;
  readonly #queue = new SerialQueue();
  #isClosing = false;
  #known: { value: ScoreDocument; rows: readonly RecordRow[] } | null = null;

  constructor(parts: ScoreBookParts) {
    this.#parts = parts;
  }

  /** All rows as last scored; the same object until one changes. */
  get rows(): readonly RecordRow[] {
    const { value } = this.#parts.document;
    if (this.#known?.value !== value) this.#known = { value, rows: rowsOf(value) };
    return this.#known.rows;
  }

  /** Everything as last scored, by set and dataset; the same object until something changes. */
  get scored(): ScoreDocument {
    return this.#parts.document.value;
  }

  /** The rows of a dataset, as last scored. */
  rowsOf(datasetId: string): RecordRow[] {
    return rowsOf(this.#parts.document.value, datasetId);
  }

  /** The rows of a set; none where it has not been scored. */
  rowsOfSet(runId: string): readonly RecordRow[] {
    return this.#parts.document.value.sets[runId]?.rows ?? [];
  }

  /**
   * Scores what has to be scored, and forgets what no longer counts: sets of removed datasets, and scores against
   * imports that were taken back.
   * @param signal ends it between two sets; what was scored until then is kept
   * @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE`
   */
  refresh(signal?: AbortSignal): Promise<Rescored> {
    return this.#queue.run(() => this.#refreshNow(signal));
  }

  /** The same for work that goes on without it: a failure is logged, and the next refresh makes up for it. */
  async refreshSoon(): Promise<void> {
    try {
      const { damaged } = await this.refresh();
      for (const message of damaged) this.#parts.log.warn('set-not-scored', { message });
    } catch (thrown) {
      this.#parts.log.error('scores-not-saved', {}, thrown);
    }
  }

  /** Whether the backtest of a dataset is of this content and by this model. */
  hasBacktest(datasetId: string, contentHash: string, model: string): boolean {
    const { method, backtests } = this.#parts.document.value;
    const known = backtests[datasetId];
    return method === SCORE_METHOD && known?.contentHash === contentHash && known.model === model;
  }

  /** Keeps the backtest of a dataset, in place of an earlier one. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
  keepBacktest(backtest: ScoredBacktest): Promise<void> {
    return this.#queue.run(async () => {
      const { document, announce } = this.#parts;
      const { value } = document;
      document.change({ ...value, backtests: { ...value.backtests, [backtest.datasetId]: backtest } });
      await document.save();
      announce(backtest.datasetId);
    });
  }

  /** @returns when the last refresh has ended; those that wait do nothing any more */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#queue.drained();
  }

  async #refreshNow(signal?: AbortSignal): Promise<Rescored> {
    const { document, announce, clock, datasets, forecasts } = this.#parts;
    const before = document.value;
    const isOtherMethod = before.method !== SCORE_METHOD;
    const rows = new Map(datasets.rows().map((row) => [row.dataset.id, row]));
    const published = forecasts.rows().toReversed();
    const sets = isOtherMethod ? {} : keptSets(before.sets, rows, published);
    const backtests = isOtherMethod ? {} : keptBacktests(before.backtests, rows);
    const stale = published.filter((row) => isStale(sets[row.runId], rows.get(row.datasetId)!));
    const scoring = new TruthCache(datasets);
    let scored = 0;
    const { damaged } = await soundOnes(stale, async (row) => {
      if (this.#isClosing || signal?.aborted === true) return;
      sets[row.runId] = await this.#score(row, rows.get(row.datasetId)!, scoring);
      scored += 1;
      await clock.breathe();
    });
    const changed = changedDatasets(before, { ...before, sets, backtests });
    if (stale.length > 0 || changed.size > 0 || isOtherMethod)
      document.change({ ...before, method: SCORE_METHOD, sets, backtests });
    // That a set has no score yet is found again as easily as it is read.
    if (changed.size > 0 || isOtherMethod) await document.save();
    for (const id of changed) announce(id);
    return { scored, damaged: damaged.map(({ message }) => message) };
  }

  async #score(row: SetRow, { dataset }: DatasetRow, truths: TruthCache): Promise<ScoredSet> {
    const set = await this.#parts.forecasts.published(row);
    const observed = await truths.of(row.datasetId);
    const weeks = set.forecasts.flatMap(({ targets }) => targets.cases.map((week) => week.targetEndDate));
    return {
      datasetId: row.datasetId,
      contentHash: dataset.contentHash,
      asOf: dataset.asOf,
      lastTargetWeek: weeks.sort().at(-1) ?? row.asOf,
      rows: scoreSet(set, observed),
    };
  }
}

function rowsOf({ sets, backtests }: ScoreDocument, datasetId?: string): RecordRow[] {
  return [...Object.values(sets), ...Object.values(backtests)]
    .filter((scored) => (datasetId ?? scored.datasetId) === scored.datasetId)
    .flatMap(({ rows }) => rows);
}

function isStale(scored: ScoredSet | undefined, { dataset }: DatasetRow): boolean {
  if (scored === undefined) return true;
  if (scored.contentHash === dataset.contentHash) return false;
  const isComplete = scored.asOf > scored.lastTargetWeek;
  return !isComplete || dataset.asOf <= addDays(scored.lastTargetWeek, REVISION_DAYS);
}

function isOfDataset({ contentHash }: { contentHash: string }, row: DatasetRow | undefined): boolean {
  return row !== undefined && snapshotsOf(row).some(({ dataset }) => dataset.contentHash === contentHash);
}

/** Those of published sets, against imports that still count. */
function keptSets(
  sets: ScoreDocument['sets'],
  rows: ReadonlyMap<string, DatasetRow>,
  published: readonly SetRow[],
): ScoreDocument['sets'] {
  const known = new Set(published.map(({ runId }) => runId));
  return Object.fromEntries(
    Object.entries(sets).filter(
      ([runId, scored]) => known.has(runId) && isOfDataset(scored, rows.get(scored.datasetId)),
    ),
  );
}

function keptBacktests(
  backtests: ScoreDocument['backtests'],
  rows: ReadonlyMap<string, DatasetRow>,
): ScoreDocument['backtests'] {
  return Object.fromEntries(
    Object.entries(backtests).filter(([id, backtest]) => isOfDataset(backtest, rows.get(id))),
  );
}

/** The datasets that have other rows than before. */
function changedDatasets(before: ScoreDocument, after: ScoreDocument): Set<string> {
  const changed = new Set<string>();
  for (const part of ['sets', 'backtests'] as const) {
    const keys = new Set([...Object.keys(before[part]), ...Object.keys(after[part])]);
    for (const key of keys) {
      const [old, now] = [before[part][key], after[part][key]];
      if (JSON.stringify(old?.rows ?? []) !== JSON.stringify(now?.rows ?? []))
        changed.add((now ?? old)!.datasetId);
    }
  }
  return changed;
}

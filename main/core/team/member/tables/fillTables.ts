/**
 * Fills this site's rows of the tables that people read with their own tools, from what the journal says and the data folder holds. A
 * cursor moves along with each batch of rows, so that a sync that was cut off goes on behind the last one.
 */
import { AppError, isAppError } from '../../../../../shared/errors/AppError.ts';
import { words } from '../../../../../shared/words/index.ts';
import { siteId } from '../../../bundle/site.ts';
import type { ForecastArchive } from '../../../forecasts/ForecastArchive.ts';
import type { Clock } from '../../../ports/Clock.ts';
import type { Crypto } from '../../../ports/Crypto.ts';
import type { SiteHead } from '../../../ports/TeamServers.ts';
import type { CursorMove, TableCursor, TableName, TableRow } from '../../../ports/TeamTables.ts';
import type { ScoreBook } from '../../../scoring/record/ScoreBook.ts';
import type { SyncRound } from '../SyncRound.ts';
import { type CountParts, importRowOf, observationRows } from './countTables.ts';
import { CursorMoved, giveRows } from './giveRows.ts';
import type { JournalEvents } from './JournalEvents.ts';
import { ScoreFiller } from './ScoreFiller.ts';
import { forecastRowsOf, setRowOf } from './setTables.ts';
import { TableBatch } from './TableBatch.ts';
import type { CountsEvent, SetEvent, TableEvent } from './tableEvents.ts';

export interface TableParts extends CountParts {
  clock: Pick<Clock, 'breathe'>;
  crypto: Crypto;
  events: JournalEvents;
  forecasts: Pick<ForecastArchive, 'published'>;
  scores: Pick<ScoreBook, 'scored'>;
  /** Whether counts are shared. */
  mayShareCounts: boolean;
}

/** Rows of one table, some at a time. */
type Rows = { [T in TableName]: { table: T; rows: TableRow<T>[] } }[TableName];

/** Forecasts whose rows are made in one go: some milliseconds. */
const AT_ONCE = 50;
/** Entries without rows that a cursor may lie behind: to move it for each would cost a question. */
const MOST_BEHIND = 500;

/** How often a cursor may be found elsewhere before it is somebody else who moves it. */
const TRIES = 4;

/** @param head how far our site is there; its entries are there up to `lastSeq` @throws AppError `TEAM_CONFLICT`, and what a link throws */
export async function fillTables(parts: TableParts, round: SyncRound, head: SiteHead): Promise<void> {
  let { filled } = head;
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return await fillFrom(parts, round, { ...head, filled });
    } catch (thrown) {
      if (!(thrown instanceof CursorMoved)) throw thrown;
      filled = (await round.link.heads()).heads.find(({ site }) => site === head.site)?.filled ?? filled;
    }
  }
  // A copy of this data folder, that gives as this site.
  throw new AppError('TEAM_CONFLICT', words.team.otherWriter({ id: siteId(head.site) }), { site: head.site });
}

async function fillFrom(parts: TableParts, round: SyncRound, head: SiteHead): Promise<void> {
  const { sets, counts, scores } = head.filled;
  const isBehind = sets.seq < head.lastSeq || (parts.mayShareCounts && counts.seq < head.lastSeq);
  if (isBehind) {
    const start = parts.mayShareCounts ? Math.min(sets.seq, counts.seq) : sets.seq;
    const events = (await parts.events.behind(start)).filter(({ seq }) => seq <= head.lastSeq);
    const giving: Giving = { batch: new TableBatch(), moves: [] };
    await new Filler(parts, round, head, 'sets', giving).fill(sets, events, setRows);
    if (parts.mayShareCounts)
      await new Filler(parts, round, head, 'counts', giving).fill(counts, events, countRows);
    if (giving.moves.length > 0) await giveRows(round, head.site, giving.moves, giving.batch);
  }
  await new ScoreFiller(parts, round, head.site).fill(scores);
}

/** The set stands behind its forecasts: where it is there, all of it is. */
async function* setRows({ forecasts, clock }: TableParts, event: TableEvent): AsyncGenerator<Rows> {
  if (event.what !== 'set') return;
  const { runId } = event.row;
  const stored = await forecastsOf(forecasts, event);
  for (let from = 0; from < stored.length; from += AT_ONCE) {
    const part = stored.slice(from, from + AT_ONCE);
    yield { table: 'forecasts', rows: part.flatMap((forecast) => forecastRowsOf(forecast, runId)) };
    await clock.breathe();
  }
  yield { table: 'sets', rows: [setRowOf(event)] };
}

/** Of a set whose file is damaged here there are none. */
async function forecastsOf(forecasts: TableParts['forecasts'], { row }: SetEvent) {
  try {
    return (await forecasts.published(row)).forecasts;
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'FOLDER_DAMAGED') return [];
    throw thrown;
  }
}

async function* countRows(parts: TableParts, event: TableEvent): AsyncGenerator<Rows> {
  if (event.what !== 'counts') return;
  for await (const rows of observationRows(parts, event satisfies CountsEvent))
    yield { table: 'observations', rows };
  yield { table: 'imports', rows: [importRowOf(event)] };
}

/** Rows that wait, and the moves of cursors that go with them: the last ones of both kinds go together. */
interface Giving {
  batch: TableBatch;
  moves: CursorMove[];
}

/** One kind of rows, in the order of the entries that they are of. */
class Filler {
  readonly #parts: TableParts;
  readonly #round: SyncRound;
  readonly #head: SiteHead;
  readonly #of: 'sets' | 'counts';
  readonly #giving: Giving;

  constructor(parts: TableParts, round: SyncRound, head: SiteHead, of: 'sets' | 'counts', giving: Giving) {
    this.#parts = parts;
    this.#round = round;
    this.#head = head;
    this.#of = of;
    this.#giving = giving;
  }

  /** What is left at the end waits for what else is given. */
  async fill(
    start: TableCursor,
    events: readonly TableEvent[],
    rowsOf: (parts: TableParts, event: TableEvent) => AsyncGenerator<Rows>,
  ): Promise<void> {
    const pending = Map.groupBy(
      events.filter(({ seq }) => seq > start.seq),
      ({ seq }) => seq,
    );
    const { batch, moves } = this.#giving;
    let [from, isWaiting] = [start, false];
    let [done, skipped, before] = [0, start.part, start.seq];
    for (const [seq, ofEntry] of pending) {
      this.#round.report({ phase: 'sending', site: null, done, total: pending.size });
      let part = 0;
      for (const event of ofEntry)
        for await (const { table, rows } of rowsOf(this.#parts, event))
          for (const row of rows) {
            part += 1;
            // What a sync that was cut off has given already.
            if (part <= skipped) continue;
            batch.add(table, row as never);
            isWaiting = !batch.isFull(this.#round.bytes.now);
            if (!isWaiting) from = await this.#give(from, { seq: before, part });
          }
      [done, skipped, before] = [done + 1, 0, seq];
    }
    const { lastSeq } = this.#head;
    if (isWaiting || lastSeq - from.seq > MOST_BEHIND)
      moves.push({ of: this.#of, from, to: { seq: lastSeq, part: 0 } });
  }

  async #give(from: TableCursor, to: TableCursor): Promise<TableCursor> {
    const { batch, moves } = this.#giving;
    await giveRows(this.#round, this.#head.site, [...moves.splice(0), { of: this.#of, from, to }], batch);
    return to;
  }
}

import type { Clock } from '../../../ports/Clock.ts';
import type { Crypto } from '../../../ports/Crypto.ts';
import type { ScoreCursor } from '../../../ports/TeamTables.ts';
import type { ScoreBook } from '../../../scoring/record/ScoreBook.ts';
import type { SyncRound } from '../SyncRound.ts';
import { giveRows } from './giveRows.ts';
import {
  isWithdrawn,
  type ScoredOne,
  scoredOnes,
  scoreKey,
  scoreRowsOf,
  scoreVersionOf,
  withdrawn,
} from './scoreTables.ts';
import { TableBatch } from './TableBatch.ts';

interface ScoreParts {
  clock: Pick<Clock, 'breathe'>;
  crypto: Crypto;
  scores: Pick<ScoreBook, 'scored'>;
}

/** Gives the scores that are others than those that were given last, as a new version. */
export class ScoreFiller {
  readonly #parts: ScoreParts;
  readonly #round: SyncRound;
  readonly #site: string;
  readonly #batch = new TableBatch();

  constructor(parts: ScoreParts, round: SyncRound, site: string) {
    this.#parts = parts;
    this.#round = round;
    this.#site = site;
  }

  async fill(start: ScoreCursor): Promise<void> {
    const { scores, clock } = this.#parts;
    const { ones, hash } = await scoredOnes(scores.scored, this.#parts);
    if (start.hash === hash) return;
    const changed = await this.#changed(ones);
    let from = start;
    for (const one of changed) {
      const version = from.version + 1;
      this.#batch.add('scoreVersions', scoreVersionOf(one, version));
      for (const row of scoreRowsOf(one, version)) this.#batch.add('scoreRows', row);
      if (!this.#batch.isFull(this.#round.bytes.now)) continue;
      from = await this.#give(from, { version, hash: '' });
      await clock.breathe();
    }
    await this.#give(from, { version: from.version + Math.min(1, this.#batch.count), hash });
  }

  /** Those that are not there as they are here, and those that are no more. */
  async #changed(ones: readonly ScoredOne[]): Promise<ScoredOne[]> {
    const { link, bytes } = this.#round;
    const there = new Map(
      (await bytes.ask(() => link.knownScores(this.#site))).map((known) => [scoreKey(known), known]),
    );
    const changed = ones.filter((one) => there.get(scoreKey(one))?.digest !== one.digest);
    for (const one of ones) there.delete(scoreKey(one));
    const gone = [...there.values()].filter((known) => !isWithdrawn(known));
    return [...changed, ...gone.map(({ dataset, runId }) => withdrawn(dataset, runId))];
  }

  async #give(from: ScoreCursor, to: ScoreCursor): Promise<ScoreCursor> {
    await giveRows(this.#round, this.#site, [{ of: 'scores', from, to }], this.#batch);
    return to;
  }
}

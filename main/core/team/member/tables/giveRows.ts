import type { CursorMove } from '../../../ports/TeamTables.ts';
import type { SyncRound } from '../SyncRound.ts';
import type { TableBatch } from './TableBatch.ts';

/** A cursor did not stand where it was when it was asked for: a batch whose link broke may have come to its end behind the next link. */
export class CursorMoved extends Error {}

/** Adds the rows of a batch and moves the cursors that speak of them, all or none. @throws CursorMoved, and what a link throws */
export async function giveRows(
  round: SyncRound,
  site: string,
  moves: readonly CursorMove[],
  batch: TableBatch,
): Promise<void> {
  round.signal.throwIfAborted();
  const { rows, bytes } = batch.take();
  const isMoved = await round.bytes.ask(() => round.link.fillTables(site, moves, rows));
  if (!isMoved) throw new CursorMoved();
  round.sent(0, 0, bytes);
}

import { AppError } from '../../../../../shared/errors/AppError.ts';
import { words } from '../../../../../shared/words/index.ts';
import { siteId } from '../../../bundle/site.ts';
import type { CursorMove } from '../../../ports/TeamTables.ts';
import type { SyncRound } from '../SyncRound.ts';
import type { TableBatch } from './TableBatch.ts';

/** Adds the rows of a batch and moves the cursor that speaks of them, both or neither. @throws AppError `TEAM_CONFLICT`, and what a link throws */
export async function giveRows(
  round: SyncRound,
  site: string,
  move: CursorMove,
  batch: TableBatch,
): Promise<void> {
  round.signal.throwIfAborted();
  const { rows, bytes } = batch.take();
  const isMoved = await round.bytes.ask(() => round.link.fillTables(site, move, rows));
  // Only a copy of this data folder moves its cursors.
  if (!isMoved) throw new AppError('TEAM_CONFLICT', words.team.otherWriter({ id: siteId(site) }), { site });
  round.sent(0, 0, bytes);
}

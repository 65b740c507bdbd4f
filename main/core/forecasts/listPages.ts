/** Pages of the list of forecasts: which sets, and which part of each, follow behind a mark. Opens no file. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import type { SetRow } from '../state/entries.ts';

/** Forecasts of a set that a page shows: those from one place in it up to another, which it does not show. */
export interface PagePart {
  row: SetRow;
  from: number;
  to: number;
}

export interface ListPage {
  parts: PagePart[];
  /** The mark that the next page goes on behind; null where this is the last one. */
  next: string | null;
}

/** A mark is the run that the next page begins with, and how many of its forecasts were shown already. */
const MARK = /^(.+)@(\d+)$/;

/**
 * @param rows newest first
 * @param before the mark of the page before; undefined for the first page
 * @param limit the most forecasts of a page
 * @throws AppError `INVALID_PARAMS` for a mark of no set in the list
 */
export function listPage(rows: readonly SetRow[], before: string | undefined, limit: number): ListPage {
  const start = before === undefined ? { index: 0, shown: 0 } : startOf(rows, before);
  const parts: PagePart[] = [];
  let left = limit;
  let from = start.shown;
  for (let index = start.index; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (left === 0) return { parts, next: `${row.runId}@${from}` };
    const to = Math.min(row.forecasts, from + left);
    parts.push({ row, from, to });
    left -= to - from;
    if (to < row.forecasts) return { parts, next: `${row.runId}@${to}` };
    from = 0;
  }
  return { parts, next: null };
}

function startOf(rows: readonly SetRow[], before: string): { index: number; shown: number } {
  const [, runId, shown] = MARK.exec(before) ?? [];
  const index = rows.findIndex((row) => row.runId === runId);
  if (index >= 0) return { index, shown: Math.min(Number(shown), rows[index]!.forecasts) };
  throw new AppError('INVALID_PARAMS', words.requests.noPage({ mark: quoted(before) }), { before });
}

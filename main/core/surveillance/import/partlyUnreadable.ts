/**
 * Half a file is no file. What can't be read is listed and left out only where it is little and follows no rule; else
 * the user is asked: a month, a spelling or the newest weeks that are missing change what the rest means.
 */

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { StatedMapping } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import type { PlaceObservations } from './observations.ts';
import type { RowsRead } from './readRows.ts';
import type { ColumnTable } from './table/ColumnTable.ts';
import type { UnreadablePattern } from './UnreadableLog.ts';

/** Share of what the file reports that may be left out. */
const MOST_LOST = 0.05;
/** Texts of one spelling from which the spelling is a rule, and the share of all from which it matters. */
const FEWEST_ALIKE = 3;
const SHARE_ALIKE = 0.005;
const LISTED = 5;

type Facts = Pick<RowsRead, 'rows' | 'cells' | 'lost' | 'unreadable' | 'entriesPerRow'>;

/** @throws AppError `PARTLY_UNREADABLE` with the reading that leaves the unreadable part out, unless that was stated */
export function requireWhole(
  table: ColumnTable,
  facts: Facts,
  places: readonly PlaceObservations[],
  stated: StatedMapping,
): void {
  if (stated.unreadable === 'leave-out') return;
  const { lost, all, unit } = extent(facts);
  if (lost === 0) return;
  const share = lost / all;
  const rule = newestLost(facts, places) ?? spellingLost(facts, all) ?? tailLost(table, facts);
  if (share <= MOST_LOST && rule === null) return;
  const percent = Math.round(share * 1_000) / 10;
  const why = rule === null ? '' : ` ${rule}`;
  throw new AppError(
    'PARTLY_UNREADABLE',
    words.imports.partlyUnreadable({
      lost,
      all,
      unit,
      name: table.name,
      percent,
      facts: whatIsLost(table, facts),
      why,
    }),
    {
      file: table.name,
      lost,
      of: all,
      patterns: patternsOf(facts)
        .slice(0, LISTED)
        .map((one) => ({
          ...one,
          firstRow: table.line(one.firstRow),
          lastRow: table.line(one.lastRow),
        })),
      readings: [{ unreadable: 'leave-out' }],
    },
  );
}

/** Rows of long tables and lists, cells of wide ones: only those that hold something. */
function extent({ rows, cells, lost, entriesPerRow }: Facts) {
  if (entriesPerRow <= 1) {
    const used = rows.read - rows.rejected;
    return { lost: lost.rows, all: used + lost.rows, unit: words.imports.units.rows };
  }
  const lostCells = cells.unreadable + lost.rowsBeforeCells * entriesPerRow;
  return {
    lost: lostCells,
    all: cells.counts + cells.suppressed + lostCells,
    unit: words.imports.units.cells,
  };
}

function patternsOf({ unreadable }: Facts): UnreadablePattern[] {
  return [...unreadable.byPattern.values()]
    .filter(({ pattern }) => pattern !== '')
    .sort((a, b) => b.count - a.count);
}

/** What could not be read, each with its first row, the text found there and what is wrong with it. */
function whatIsLost(table: ColumnTable, facts: Facts): string {
  const { withoutDate, withoutPlace, firstWithoutDate, firstWithoutPlace } = facts.lost;
  const said = words.imports.unreadable;
  const patterns = patternsOf(facts)
    .slice(0, LISTED)
    .map(({ count, column, example, reason, firstRow }) =>
      said.column({ count, column, row: table.line(firstRow), found: example, reason }),
    );
  return words.common.lists.parts([
    ...(withoutDate === 0
      ? []
      : [said.withoutDate({ count: withoutDate, row: table.line(firstWithoutDate) })]),
    ...(withoutPlace === 0
      ? []
      : [said.withoutPlace({ count: withoutPlace, row: table.line(firstWithoutPlace) })]),
    ...patterns,
  ]);
}

/** On the newest day more counts are unreadable than read. */
function newestLost({ unreadable }: Facts, places: readonly PlaceObservations[]): string | null {
  if (unreadable.days.size === 0) return null;
  const newestRead = places.reduce(
    (last, { days }) => Math.max(last, days.at(-1) ?? last),
    Number.NEGATIVE_INFINITY,
  );
  const newest = Math.max(newestRead, ...unreadable.days.keys());
  const read = places.filter(
    ({ days, cases, deaths }) =>
      days.at(-1) === newest && !(Number.isNaN(cases.at(-1)!) && Number.isNaN(deaths.at(-1)!)),
  ).length;
  return (unreadable.days.get(newest) ?? 0) > read ? words.imports.unreadable.mostlyNewest : null;
}

/** Several texts of one spelling, which no text that was read has. */
function spellingLost(facts: Facts, all: number): string | null {
  const alike = patternsOf(facts).find(
    ({ part, pattern, count, isReadElsewhere }) =>
      part !== 'row' &&
      !isReadElsewhere &&
      count >= Math.max(FEWEST_ALIKE, all * SHARE_ALIKE) &&
      (part === 'count' || pattern.includes('9')),
  );
  return alike === undefined ? null : words.imports.unreadable.speltAlike;
}

/** The last rows of the file, one after the other. */
function tailLost(table: ColumnTable, facts: Facts): string | null {
  const tail = patternsOf(facts).find(
    ({ count, firstRow, lastRow, part }) =>
      part !== 'row' &&
      count >= FEWEST_ALIKE &&
      lastRow === table.rowCount - 1 &&
      lastRow - firstRow === count - 1,
  );
  return tail === undefined ? null : words.imports.unreadable.lastRows;
}

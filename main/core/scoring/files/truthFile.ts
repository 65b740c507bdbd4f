/** What came, as a table of weeks and places. */
import { words } from '../../../../shared/words/index.ts';
import { countCell, dateCell, notScorable, type ScoreFilePorts, scoreRows } from './scoreTable.ts';

export interface Truth {
  /** The count of a week and place, or null where none was reported; undefined where the file does not speak of it. */
  count(targetEndDate: string, location: string): number | null | undefined;
  hasLocation(location: string): boolean;
}

const columns = {
  week: { names: ['target_end_date', 'date'] },
  location: { names: ['location'] },
  value: { names: ['value', 'observation'] },
  asOf: { names: ['as_of'], isOptional: true },
} as const;

/** How a week that was not reported is written. */
const NOT_REPORTED: ReadonlySet<string> = new Set(['', 'NA']);

/**
 * Reads the truth. With a column `as_of`, the newest value of each week and place counts.
 * @throws AppError `NOT_SCORABLE` for what is no date or count, and for two values of the same week, place and age
 */
export async function readTruth(ports: ScoreFilePorts, path: string): Promise<Truth> {
  const known = new Map<string, { value: number | null; asOf: string }>();
  const locations = new Set<string>();
  for await (const rows of scoreRows(ports, path, columns)) {
    for (const { cells, at } of rows) {
      const week = dateCell(at, 'target_end_date', cells.week);
      const asOf = cells.asOf === '' ? '' : dateCell(at, 'as_of', cells.asOf);
      const value = NOT_REPORTED.has(cells.value) ? null : countCell(at, 'value', cells.value);
      const key = keyOf(week, cells.location);
      const before = known.get(key);
      if (before?.asOf === asOf && before.value !== value) {
        throw notScorable(
          words.scoring.secondValue({
            at,
            location: cells.location,
            week,
            first: before.value,
            second: value,
          }),
        );
      }
      locations.add(cells.location);
      if (before === undefined || before.asOf < asOf) known.set(key, { value, asOf });
    }
  }
  if (known.size === 0) throw notScorable(words.scoring.noCounts({ path }), { path });
  return {
    count: (week, location) => known.get(keyOf(week, location))?.value,
    hasLocation: (location) => locations.has(location),
  };
}

function keyOf(week: string, location: string): string {
  return `${week}|${location}`;
}

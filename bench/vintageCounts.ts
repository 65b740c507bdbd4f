import { type ScoreFilePorts, scoreRows } from '../main/core/scoring/files/scoreTable.ts';

/** Counts by code of the place and last day of the week. */
export type VintageCounts = Map<string, Map<string, number>>;

/** The vintages that are wanted (`as_of,target_end_date,location,value`), by `as_of`; weeks that were not reported are absent. */
export async function readVintageCounts(
  ports: ScoreFilePorts,
  path: string,
  wanted: ReadonlySet<string>,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<Map<string, VintageCounts>> {
  const columns = {
    asOf: { names: ['as_of'] },
    week: { names: ['target_end_date'] },
    location: { names: ['location'] },
    value: { names: ['value'] },
  } as const;
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for await (const rows of scoreRows(ports, path, columns)) {
    for (const { cells } of rows) {
      if (!wanted.has(cells.asOf) || leftOut.has(cells.location) || cells.value === '') continue;
      const places = counts.get(cells.asOf) ?? new Map<string, Map<string, number>>();
      counts.set(cells.asOf, places);
      const weeks = places.get(cells.location) ?? new Map<string, number>();
      places.set(cells.location, weeks.set(cells.week, Number(cells.value)));
    }
  }
  return counts;
}

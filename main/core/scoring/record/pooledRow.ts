import type { RecordRow } from './recordRow.ts';

/** A row of the record of several sites. */
export interface PooledRow extends RecordRow {
  /** The hash of the first entry of the site that it is from; absent for our own. */
  site?: string;
}

/** What tells forecasts apart that were scored alike: two sites that make the same ones of the same counts say it once. */
const sameness = (row: RecordRow): string =>
  JSON.stringify([
    row.source,
    row.provider,
    row.model,
    row.disease,
    row.horizon,
    row.targetWeek,
    row.n,
    row.wis,
    row.twinWis,
    row.absoluteError,
  ]);

/** @returns our rows and those of other sites that no site before them has, each with its site */
export function pooledRows(
  ours: readonly RecordRow[],
  others: ReadonlyMap<string, readonly RecordRow[]>,
): readonly PooledRow[] {
  const seen = new Set(ours.map(sameness));
  const pooled: PooledRow[] = [...ours];
  for (const site of [...others.keys()].sort()) {
    const rows = others.get(site)!;
    pooled.push(...rows.filter((row) => !seen.has(sameness(row))).map((row) => ({ ...row, site })));
    for (const row of rows) seen.add(sameness(row));
  }
  return pooled;
}

/** @returns of how many sites rows are */
export function sitesIn(rows: readonly PooledRow[]): number {
  return new Set(rows.map(({ site }) => site)).size;
}

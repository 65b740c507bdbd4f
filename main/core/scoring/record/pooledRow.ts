import { isSameDisease } from '../../epi/diseases/namedDiseases.ts';
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

/**
 * @param diseases as we call them: a site that writes one otherwise has its rows under our name
 * @returns our rows and those of other sites that no site before them has, each with its site
 */
export function pooledRows(
  ours: readonly RecordRow[],
  others: ReadonlyMap<string, readonly RecordRow[]>,
  diseases: readonly string[],
): readonly PooledRow[] {
  const nameOf = ourNames(diseases);
  const seen = new Set(ours.map(sameness));
  const pooled: PooledRow[] = [...ours];
  for (const site of [...others.keys()].sort()) {
    const rows = others.get(site)!.map((row) => ({ ...row, disease: nameOf(row.disease), site }));
    pooled.push(...rows.filter((row) => !seen.has(sameness(row))));
    for (const row of rows) seen.add(sameness(row));
  }
  return pooled;
}

function ourNames(diseases: readonly string[]): (theirs: string) => string {
  const known = new Map<string, string>();
  return (theirs) => {
    const name = known.get(theirs) ?? diseases.find((ours) => isSameDisease(ours, theirs)) ?? theirs;
    known.set(theirs, name);
    return name;
  };
}

/** @returns of how many sites rows are */
export function sitesIn(rows: readonly PooledRow[]): number {
  return new Set(rows.map(({ site }) => site)).size;
}

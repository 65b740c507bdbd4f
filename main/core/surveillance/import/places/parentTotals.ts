/** Totals that a column of larger areas gives away: a continent among its countries. */

import { foldName } from '../../../util/foldName.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { hasHint } from '../vocabulary/index.ts';

/**
 * Where the column of continents is blank beside `Africa`, and says Africa beside its countries, places without a
 * continent are sums of others: `Africa` and `World` alike.
 * @returns the names of such places
 */
export function placesWithoutParent(table: ColumnTable, mapping: DetectedMapping): string[] {
  const [own, second] = mapping.location;
  const name = table.column(own);
  if (name === null || second !== undefined || mapping.layout === 'line-list') return [];
  const coarser = mapping.profiles.filter(
    (column) =>
      mapping.ignoredColumns.includes(column.name) &&
      hasHint(column.words, 'location') &&
      !hasHint(column.words, 'locationCode') &&
      column.countShare < 0.5 &&
      column.texts.size > 0,
  );
  for (const { column, texts } of coarser) {
    const parents = new Set([...texts.keys()].map(foldName));
    const [without, within] = [new Set<string>(), new Set<string>()];
    for (let row = 0; row < table.rowCount; row += 1)
      (column.text(row) === '' ? without : within).add(name.text(row));
    const alone = [...without].filter((place) => place !== '' && !within.has(place));
    if (within.size > alone.length && alone.some((place) => parents.has(foldName(place)))) return alone;
  }
  return [];
}

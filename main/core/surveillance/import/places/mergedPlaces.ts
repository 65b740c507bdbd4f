/** Places that are named once, for all the rows below them: merged cells of a spreadsheet. */

import type { DetectedMapping } from '../detectMapping.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';

/** Share of the rows that must be blank: fewer are rows of no known place. */
const MOSTLY_BLANK = 0.5;

/** @returns whether blanks mean the place above: only where each place then has one row for each date */
export function hasMergedPlaces(table: ColumnTable, mapping: DetectedMapping): boolean {
  const [place, date, year] = [
    table.column(mapping.location[0]),
    table.column(mapping.date),
    table.column(mapping.year),
  ];
  if (place === null || date === null || mapping.location.length > 1 || mapping.measureColumn !== null)
    return false;
  const filled = mapping.profiles.find(({ name }) => name === place.name)?.filled ?? 0;
  if (place.text(0) === '' || filled > table.rowCount * MOSTLY_BLANK) return false;
  const seen = new Set<string>();
  let above = '';
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = place.text(row);
    const day = `${year?.text(row) ?? ''} ${date.text(row)}`;
    above = name || above;
    if (seen.has(`${above}\n${day}`)) return false;
    seen.add(`${above}\n${day}`);
  }
  return true;
}

/** One row per date, one column per measure and place: `Cases_Guinea`, `Deaths_Guinea`. */
import { words } from '../../../../../shared/words/index.ts';
import { foldName } from '../../../util/foldName.ts';
import { measuredPlaceOf } from '../places/measureNames.ts';
import { type ColumnProfile, isCountColumn } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { type Entry, type LayoutReader, noParts } from './parts.ts';

/** Columns named by a measure and a place, when there are places enough and no other reading of the names. */
export function measuredColumns(columns: readonly ColumnProfile[]): ColumnProfile[] {
  const measured = columns.filter(
    (column) =>
      (isCountColumn(column) || column.filled === 0) &&
      !hasHint(column.words, 'derived') &&
      !hasHint(column.words, 'otherMeasure') &&
      measuredPlaceOf(column.name) !== null,
  );
  const places = new Set(measured.map((column) => measuredPlaceOf(column.name)!.place));
  return places.size >= 2 ? measured : [];
}

export const wideByMeasureAndPlace: LayoutReader = {
  layout: 'wide-by-measure-and-place',
  namesPlaceByRow: false,
  find({ columns, stated }) {
    const wanted = stated.placeColumns;
    const places =
      wanted === undefined
        ? measuredColumns(columns)
        : columns.filter((column) => wanted.includes(column.name) && measuredPlaceOf(column.name) !== null);
    return { ...noParts, places, counted: places };
  },
  entries(table, mapping) {
    const entries = new Map<string, Entry>();
    for (const name of mapping.placeColumns) {
      const { measure, place } = measuredPlaceOf(name)!;
      const key = foldName(place);
      const entry = entries.get(key) ?? { place, day: null, cases: null, deaths: null };
      entries.set(key, entry);
      entry[measure] ??= table.column(name);
    }
    return [...entries.values()];
  },
  reasons: (_table, { places }) => [words.imports.measureAndPlaceColumns({ count: places.length })],
};

/** One row per date, one column per place. */
import { words } from '../../../../../shared/words/index.ts';
import { countColumns } from '../choices/countColumns.ts';
import { measureOfFile } from '../places/measureNames.ts';
import { placeColumns } from '../places/placeColumns.ts';
import { cellsOf, type LayoutReader, noParts } from './parts.ts';

export const wideByPlace: LayoutReader = {
  layout: 'wide-by-place',
  namesPlaceByRow: false,
  find({ table, columns, stated }) {
    const places = placeColumns(countColumns(columns, stated), stated.placeColumns);
    return { ...noParts, places, counted: places, countedAs: stated.counted ?? measureOfFile(table.name) };
  },
  entries: (table, mapping) =>
    mapping.placeColumns.map((name) => ({
      place: name,
      day: null,
      ...cellsOf(mapping, table.column(name)!),
    })),
  reasons: (_table, { places, countedAs }) => [
    words.imports.placeColumnsCount({ count: places.length, countedAs }),
  ],
};

/** Where the counts of a row stand, by layout. */
import { toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { foldName } from '../../../util/foldName.ts';
import { dateFormatNamed } from '../dates/dateFormats.ts';
import { headerDate } from '../dates/dateSource.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import { measuredPlaceOf } from '../places/measureNames.ts';
import type { Column, ColumnTable } from '../table/ColumnTable.ts';

/** A count that a row may hold: where its cells stand, and what they are of, where columns say so. */
export interface Entry {
  place: string | null;
  day: number | null;
  cases: Column | null;
  deaths: Column | null;
}

export function entriesOf(table: ColumnTable, mapping: DetectedMapping): Entry[] {
  const column = (name: string | null) => table.column(name);
  const cellsOf = (one: Column) =>
    mapping.measureColumn === null
      ? {
          cases: mapping.counted === 'deaths' ? null : one,
          deaths: mapping.counted === 'deaths' ? one : null,
        }
      : { cases: one, deaths: one };
  switch (mapping.layout) {
    case 'wide-by-date': {
      const format = dateFormatNamed(mapping.dateFormat);
      return mapping.dateColumns.flatMap((name) => {
        const date = format?.read(headerDate(name), mapping.weekSystem) ?? null;
        return date === null ? [] : [{ place: null, day: toDayNumber(date), ...cellsOf(column(name)!) }];
      });
    }
    case 'wide-by-place':
      return mapping.placeColumns.map((name) => ({ place: name, day: null, ...cellsOf(column(name)!) }));
    case 'wide-by-measure-and-place':
      return measuredEntries(table, mapping);
    case 'long': {
      const value = column(mapping.valueColumn);
      const cells =
        value === null
          ? { cases: column(mapping.cases), deaths: column(mapping.deaths) }
          : { cases: value, deaths: value };
      return [{ place: null, day: null, ...cells }];
    }
    case 'line-list':
      return [];
  }
}

function measuredEntries(table: ColumnTable, mapping: DetectedMapping): Entry[] {
  const entries = new Map<string, Entry>();
  for (const name of mapping.placeColumns) {
    const { measure, place } = measuredPlaceOf(name)!;
    const key = foldName(place);
    const entry = entries.get(key) ?? { place, day: null, cases: null, deaths: null };
    entries.set(key, entry);
    entry[measure] ??= table.column(name);
  }
  return [...entries.values()];
}

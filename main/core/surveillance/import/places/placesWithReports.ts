import { measures } from '../../../../../shared/surveillance/measures.ts';
import type { PlaceRows } from '../observations.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';

/** A place has no longer name; a note has. */
const LONGEST_NAME = 60;
const UNNAMED_COLUMN = /^column \(\d+\)$/;

export function hasReport(place: PlaceRows): boolean {
  return (
    place.marks.suppressed.length > 0 ||
    measures.some((measure) => place[measure].some((value) => !Number.isNaN(value)))
  );
}

/**
 * A place that never reported stays one; a blank column without a name, and a note below the table, are none. Such
 * notes are added to those of the table.
 * @param location the columns that name the place of a row, or null where columns are places
 */
export function withoutNotes(
  places: readonly PlaceRows[],
  table: ColumnTable,
  location: readonly Column[] | null,
): PlaceRows[] {
  return places.filter((place) => {
    if (hasReport(place)) return true;
    if (place.isUnknown || place.rows.length === 0) return false;
    if (location === null) return !UNNAMED_COLUMN.test(place.name);
    const first = place.rows[0]!;
    if (!isNote(place.name) || !standsAlone(table, location, first)) return true;
    table.notes.push({ line: table.line(first), text: place.name });
    return false;
  });
}

/** `Source: ministry of health`, `* provisional`, a sentence. */
function isNote(text: string): boolean {
  return text.length > LONGEST_NAME || /[:*†‡]|^\(|\.$/.test(text);
}

/** Whether a row has no other cell than the name of its place. */
function standsAlone(table: ColumnTable, location: readonly Column[], row: number): boolean {
  return table.columns.every((column) => location.includes(column) || column.text(row) === '');
}

/** The first rows of a file for people to look at, without what a list says about persons. */
import type { FilePreview, Mapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { namesPersons } from '../layouts/personLists.ts';
import { hasHint } from '../vocabulary/index.ts';
import type { ColumnTable } from './ColumnTable.ts';

/** A longer name is a sentence of a text that is not a table. */
const isHeading = (name: string) => name.length <= 40;
/** A cell is shown this far. */
const SHOWN_CHARACTERS = 60;

/**
 * @param mapping what the columns were read as, or null where that was refused: a file with columns about
 * persons is then shown as a list of persons would be
 */
export function headOf(table: ColumnTable, mapping: Mapping | null): FilePreview['head'] {
  const isPersonal =
    mapping === null
      ? table.columns.length > 1 &&
        table.columns.some(({ name }) => isHeading(name) && hasHint(name, 'person'))
      : mapping.layout === 'line-list' || namesPersons(table.columns);
  const shown = new Set<string | null>(
    mapping === null ? [] : [mapping.date, mapping.year, ...mapping.location, mapping.locationCode],
  );
  return table.head.map(({ line, cells }) => ({
    row: line,
    cells: table.columns.map(({ name, index }) =>
      isPersonal && !shown.has(name) ? null : (cells[index] ?? '').slice(0, SHOWN_CHARACTERS),
    ),
  }));
}

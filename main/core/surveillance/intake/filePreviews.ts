/** How the files of an import look, as read so far. Pure. */
import type { FilePreview } from '../../../../shared/surveillance/datasetSchema.ts';
import type { UnstoredDataset } from '../import/buildDataset.ts';
import { headOf } from '../import/table/previewHead.ts';
import type { LoadedFile } from './ImportTables.ts';

/** @param mappings by table, or null where the files were refused; @returns one preview for each ordered file */
export function previewsOf(
  read: readonly LoadedFile[],
  mappings: UnstoredDataset['mappings'] | null,
): FilePreview[] {
  return [...new Set(read.map(({ file }) => file))].map((file) => {
    const at = read.findIndex((one) => one.file === file);
    const parts = read.filter((one) => one.file === file);
    return previewOf(parts, mappings?.[at] ?? null);
  });
}

/** Sheets that are read together have one header, and are shown by the first of them. */
function previewOf(
  parts: readonly LoadedFile[],
  read: UnstoredDataset['mappings'][number] | null,
): FilePreview {
  const { facts, table, part } = parts[0]!;
  const { file: _file, ...mapping } = read ?? { file: null };
  const known = read === null ? null : (mapping as FilePreview['mapping']);
  return {
    file: part?.book ?? table.name,
    ...facts,
    sheet: parts.length > 1 ? null : facts.sheet,
    rows: parts.reduce((rows, one) => rows + one.table.rowCount, 0),
    columns: table.columns.map((column) => column.name),
    head: headOf(table, known),
    mapping: known,
  };
}

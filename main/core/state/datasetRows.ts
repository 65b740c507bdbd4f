/** How imports add up to the row of a dataset. Pure. */
import type { Dataset } from '../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import type { DatasetRow, StoredSnapshot } from './entries.ts';

/** The last import of a row, alone. */
export function latestOf(row: DatasetRow): StoredSnapshot {
  const { isRemoved: _isRemoved, earlier: _earlier, takenBack: _takenBack, ...latest } = row;
  return { ...latest, dataset: { ...latest.dataset, snapshots: row.dataset.snapshots.slice(-1) } };
}

/** All imports that count, oldest first. */
export function snapshotsOf(row: DatasetRow): StoredSnapshot[] {
  return [...row.earlier, latestOf(row)];
}

/** Everything ever imported into a row, also what was taken back: forecasts may have been made from it. */
export function everImported(row: DatasetRow): StoredSnapshot[] {
  return [...snapshotsOf(row), ...row.takenBack];
}

/** By their as-of dates; those of one day as they were imported. */
export function inOrderOfDays(snapshots: readonly StoredSnapshot[]): StoredSnapshot[] {
  return snapshots.toSorted((a, b) =>
    a.dataset.asOf < b.dataset.asOf ? -1 : a.dataset.asOf > b.dataset.asOf ? 1 : 0,
  );
}

/**
 * What was known on a day, or the oldest there is. Of several imports as of the same day the last one counts: it corrects
 * the ones before it.
 */
export function snapshotAsOf(snapshots: readonly StoredSnapshot[], asOf: PlainDate): StoredSnapshot {
  const byAsOf = inOrderOfDays(snapshots);
  const oldest = byAsOf[0]!.dataset.asOf;
  const limit = asOf < oldest ? oldest : asOf;
  return byAsOf.findLast(({ dataset }) => dataset.asOf <= limit)!;
}

function rowOf(snapshots: readonly StoredSnapshot[], rest: Pick<DatasetRow, 'isRemoved' | 'takenBack'>) {
  const latest = snapshots.at(-1)!;
  const listed = snapshots.flatMap(({ dataset }) => dataset.snapshots);
  const dataset: Dataset = { ...latest.dataset, snapshots: listed };
  return { ...latest, dataset, earlier: snapshots.slice(0, -1), ...rest };
}

/**
 * The row after one more import. The same content again is no further snapshot: it brings a removed or
 * damaged one back.
 */
export function rowWithImport(before: DatasetRow | undefined, imported: StoredSnapshot): DatasetRow {
  const isSame = before?.dataset.contentHash === imported.dataset.contentHash;
  const known = before === undefined ? [] : isSame ? before.earlier : snapshotsOf(before);
  return rowOf([...known, imported], { isRemoved: false, takenBack: before?.takenBack ?? [] });
}

/** The row without its last import, of which there must be one before. */
export function rowWithoutLast(row: DatasetRow): DatasetRow {
  if (row.earlier.length === 0) return row;
  return rowOf(row.earlier, { isRemoved: row.isRemoved, takenBack: [...row.takenBack, latestOf(row)] });
}

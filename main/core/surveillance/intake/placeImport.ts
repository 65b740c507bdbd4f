/** Says which dataset an import is a snapshot of, and what it changes there. Stores nothing. */

import type {
  Dataset,
  DatasetDetail,
  Difference,
  Series,
} from '../../../../shared/surveillance/datasetSchema.ts';
import type { Clock } from '../../ports/Clock.ts';
import { latestOf, rowWithImport } from '../../state/datasetRows.ts';
import type { DatasetRow } from '../../state/entries.ts';
import { foldName } from '../../util/foldName.ts';
import { slugOf } from '../../util/slug.ts';
import type { DatasetArchive } from '../archive/DatasetArchive.ts';
import type { UnstoredDataset } from '../import/buildDataset.ts';
import { compare } from './difference.ts';
import { bestMatch, couldUpdate, seriesFor } from './lineage.ts';
import { keepPopulations, unusedSource, withTypedSource } from './populationSource.ts';

export interface ImportWish {
  /** As stated by the user. */
  name: string | undefined;
  disease: string | undefined;
  /** A dataset to update, `new`, or null to find out. */
  into: string | null;
  attribution: string | null;
  /** Where the populations are from. */
  populationSource: string | null;
  importedAt: string;
  files: readonly string[];
}

export interface PlacedImport {
  /** With one snapshot: its own. */
  own: Dataset;
  /** As it will be shown, with all its snapshots. */
  shown: Dataset;
  series: Series[];
  kind: 'new' | 'updated' | 'already-there';
  difference: Difference | null;
  /** The dataset as it is, when the import's content is already its last. */
  same: DatasetRow | null;
}

/** @throws AppError `UNKNOWN_DATASET`, `FOLDER_DAMAGED` */
export async function placeImport(
  datasets: DatasetArchive,
  read: UnstoredDataset,
  clock: Pick<Clock, 'breathe'>,
  wish: ImportWish,
): Promise<PlacedImport> {
  const built = { ...read, series: withTypedSource(read.series, wish.populationSource) };
  const hash = await datasets.contentHash({ ...built.summary, series: built.series });
  const same = sameContent(datasets, hash, wish);
  if (same !== null) return placedSame(same, built);
  const target = await updatedDataset(datasets, built, clock, wish);
  if (target === null) return placedNew(datasets, built, hash, wish);
  return placedUpdate(datasets, target, built, clock, wish);
}

/** A separate dataset may hold what another one does, but not what a removed one did: that one comes back. */
function sameContent(datasets: DatasetArchive, hash: string, wish: ImportWish): DatasetRow | null {
  if (wish.into === null || wish.into === 'new') {
    const found = datasets.withContent(hash, wish.disease ?? null);
    return found !== undefined && (wish.into === null || found.isRemoved) ? found : null;
  }
  const row = datasets.row(wish.into);
  return row.dataset.contentHash === hash ? row : null;
}

async function updatedDataset(
  datasets: DatasetArchive,
  built: UnstoredDataset,
  clock: Pick<Clock, 'breathe'>,
  { into, name }: ImportWish,
): Promise<DatasetDetail | null> {
  if (into === 'new') return null;
  if (into !== null) return datasets.show(into);
  // Whoever gives another name means another dataset: `--into` says otherwise.
  const isAnother = (one: Dataset) => name !== undefined && foldName(one.name) !== foldName(name);
  const possible = datasets.list().filter((dataset) => couldUpdate(dataset, built) && !isAnother(dataset));
  const details = await datasets.readable(possible.map(({ id }) => id));
  return bestMatch(details, built, clock);
}

function placedSame(row: DatasetRow, built: UnstoredDataset): PlacedImport {
  const { dataset } = row;
  const kind = row.isRemoved ? 'new' : 'already-there';
  const nothing = {
    datasetId: dataset.id,
    against: dataset.asOf,
    added: 0,
    revised: 0,
    removed: 0,
    examples: [],
  };
  const difference = row.isRemoved ? null : nothing;
  return { own: latestOf(row).dataset, shown: dataset, series: built.series, kind, difference, same: row };
}

function placedNew(
  datasets: DatasetArchive,
  built: UnstoredDataset,
  contentHash: string,
  wish: ImportWish,
): PlacedImport {
  const { name, disease } = built.summary;
  const id = datasets.freeId(slugOf(name).slice(0, 60), contentHash, disease);
  const issues = [...built.summary.issues, ...unusedSource(built.series, wish.populationSource)];
  const own = ownDataset(id, { ...built, summary: { ...built.summary, issues } }, contentHash, wish);
  return { own, shown: own, series: built.series, kind: 'new', difference: null, same: null };
}

async function placedUpdate(
  datasets: DatasetArchive,
  target: DatasetDetail,
  built: UnstoredDataset,
  clock: Pick<Clock, 'breathe'>,
  wish: ImportWish,
): Promise<PlacedImport> {
  const { populationSource } = wish;
  const { series, issues } = keepPopulations(
    target.series,
    seriesFor(target.series, built),
    populationSource,
  );
  const contentHash = await datasets.contentHash({ ...built.summary, series });
  const row = datasets.row(target.id);
  if (row.dataset.contentHash === contentHash) return placedSame(row, { ...built, series });
  const summary = {
    ...built.summary,
    name: wish.name ?? target.name,
    disease: wish.disease ?? (target.disease === 'unspecified' ? built.summary.disease : target.disease),
    issues: [...built.summary.issues, ...issues, ...unusedSource(series, populationSource)],
  };
  const attribution = wish.attribution ?? target.attribution;
  const own = ownDataset(target.id, { ...built, summary }, contentHash, { ...wish, attribution });
  const { dataset: shown } = rowWithImport(row, { dataset: own, file: '', fileHash: '' });
  const { difference } = await compare(target, series, clock);
  return { own, shown, series, kind: 'updated', difference, same: null };
}

function ownDataset(
  id: string,
  { summary, remedies }: UnstoredDataset,
  contentHash: string,
  { importedAt, attribution, files }: ImportWish,
): Dataset {
  const chosen = remedies.length === 0 ? {} : { remedies };
  const snapshots = [{ asOf: summary.asOf, importedAt, contentHash, files: [...files], ...chosen }];
  return { id, ...summary, importedAt, attribution, contentHash, snapshots };
}

/** The rows of an entry that changed a dataset: the counts that differ since, and what the entry did behind them. */

import { isAppError } from '../../../../../shared/errors/AppError.ts';
import type { Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Clock } from '../../../ports/Clock.ts';
import type { TableRow } from '../../../ports/TeamTables.ts';
import { everImported } from '../../../state/datasetRows.ts';
import type { StoredSnapshot } from '../../../state/entries.ts';
import type { DatasetArchive } from '../../../surveillance/archive/DatasetArchive.ts';
import type { CountsEvent } from './tableEvents.ts';
import { isSame, turnsOf, VintageDiff } from './vintages.ts';

/** Places that are compared in one go: some milliseconds where each has ten years of weeks. */
const PLACES_AT_ONCE = 2;

export interface CountParts {
  clock: Pick<Clock, 'breathe'>;
  datasets: Pick<DatasetArchive, 'contentOf'>;
}

/** @returns the rows some places at a time, always in the same order */
export async function* observationRows(
  { clock, datasets }: CountParts,
  { datasetId, seq, before, after, change, row }: CountsEvent,
): AsyncGenerator<TableRow<'observations'>[]> {
  // What is removed stays what was known; the row of the import says that it is removed.
  if (change === 'removed') return;
  const turns = turnsOf(before, after, everImported(row));
  const first = turns.findIndex((turn) => !isSame(turn));
  if (first < 0) return;
  const diff = new VintageDiff(first < turns.length - 1);
  for (const turn of turns.slice(first)) {
    if (isSame(turn) && diff.places.length === 0) continue;
    const [was, is] = [
      await seriesOf(datasets, datasetId, turn.was),
      await seriesOf(datasets, datasetId, turn.is),
    ];
    // A damaged import tells nothing; the next one is compared with what is whole.
    if (is === null) continue;
    const [old, fresh] = [byPlace(was ?? []), byPlace(is)];
    const places = [...new Set([...fresh.keys(), ...old.keys(), ...diff.places])];
    for (let from = 0; from < places.length; from += PLACES_AT_ONCE) {
      yield places
        .slice(from, from + PLACES_AT_ONCE)
        .flatMap((place) => diff.of(turn.asOf, place, old.get(place) ?? null, fresh.get(place) ?? null))
        .map((found) => ({ dataset: datasetId, seq, ...found }));
      await clock.breathe();
    }
  }
}

export function importRowOf({ seq, datasetId, change, row }: CountsEvent): TableRow<'imports'> {
  const { name, disease, frequency, asOf, importedAt, contentHash, attribution } = row.dataset;
  const { isRemoved } = row;
  return {
    dataset: datasetId,
    seq,
    change,
    name,
    disease,
    frequency,
    asOf,
    importedAt,
    contentHash,
    attribution,
    isRemoved,
  };
}

/** @returns null where its file is damaged or missing */
async function seriesOf(
  datasets: CountParts['datasets'],
  id: string,
  snapshot: StoredSnapshot | null,
): Promise<readonly Series[] | null> {
  if (snapshot === null) return [];
  try {
    return (await datasets.contentOf(id, snapshot)).series;
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'FOLDER_DAMAGED') return null;
    throw thrown;
  }
}

const byPlace = (all: readonly Series[]) => new Map(all.map((series) => [series.location.code, series]));

/** Which dataset an import belongs to. Pure. */
import type { Dataset, DatasetDetail, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { measures } from '../../../../shared/surveillance/measures.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { UnstoredDataset } from '../import/buildDataset.ts';
import { type Comparison, compare, type Kept } from './difference.ts';

/** Share of a dataset's places, and of its counts, that must come again in an import that updates it. */
const ENOUGH = 0.5;
const UNSPECIFIED = 'unspecified';

/** Whether a dataset can be what an import updates, as far as its summary tells. */
export function couldUpdate(dataset: Dataset, { summary }: UnstoredDataset): boolean {
  const hasSameMeasures = measures.every(
    (measure) => (dataset[measure] === null) === (summary[measure] === null),
  );
  const isSameDisease =
    [summary.disease, dataset.disease].includes(UNSPECIFIED) || dataset.disease === summary.disease;
  return dataset.frequency === summary.frequency && hasSameMeasures && isSameDisease;
}

/**
 * The series of an import as they stand in a dataset. A file that names no place is called after itself, and
 * next week's file has another name: its only place is then the only place of the dataset.
 */
export function seriesFor(dataset: readonly Series[], { series, mappings }: UnstoredDataset): Series[] {
  const isUnnamed = mappings.every(
    ({ location, placeColumns }) => location.length + placeColumns.length === 0,
  );
  const [place, ...others] = dataset;
  if (!isUnnamed || place === undefined || others.length > 0 || series.length !== 1) return series;
  const { code, name } = place.location;
  return series.map((one) => ({ ...one, location: { ...one.location, code, name } }));
}

/** @returns the dataset that most comes again in an import, or null when none does by half. */
export async function bestMatch(
  candidates: readonly DatasetDetail[],
  built: UnstoredDataset,
  clock: Pick<Clock, 'breathe'>,
): Promise<DatasetDetail | null> {
  const compared: (Comparison & { detail: DatasetDetail; isRenamed: boolean })[] = [];
  for (const detail of candidates) {
    const series = seriesFor(detail.series, built);
    compared.push({ detail, isRenamed: series !== built.series, ...(await compare(detail, series, clock)) });
  }
  const matches = compared
    .filter(({ places, counts, isRenamed }) => {
      // Without the name of the place, only the counts themselves show that it is the same one.
      const kept = isRenamed ? counts.unchanged : counts.kept;
      return isEnough(places) && isEnough({ ...counts, kept });
    })
    .sort((a, b) => shareOf(b.counts) - shareOf(a.counts));
  return matches[0]?.detail ?? null;
}

function isEnough({ before, kept }: Kept): boolean {
  return kept > 0 && kept >= ENOUGH * before;
}

function shareOf({ before, kept }: Kept): number {
  return kept / before;
}

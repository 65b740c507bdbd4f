/** What a run knows besides its panel: past seasons that come with the program, other data sets of the disease, earlier imports of its own. */
import type { Dataset } from '../../../shared/surveillance/datasetSchema.ts';
import { daysBetween } from '../../../shared/time/plainDate.ts';
import { historyBefore } from '../forecaster/historyBefore.ts';
import type { ModelPanel } from '../forecaster/ModelPanel.ts';
import type { SeasonShapes } from '../forecaster/SeasonShapes.ts';
import type { Logger } from '../ports/Logger.ts';
import type { KnownHistory } from '../providers/embedded/EmbeddedForecasts.ts';
import { snapshotsOf } from '../state/datasetRows.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { weeklyPanelOf } from '../surveillance/panel/weeklyPanelOf.ts';
import { foldName } from '../util/foldName.ts';
import { soundOnes } from '../util/soundOnes.ts';
import { firstReports } from './firstReports.ts';

/** Other data sets that are learnt from: the newest, and none that takes the host long to read. */
const MOST_DATASETS = 3;
const MOST_PLACE_WEEKS = 20_000;
/** A record of fewer weeks teaches nothing that the panel itself does not. */
const LEAST_WEEKS = 26;

/** The disease of files that name none. */
const UNSPECIFIED = 'unspecified';

/** Warning of a forecast that had to do without the shapes of past seasons, whose file is missing or damaged. */
export const NO_SEASON_SHAPES = 'NO_SEASON_SHAPES';

export interface HistoryParts {
  datasets: DatasetArchive;
  seasonShapes: SeasonShapes;
  log: Logger;
}

/**
 * What was known on a day: later weeks of a record are left out.
 * @param datasetId the one that is forecast
 * @param panel what is forecast
 */
export async function knownHistory(
  { datasets, seasonShapes, log }: HistoryParts,
  datasetId: string,
  panel: WeeklyPanel,
): Promise<KnownHistory> {
  const { asOf } = panel;
  const row = datasets.row(datasetId, { includeRemoved: true });
  const own = row.dataset;
  const shapes = await readShapes(seasonShapes, own.disease, log);
  const library = shapes === null || shapes === 'unreadable' ? [] : historyBefore([shapes], asOf);
  const others = alikeOnes(datasets, own);
  const { sound } = await soundOnes(others, async ({ id }) =>
    weeklyPanelOf(await datasets.showAsOf(id, asOf), asOf),
  );
  const earlier = sound.filter((one) => one !== null && one.weekEnds.length >= LEAST_WEEKS);
  const imports = snapshotsOf(row).filter(({ dataset }) => dataset.asOf <= asOf);
  return {
    library,
    earlier: earlier as WeeklyPanel[],
    reports: row.isRemoved ? [] : firstReports(panel, await datasets.reportsUntil(datasetId, asOf)),
    key: [
      library.length,
      asOf,
      ...others.map(({ contentHash }) => contentHash),
      'imports',
      ...imports.map(({ dataset }) => `${dataset.asOf} ${dataset.contentHash}`),
    ].join(' '),
    warnings: shapes === 'unreadable' ? [NO_SEASON_SHAPES] : [],
  };
}

/** A forecast is made without them where their file is missing or damaged. */
async function readShapes(
  shapes: SeasonShapes,
  disease: string,
  log: Logger,
): Promise<ModelPanel | null | 'unreadable'> {
  try {
    return await shapes.shapesFor(disease);
  } catch (thrown) {
    log.error('season-shapes-unreadable', { disease }, thrown);
    return 'unreadable';
  }
}

/** Other data sets of the same disease, newest import first. */
function alikeOnes(datasets: DatasetArchive, own: Dataset): Dataset[] {
  const disease = foldName(own.disease);
  if (own.disease === UNSPECIFIED) return [];
  const isAlike = (one: Dataset) =>
    one.id !== own.id &&
    foldName(one.disease) === disease &&
    one.contentHash !== own.contentHash &&
    one.locations * (daysBetween(one.firstDate, one.lastDate) / 7 + 1) <= MOST_PLACE_WEEKS;
  return datasets.list().filter(isAlike).slice(0, MOST_DATASETS);
}

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { DatasetDetail } from '../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import type { WeeklyPanel } from './weeklyPanel.ts';
import { panelOfOnePlace, weeklyPanelOf } from './weeklyPanelOf.ts';
import { NO_REPORTING_FACTS, type ReportingFacts, withNowcasts } from './withNowcasts.ts';

/**
 * The weekly counts of a dataset as known on a day, with what is known of how complete the newest ones are.
 * @param reporting beyond what the file itself says
 * @throws AppError `NO_DATA_YET` when no complete week was known then
 */
export function panelOf(
  dataset: DatasetDetail,
  asOf: PlainDate,
  reporting: ReportingFacts = NO_REPORTING_FACTS,
): WeeklyPanel {
  const panel = weeklyPanelOf(dataset, asOf);
  if (panel !== null) return withNowcasts(panel, dataset, reporting);
  throw new AppError(
    'NO_DATA_YET',
    words.datasets.noCompleteWeek({
      name: dataset.name,
      asOf,
      firstDate: dataset.firstDate,
      lastDate: dataset.lastDate,
    }),
    { datasetId: dataset.id, asOf, firstDate: dataset.firstDate, lastDate: dataset.lastDate },
  );
}

/**
 * The same panel with one of its places alone.
 * @returns null where no less would do than to build the whole panel: what earlier imports say of one place, they say of all
 */
export function panelOfPlace(
  dataset: DatasetDetail,
  asOf: PlainDate,
  reporting: ReportingFacts,
  code: string,
): WeeklyPanel | null {
  const panel = reporting.history.length > 0 ? null : panelOfOnePlace(dataset, asOf, code);
  return panel === null ? null : withNowcasts(panel, dataset, reporting);
}

import type { PlacesAssessment } from '../../../shared/contract/assessSchema.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { chosenPlaces, panelOf } from '../runs/planRun.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import { dailyCases } from '../surveillance/panel/dailyCounts.ts';
import type { ReportingFacts } from '../surveillance/panel/withNowcasts.ts';
import { assessPlaces } from './assessPlaces.ts';

/**
 * Assesses places of a dataset as it was known on a day.
 * @param locations codes or names; null for all places
 * @param reporting how complete the newest weeks are; left out for a file that has no past here
 * @throws AppError `NO_DATA_YET`, `UNKNOWN_LOCATION`
 */
export function assessDataset(
  dataset: DatasetDetail,
  risk: RiskSettings,
  locations: readonly string[] | null,
  asOf: PlainDate,
  reporting?: ReportingFacts,
): PlacesAssessment {
  const panel = panelOf(dataset, asOf, reporting);
  const places = chosenPlaces(panel, dataset.id, locations);
  const series = new Map(dataset.series.map((one) => [one.location.code, one]));
  return assessPlaces({
    disease: dataset.disease,
    panel,
    places,
    risk,
    daysOf: (placeCode, lastDay) => {
      const own = series.get(placeCode);
      return own === undefined ? null : dailyCases(dataset, own, lastDay);
    },
  });
}

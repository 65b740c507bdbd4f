import type { PlacesAssessment } from '../../../shared/contract/assessSchema.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { chosenPlaces } from '../runs/planRun.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import { dailyCases } from '../surveillance/panel/dailyCounts.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { assessPlaces } from './assessPlaces.ts';

/**
 * Assesses places of a dataset as it was known on a day.
 * @param panel its weekly counts as known on the day
 * @param locations codes or names; null for all places
 * @throws AppError `UNKNOWN_LOCATION`
 */
export function assessDataset(
  dataset: DatasetDetail,
  panel: WeeklyPanel,
  risk: RiskSettings,
  locations: readonly string[] | null,
): PlacesAssessment {
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

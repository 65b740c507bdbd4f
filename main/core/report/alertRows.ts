/** Places with an alert, and why. */
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import type { AlertRow } from '../../../shared/report/sitrepSchema.ts';
import type { ReportParts } from './buildSitrep.ts';
import { reasonText } from './reasons.ts';

type Parts = Omit<ReportParts, 'rows'>;

/** Most urgent first; places whose level is GREEN or not assessed have no row. */
export function alertRows(parts: Parts): AlertRow[] {
  const { summary, set } = parts;
  const byId = new Map(set.forecasts.map((forecast) => [forecast.id, forecast]));
  return placesByUrgency(summary.places, summary.gaps).flatMap(({ forecast, gap }): AlertRow[] => {
    const place = forecast ?? gap;
    if (place.riskLevel !== 'RED' && place.riskLevel !== 'YELLOW') return [];
    const judged = forecast === null ? null : (byId.get(forecast.forecastId)?.risk ?? null);
    const drivers = gap === null ? (judged?.drivers ?? []) : gap.drivers;
    return [
      {
        location: place.location,
        level: place.riskLevel,
        score: judged?.score ?? null,
        likelihood: judged?.likelihood ?? null,
        impact: judged?.impact ?? null,
        reasons: drivers.map((driver) => ({
          code: driver.code,
          text: reasonText(parts, place.location.code, driver),
        })),
      },
    ];
  });
}

/** Places with an alert, and why. */
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import { shownLevel } from '../../../shared/forecast/shownLevel.ts';
import type { AlertRow } from '../../../shared/report/sitrepSchema.ts';
import type { ReportParts } from './buildSitrep.ts';
import { reasonText } from './reasons.ts';
import { overrideIn } from './shownLevels.ts';

type Parts = Omit<ReportParts, 'rows'>;

/** Most urgent first; places have no row whose level is GREEN or not assessed, both as computed and as shown. */
export function alertRows(parts: Parts): AlertRow[] {
  const { summary, set } = parts;
  const byId = new Map(set.forecasts.map((forecast) => [forecast.id, forecast]));
  return placesByUrgency(summary.places, summary.gaps).flatMap(({ forecast, gap }): AlertRow[] => {
    const place = forecast ?? gap;
    if (![place.riskLevel, shownLevel(place)].some((level) => level === 'RED' || level === 'YELLOW'))
      return [];
    const judged = forecast === null ? null : (byId.get(forecast.forecastId)?.risk ?? null);
    const drivers = gap === null ? (judged?.drivers ?? []) : gap.drivers;
    return [
      {
        location: place.location,
        level: place.riskLevel,
        ...overrideIn(place),
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

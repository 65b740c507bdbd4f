/** Places with an alert, and why. */
import type { StatedSentence } from '../../../shared/forecast/forecastSchema.ts';
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import type { AlertRow } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';

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
        reasons: drivers.map((driver) => reasonOf(parts, place.location.code, driver)),
      },
    ];
  });
}

/** A sentence names a count only where the report shows that count of that place. */
function reasonOf(
  parts: Parts,
  code: string,
  { code: reason, facts, text }: StatedSentence,
): AlertRow['reasons'][number] {
  const plain = words.report.countFree[reason];
  const isNamed = plain === undefined || parts.below === 0 || isShown(parts, code, facts.count);
  return { code: reason, text: isNamed ? text : plain };
}

function isShown({ counted }: Parts, code: string, count: unknown): boolean {
  const cells = counted?.places.find(({ location }) => location.code === code)?.cases;
  if (cells === undefined || typeof count !== 'number') return false;
  return [cells.thisWeek, cells.lastWeek].some((cell) => cell.kind === 'count' && cell.value === count);
}

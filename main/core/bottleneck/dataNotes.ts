/** What the reader of a forecast must know of the data under it, as code and facts. */
import type { ForecastTargets, StoredNote } from '../../../shared/forecast/forecastSchema.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import type { Measure } from '../../../shared/surveillance/datasetSchema.ts';
import { notesOfRequest } from '../providers/dataNotes.ts';
import type { ForecastRequest } from '../providers/Provider.ts';
import { newestCounts } from '../surveillance/newestCounts.ts';
import { growthOf } from './assessForecast.ts';

/** The notes of a request, and what its answer adds. */
export function dataNotes(
  request: ForecastRequest,
  { targets, capped }: { targets: ForecastTargets; capped: readonly Measure[] },
): StoredNote[] {
  const { population } = request.location;
  const caps: StoredNote[] = capped.map((measure) => ({
    code: 'POPULATION_CAP',
    facts: { measure, population },
  }));
  return [...notesOfRequest(request), ...caps, ...growthNote(request, targets)];
}

/** Whether the next week's median lies outside of what the observed growth would give, by one count at least. */
function growthNote(request: ForecastRequest, { cases }: ForecastTargets): StoredNote[] {
  const { sound, lastSound } = newestCounts(
    request.panel.places[request.placeIndex]!,
    'cases',
    request.disease,
  );
  const last = sound[lastSound]!;
  const median = valueAt(cases[0]!.quantiles, 0.5)!;
  const [low, high] = growthOf(request).interval90;
  if (median < last * Math.exp(low) - 1) return [{ code: 'SLOWER_THAN_GROWTH', facts: { median } }];
  return median > last * Math.exp(high) + 1 ? [{ code: 'FASTER_THAN_GROWTH', facts: { median } }] : [];
}

import type { Facts, Statement } from '../../../../shared/forecast/forecastSchema.ts';
import type { ForecastRequest } from '../../calls/Provider.ts';
import { newestCounts } from '../../surveillance/panel/newestCounts.ts';
import { nowcastOf } from '../../surveillance/panel/preliminaryWeeks.ts';
import type { KindOfForecast } from '../forecastPanel.ts';
import { NO_CHANGE_MODEL } from '../noChange/noChangeModel.ts';
import type { PlaceForecast } from './placeForecaster.ts';

const codes: Record<KindOfForecast, string> = {
  'no-change': 'METHOD_NO_CHANGE',
  trend: 'METHOD_TREND',
  tiered: 'METHOD_TIERED',
  boosted: 'METHOD_BOOSTED',
  mixed: 'METHOD_MIXED',
};

/** What kind of forecast a place got, what it starts from, and what it was learnt from. */
export function methodOf(
  request: ForecastRequest,
  { kind, records, revised }: Pick<PlaceForecast, 'kind' | 'records' | 'revised'>,
): Statement {
  const facts: Facts = { ...startOf(request, revised), places: request.panel.places.length, records };
  return { code: codes[kind], facts };
}

/** Whether an answer stays at the last count, so that it has no direction: of that model, or of one that chose it for the place. */
export function assumesNoChange({ model, method }: { model: string; method?: Statement }): boolean {
  return model === NO_CHANGE_MODEL || method?.code === codes['no-change'];
}

function startOf({ panel, placeIndex, disease }: ForecastRequest, revised: number | null): Facts {
  const place = panel.places[placeIndex]!;
  const { suspicion, sound, lastSound, lastReported } = newestCounts(place, 'cases', disease);
  if (suspicion !== null) return { start: 'sound' };
  if (nowcastOf(place, 'cases', lastSound) !== null) return { start: 'nowcast' };
  if (lastSound < lastReported) return { start: 'settled' };
  const reported = sound[lastSound]!;
  const taken = revised === null ? reported : Math.round(revised);
  return taken === reported ? { start: 'last' } : { start: 'revised', reported, taken };
}

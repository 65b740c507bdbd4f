import type { Facts, Statement } from '../../../../shared/forecast/forecastSchema.ts';
import type { ForecastRequest } from '../../calls/Provider.ts';
import { newestCounts } from '../../surveillance/panel/newestCounts.ts';
import { nowcastOf } from '../../surveillance/panel/preliminaryWeeks.ts';
import type { KindOfForecast } from '../forecastPanel.ts';
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
  { kind, records }: Pick<PlaceForecast, 'kind' | 'records'>,
): Statement {
  const facts: Facts = { start: startOf(request), places: request.panel.places.length, records };
  return { code: codes[kind], facts };
}

/** Whether the answer stays at the last count, so that it has no direction. */
export function assumesNoChange(method: Statement | undefined): boolean {
  return method?.code === codes['no-change'];
}

function startOf({ panel, placeIndex, disease }: ForecastRequest): string {
  const place = panel.places[placeIndex]!;
  const { suspicion, lastSound, lastReported } = newestCounts(place, 'cases', disease);
  if (suspicion !== null) return 'sound';
  if (nowcastOf(place, 'cases', lastSound) !== null) return 'nowcast';
  return lastSound < lastReported ? 'settled' : 'last';
}

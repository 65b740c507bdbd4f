import type { AssessedPlace } from '../../../shared/contract/assessSchema.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import {
  type IntervalWeights,
  intervalWeights,
  reproductionNumber,
} from '../epi/reproduction/reproductionNumber.ts';
import { type StatedInterval, serialIntervalOf } from '../epi/reproduction/serialIntervals.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { NewestCounts } from '../surveillance/panel/newestCounts.ts';
import { preliminaryWeeks } from '../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks } from '../surveillance/panel/weeklyPanel.ts';

/** The serial interval of a dataset's disease with its weights, for all of its places. */
export interface KnownInterval {
  interval: StatedInterval;
  weights: IntervalWeights;
}

/** Cases of a place by day, its first report first, up to a day; null where the data are not daily. */
export type DaysOf = (placeCode: string, lastDay: PlainDate) => readonly (number | null)[] | null;

export function knownIntervalOf(disease: string, risk: RiskSettings): KnownInterval | null {
  const interval = serialIntervalOf(disease, risk.serialInterval);
  return interval === null ? null : { interval, weights: intervalWeights(interval) };
}

/**
 * R(t) of a place up to its last week that is neither suspect nor preliminary: a week that is still being reported looks
 * like a decline.
 */
export function placeReproduction(
  place: PlaceWeeks,
  newest: NewestCounts,
  weekEnds: readonly PlainDate[],
  known: KnownInterval | null,
  daysOf: DaysOf,
): Pick<AssessedPlace, 'rt' | 'rtMissing'> {
  if (known === null) return { rt: null, rtMissing: 'NO_SERIAL_INTERVAL' };
  const end = lastFinalWeek(place, newest);
  const windowEnd = weekEnds[end];
  if (windowEnd === undefined) return { rt: null, rtMissing: 'NO_COUNTS' };
  const days = daysOf(place.location.code, windowEnd);
  const found = reproductionNumber(newest.sound.slice(0, end + 1), days, known.weights);
  if (typeof found === 'string') return { rt: null, rtMissing: found };
  const { meanDays, sdDays, source } = known.interval;
  return { rt: { ...found, windowEnd, serialInterval: { meanDays, sdDays, source } }, rtMissing: null };
}

/** -1 without any. */
function lastFinalWeek(place: PlaceWeeks, { sound, lastSound }: NewestCounts): number {
  const open = preliminaryWeeks(place, 'cases');
  let week = lastSound;
  while (week >= 0 && (sound[week] === null || open.has(week))) week -= 1;
  return week;
}

import type { Facts, StoredThreshold } from '../../../../shared/forecast/forecastSchema.ts';
import type { Measure } from '../../../../shared/surveillance/datasetSchema.ts';
import { type EpiWeekSystem, epiWeekOf } from '../../../../shared/time/epiweek.ts';
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../../../shared/time/plainDate.ts';
import { BASELINE_WEEKS, EARS_MULTIPLIER, earsC2Limit, GUARD_WEEKS } from './ears.ts';
import { CHANNEL_HALF_WIDTH, type PercentileChannel, percentileChannel } from './percentileChannel.ts';

/** What the user has stated for a dataset or place. */
export interface StatedThreshold {
  /** Whether the official threshold of the disease holds for these data. */
  official?: 'confirmed' | 'declined';
  /** The user's own values, in counts a week. */
  cases?: number;
  deaths?: number;
}

export interface ThresholdInput {
  /** Last days of consecutive weeks, 7 days apart. */
  weekEnds: readonly PlainDate[];
  /** One value per week; null is "not reported". */
  counts: readonly (number | null)[];
  /** Last day of the first forecast week. Its threshold holds for all horizons. */
  targetWeekEnd: PlainDate;
  measure: Measure;
  /** As the dataset names it, in any spelling. */
  disease: string;
  population: number | null;
  /** null where the user has stated nothing. */
  stated: StatedThreshold | null;
}

const ALERT_LEVEL = 0.75;
const MIN_WEEKS_FOR_CHANNEL = 3 * 52;
export const MIN_WEEKS_FOR_EARS = 9;

/**
 * The data-driven outbreak threshold of a place: the 75th percentile of the same season in earlier years
 * where at least 3 full years lie before the target week, else the EARS C2 limit from 9 reported weeks on.
 * Only weeks before the target week are used.
 * @returns null when neither can be had; then no outbreak probability is computed
 */
export function chooseThreshold(input: ThresholdInput): StoredThreshold | null {
  const end = input.weekEnds.findIndex((weekEnd) => weekEnd >= input.targetWeekEnd);
  const counts = end < 0 ? input.counts : input.counts.slice(0, end);
  return seasonalThreshold(input, counts) ?? recentThreshold(counts);
}

function seasonalThreshold(input: ThresholdInput, counts: ThresholdInput['counts']): StoredThreshold | null {
  const firstReported = input.weekEnds[counts.findIndex((count) => count !== null)];
  if (firstReported === undefined) return null;
  if (daysBetween(firstReported, input.targetWeekEnd) < MIN_WEEKS_FOR_CHANNEL * 7) return null;
  const channel = percentileChannel({ ...input, counts, level: ALERT_LEVEL });
  if (channel === null) return null;
  return {
    value: oneDecimal(channel.value),
    method: 'P75',
    facts: channelFacts(channel, input.targetWeekEnd),
  };
}

function recentThreshold(counts: ThresholdInput['counts']): StoredThreshold | null {
  const reported = counts.filter((count) => count !== null).length;
  const limit = reported < MIN_WEEKS_FOR_EARS ? null : earsC2Limit(counts);
  if (limit === null) return null;
  return {
    value: oneDecimal(limit),
    method: 'EARS_C2',
    facts: { multiplier: EARS_MULTIPLIER, weeks: BASELINE_WEEKS, guard: GUARD_WEEKS },
  };
}

function channelFacts(channel: PercentileChannel, targetWeekEnd: PlainDate): Facts {
  const system = systemEndingOn(weekdayOf(targetWeekEnd));
  const days = 7 * CHANNEL_HALF_WIDTH;
  return {
    fromWeek: epiWeekOf(addDays(targetWeekEnd, -days), system).week,
    toWeek: epiWeekOf(addDays(targetWeekEnd, days), system).week,
    firstYear: channel.firstYear,
    lastYear: channel.lastYear,
    values: channel.n,
  };
}

/** The week system whose weeks end on a weekday; for other weekdays the ISO week that holds the day. */
function systemEndingOn(weekday: number): EpiWeekSystem {
  if (weekday === 6) return 'cdc';
  return weekday === 5 ? 'saturday' : 'iso';
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

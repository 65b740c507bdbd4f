import { daysBetween, type PlainDate } from '../../../shared/contract/index.ts';
import { settingValues } from '../settingValues.ts';

/** From when on data and forecasts count as old here. */
export const staleness = settingValues({
  name: 'staleness',
  keys: {
    amberWeeks: 'staleness.amberWeeks',
    notAssessedWeeks: 'staleness.notAssessedWeeks',
    oldForecastWeeks: 'staleness.oldForecastWeeks',
  },
  usual: { amberWeeks: 1, notAssessedWeeks: 3, oldForecastWeeks: 3 },
  read: async (client) => (await client.call('settings.list', { prefix: 'staleness.' })).settings,
});

export type StalenessLimits = typeof staleness.usual;

export const usualLimits = staleness.usual;
export const stalenessQuery = staleness.query;
export const useStaleness = staleness.useValues;

export interface Staleness {
  kind: 'fresh' | 'ageing' | 'expired';
  days: number;
}

/** Age of data, from the end of the last complete week to the day on which they are used. */
export function stalenessOf(
  lastWeekEnd: PlainDate,
  asOf: PlainDate,
  { amberWeeks, notAssessedWeeks }: StalenessLimits = usualLimits,
): Staleness {
  const days = Math.max(0, daysBetween(lastWeekEnd, asOf));
  if (days > 7 * notAssessedWeeks) return { kind: 'expired', days };
  return { kind: days > 7 * amberWeeks ? 'ageing' : 'fresh', days };
}

/** Whether a published set is too old to be shown unasked; a replay never is. */
export function isOldForecast(
  set: { kind: 'forecast' | 'hindcast' },
  daysSinceIssue: number,
  { oldForecastWeeks }: StalenessLimits = usualLimits,
): boolean {
  return set.kind === 'forecast' && daysSinceIssue > 7 * oldForecastWeeks;
}

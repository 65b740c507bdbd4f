import { daysBetween, MAX_DATA_AGE_DAYS, type PlainDate } from '../../../shared/contract/index.ts';

/** Days after which data are called old, and after which the level is not assessed. */
const AGEING_AFTER_DAYS = 7;
const EXPIRED_AFTER_DAYS = MAX_DATA_AGE_DAYS;

export interface Staleness {
  kind: 'fresh' | 'ageing' | 'expired';
  days: number;
}

/** Age of data, from the end of the last complete week to the day on which they are used. */
export function stalenessOf(lastWeekEnd: PlainDate, asOf: PlainDate): Staleness {
  const days = Math.max(0, daysBetween(lastWeekEnd, asOf));
  if (days > EXPIRED_AFTER_DAYS) return { kind: 'expired', days };
  return { kind: days > AGEING_AFTER_DAYS ? 'ageing' : 'fresh', days };
}

/** Whether a published set is too old to be shown unasked; a replay never is. */
export function isOldForecast(set: { kind: 'forecast' | 'hindcast' }, daysSinceIssue: number): boolean {
  return set.kind === 'forecast' && daysSinceIssue > EXPIRED_AFTER_DAYS;
}

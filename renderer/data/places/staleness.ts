import {
  type Client,
  daysBetween,
  generalSettings,
  type PlainDate,
  type SettingValue,
} from '../../../shared/contract/index.ts';
import { useAnswer } from '../answers.ts';
import { useServices } from '../Services.ts';

const keys = {
  amberWeeks: 'staleness.amberWeeks',
  notAssessedWeeks: 'staleness.notAssessedWeeks',
  oldForecastWeeks: 'staleness.oldForecastWeeks',
} as const;

/** From when on data and forecasts count as old here. */
export type StalenessLimits = { [P in keyof typeof keys]: SettingValue<(typeof keys)[P]> };

const parts = Object.entries(keys) as [keyof StalenessLimits, (typeof keys)[keyof StalenessLimits]][];

/** As they are before the settings are known. */
export const usualLimits = Object.fromEntries(
  parts.map(([part, key]) => [part, generalSettings[key].default]),
) as StalenessLimits;

export function stalenessQuery(client: Client) {
  return {
    queryKey: ['staleness'],
    queryFn: async (): Promise<StalenessLimits> => {
      const { settings } = await client.call('settings.list', { prefix: 'staleness.' });
      const values = new Map(settings.map(({ key, value }) => [key, value]));
      return Object.fromEntries(
        parts.map(([part, key]) => [part, values.get(key) ?? usualLimits[part]]),
      ) as StalenessLimits;
    },
  };
}

export function useStaleness(): StalenessLimits {
  const { client } = useServices().stores.answers;
  return useAnswer(stalenessQuery(client), { isKept: true }).value ?? usualLimits;
}

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

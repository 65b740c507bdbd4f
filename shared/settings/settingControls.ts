/**
 * Where each setting stands among the others and how it is set by hand; `config` of the command line and the screen are made of
 * it. What a value may be stands in the schema alone.
 */
import type { GeneralKey, providerSettings } from './settingsSchema.ts';

/** In the order in which they are shown. */
export const settingGroups = [
  'data',
  'forecast',
  'risk',
  'providers',
  'privacy',
  'background',
  'report',
  'team',
  'window',
] as const;
export type SettingGroup = (typeof settingGroups)[number];

/** What a number counts; a `share` of 0 to 1 is shown in percent. */
export type SettingUnit =
  | 'weeks'
  | 'failures'
  | 'requests'
  | 'milliseconds'
  | 'minutes'
  | 'tokens'
  | 'days'
  | 'casesAWeek'
  | 'deathsAWeek'
  | 'bedsAWeek'
  | 'share';

/** How one value is set. */
export type ValueControl =
  | { kind: 'choice' }
  | { kind: 'number'; unit: SettingUnit | null }
  | { kind: 'yesNo' }
  | { kind: 'text' }
  /** All providers, each once, in an order. */
  | { kind: 'order' }
  /** Texts, one a line. */
  | { kind: 'texts' }
  /** Numbers in an order. */
  | { kind: 'numbers'; unit: SettingUnit };

/** One value for each dataset, place (or dataset as a whole) or disease, with one part or several. */
export interface MapControl {
  kind: 'map';
  by: 'dataset' | 'place' | 'disease';
  of: ValueControl | { kind: 'parts'; parts: Readonly<Record<string, ValueControl>> };
}

export type SettingControl = ValueControl | MapControl;

export interface SettingPlace {
  group: SettingGroup;
  control: SettingControl;
}

const choice = { kind: 'choice' } as const;
const yesNo = { kind: 'yesNo' } as const;
const text = { kind: 'text' } as const;
const number = (unit: SettingUnit | null) => ({ kind: 'number', unit }) as const;
const map = (by: MapControl['by'], of: MapControl['of']): MapControl => ({ kind: 'map', by, of });
const parts = (of: Readonly<Record<string, ValueControl>>) => ({ kind: 'parts', parts: of }) as const;

const general: Readonly<Record<GeneralKey, SettingPlace>> = {
  'import.epiWeek': { group: 'data', control: choice },
  'staleness.amberWeeks': { group: 'data', control: number('weeks') },
  'staleness.notAssessedWeeks': { group: 'data', control: number('weeks') },
  'staleness.oldForecastWeeks': { group: 'data', control: number('weeks') },
  'data.completeness': { group: 'data', control: map('dataset', { kind: 'numbers', unit: 'share' }) },
  'forecast.horizons': { group: 'forecast', control: number('weeks') },
  'providers.embedded.model': { group: 'forecast', control: choice },
  'risk.impact': { group: 'risk', control: map('disease', number(null)) },
  'risk.capacity': { group: 'risk', control: map('place', number('bedsAWeek')) },
  'risk.expectedCfr': { group: 'risk', control: map('disease', number('share')) },
  'risk.prepared': { group: 'risk', control: map('dataset', yesNo) },
  'risk.thresholds': {
    group: 'risk',
    control: map(
      'place',
      parts({ official: choice, cases: number('casesAWeek'), deaths: number('deathsAWeek') }),
    ),
  },
  'risk.serialInterval': {
    group: 'risk',
    control: map('disease', parts({ meanDays: number('days'), sdDays: number('days') })),
  },
  priority: { group: 'providers', control: { kind: 'order' } },
  'failover.threshold': { group: 'providers', control: number('failures') },
  'failover.failback': { group: 'providers', control: choice },
  'retry.attempts': { group: 'providers', control: number('requests') },
  'retry.baseDelayMs': { group: 'providers', control: number('milliseconds') },
  'offline.useEmbedded': { group: 'providers', control: yesNo },
  'connectivity.urls': { group: 'providers', control: { kind: 'texts' } },
  'privacy.codePlaces': { group: 'privacy', control: yesNo },
  'prompt.baseline': { group: 'privacy', control: yesNo },
  'scheduler.intervalMinutes': { group: 'background', control: number('minutes') },
  'scheduler.autoForecast': { group: 'background', control: yesNo },
  'scheduler.farProviders': { group: 'background', control: yesNo },
  'scheduler.datasets': { group: 'background', control: map('dataset', yesNo) },
  'report.organisation': { group: 'report', control: text },
  'report.author': { group: 'report', control: text },
  'report.suppressBelow': { group: 'report', control: number(null) },
  'team.siteName': { group: 'team', control: text },
  'team.visibility': { group: 'team', control: choice },
  'team.shareCounts': { group: 'team', control: yesNo },
  'team.shareExchanges': { group: 'team', control: yesNo },
  'team.pooledRecord': { group: 'team', control: yesNo },
  'team.oneProvider': { group: 'team', control: yesNo },
  language: { group: 'window', control: choice },
  'window.numbers': { group: 'window', control: choice },
  'window.digits': { group: 'window', control: choice },
  'window.theme': { group: 'window', control: choice },
  'window.lowPower': { group: 'window', control: yesNo },
  'window.singleLetters': { group: 'window', control: yesNo },
  'window.notify': { group: 'window', control: yesNo },
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, ValueControl>> = {
  enabled: yesNo,
  baseUrl: text,
  model: text,
  accountId: text,
  dailyBudget: number('tokens'),
  deadlineMs: number('milliseconds'),
};

/** @param key of a known setting */
export function placeOf(key: string): SettingPlace {
  if (Object.hasOwn(general, key)) return general[key as GeneralKey];
  const name = key.slice(key.lastIndexOf('.') + 1) as keyof typeof providerSettings;
  return { group: 'providers', control: ofProvider[name] };
}

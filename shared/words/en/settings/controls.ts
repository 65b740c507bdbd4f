import type { SettingUnit } from '../../../settings/settingControls.ts';
import { digitSamples, languageNames, numberSamples } from '../../choiceNames.ts';
import { weekSystems } from '../common/weekSystems.ts';
import { settings } from '../core/settings.ts';

/** What stands behind a number. */
const units: Readonly<Record<SettingUnit, string>> = {
  weeks: 'weeks',
  failures: 'failures in a row',
  requests: 'requests',
  milliseconds: 'seconds',
  minutes: 'minutes',
  tokens: 'tokens',
  days: 'days',
  casesAWeek: 'cases a week',
  deathsAWeek: 'deaths a week',
  bedsAWeek: 'beds or treatments a week',
  share: '%',
};

/** Choices by their setting, or the part of its entries. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'import.epiWeek': weekSystems,
  'failover.failback': { 'next-run': 'Before the next run', manual: 'Only by hand' },
  'team.visibility': { team: 'All sites of the team', centre: 'The centre alone' },
  'providers.embedded.model': {
    auto: 'Chosen by the length and kind of the data',
    'no-change': 'No change',
    tiered: 'Tiered',
    boosted: 'Boosted',
  },
  language: { system: 'Like this computer', ...languageNames },
  'window.numbers': { language: 'As the language writes them', ...numberSamples },
  'window.digits': digitSamples,
  'window.theme': {
    system: 'Like this computer',
    light: 'Light',
    dark: 'Dark',
    outdoor: 'Outdoor, for sunlight',
  },
  'risk.thresholds.official': { confirmed: 'Holds here', declined: 'Does not hold here' },
};

const parts: Readonly<Record<string, string>> = {
  'data.completeness': 'Already reported, newest week first (%)',
  'risk.impact': 'Class, 1 to 5',
  'risk.capacity': 'Beds or treatments a week',
  'risk.expectedCfr': 'CFR (%)',
  'risk.prepared': 'Confirmed',
  'scheduler.datasets': 'Automatic',
  'risk.thresholds.official': 'Official alert line',
  'risk.thresholds.cases': 'Cases a week',
  'risk.thresholds.deaths': 'Deaths a week',
  'risk.serialInterval.meanDays': 'Mean (days)',
  'risk.serialInterval.sdDays': 'Standard deviation (days)',
};

export interface Range {
  min: string | null;
  max: string | null;
  /** Whether the ends themselves are refused. */
  isOpen?: { min: boolean; max: boolean };
}

function rangeOf({ min, max, isOpen = { min: false, max: false } }: Range): string {
  const lower = min === null ? '' : isOpen.min ? ` above ${min}` : ` from ${min}`;
  if (max === null) return min === null || isOpen.min ? lower : `${lower} on`;
  const upper = isOpen.max ? `below ${max}` : min === null || isOpen.min ? `up to ${max}` : `to ${max}`;
  return isOpen.min || (isOpen.max && min !== null) ? `${lower} and ${upper}` : `${lower} ${upper}`;
}

/** What no value means, by the name of the setting. */
const none: Readonly<Partial<Record<string, string>>> = {
  baseUrl: 'The provider’s own',
  model: 'Outpost chooses',
  dailyBudget: 'No limit',
};

/** What a value is, and why one that was typed can't be used. */
export const controls = {
  unit: (unit: SettingUnit) => units[unit],
  choice: (of: string, value: string): string => choices[of]?.[value] ?? value,
  /** What an empty setting means; null where it means nothing. */
  none: (key: string): string | null => none[key.slice(key.lastIndexOf('.') + 1)] ?? null,
  /** @param of a setting that is a map, or one part of its entries */
  part: (of: string): string => parts[of] ?? of,
  whole: (range: Range) => `A whole number${rangeOf(range)}.`,
  number: (range: Range) => `A number${rangeOf(range)}.`,
  oneOf: (values: string) => `One of ${values}.`,
  mayBeEmpty: 'It may be empty.',
  notWhole: (range: Range) => `Write a whole number${rangeOf(range)}.`,
  notNumber: (range: Range) => `Write a number${rangeOf(range)}.`,
  notNumbers: (range: Range, most: string) =>
    `Write at most ${most} numbers${rangeOf(range)}, with spaces between them.`,
  needed: 'Write something here, or reset the setting.',
  tooLong: (most: string) => `Write ${most} characters at most.`,
  /** @param code of a check of ours, or what the validator says */
  unusable: (code: string) => `This can't be used: ${settings.problem(code)}.`,
};

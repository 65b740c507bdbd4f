import type { SettingGroup } from '../../../settings/settingControls.ts';
import type { GeneralKey, providerSettings } from '../../../settings/settingsSchema.ts';

const groups: Readonly<Record<SettingGroup, string>> = {
  data: 'Data and weeks',
  forecast: 'Forecast',
  risk: 'Alert lines and risk',
  providers: 'Providers',
  privacy: 'What may leave this laptop',
  background: 'Background',
  report: 'Reports',
  team: 'Team',
  window: 'Language and look',
};

const general: Readonly<Record<GeneralKey, string>> = {
  priority: 'Order of providers',
  'forecast.horizons': 'Weeks ahead',
  'failover.threshold': 'Failures before another provider takes over',
  'failover.failback': 'Return to a provider of higher priority',
  'retry.attempts': 'Requests for one place',
  'retry.baseDelayMs': 'Wait before a repetition',
  'offline.useEmbedded': 'Use the offline model while offline',
  'connectivity.urls': 'Addresses that show whether this computer is online',
  'privacy.codePlaces': 'Send places as numbers',
  'scheduler.intervalMinutes': 'Time between two cycles',
  'scheduler.autoForecast': 'Automatic forecasts',
  'scheduler.datasets': 'Automatic forecasts of single datasets',
  'scheduler.farProviders': 'Automatic forecasts by providers outside this network',
  'import.epiWeek': 'Week system',
  'risk.impact': 'Impact of a disease',
  'risk.capacity': 'Capacity',
  'risk.expectedCfr': 'Expected deaths among cases (CFR)',
  'risk.prepared': 'Vaccines and stocks confirmed',
  'risk.thresholds': 'Alert lines',
  'risk.serialInterval': 'Serial interval',
  'providers.embedded.model': 'How the offline model forecasts',
  'prompt.baseline': 'Tell AI providers the offline forecast',
  'data.completeness': 'Completeness of the newest weeks',
  'report.organisation': 'Organisation',
  'report.author': 'Your name',
  'report.suppressBelow': 'Counts below this are not shown',
  'team.siteName': 'Name of this site',
  'team.visibility': 'Who reads this site',
  'team.shareCounts': 'Share counts',
  'team.shareExchanges': 'Share exchanges with providers',
  'team.pooledRecord': 'Judge by the scores of all sites',
  'team.oneProvider': 'One provider at a time in the team',
  language: 'Language',
  'window.numbers': 'Numbers and dates',
  'window.digits': 'Digits in Arabic',
  'staleness.amberWeeks': 'Data are old after',
  'staleness.notAssessedWeeks': 'No level after',
  'staleness.oldForecastWeeks': 'A forecast is hidden after',
  'window.theme': 'Theme',
  'window.lowPower': 'Low-power mode',
  'window.singleLetters': 'Single-letter shortcuts',
  'window.notify': 'Notifications of rises',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'Enabled',
  baseUrl: 'Address',
  model: 'Model',
  accountId: 'Account id',
  dailyBudget: 'Tokens a day at most',
  deadlineMs: 'Deadline of a request',
};

/** Meanings in the words of the screen, where those of the settings name what is typed in a command. */
const onScreen: Readonly<Partial<Record<string, string>>> = {
  'connectivity.urls': 'What is asked to find out whether this computer is online.',
  'data.completeness':
    'Share of the cases already reported for the newest weeks, newest first: 60 80 95. Used where earlier imports do not show it.',
  'providers.embedded.model': 'Chosen by the length and kind of the data, or always the same way.',
  priority: 'The order in which providers are used.',
  'retry.baseDelayMs': 'Longest first wait before a request is repeated; doubled each time.',
  'risk.impact': 'Class 1 to 5; diseases without a row have a built-in start value.',
  'risk.capacity': 'Beds or treatments a week: more cases than that raise the impact by one class.',
  'risk.expectedCfr':
    'Share of deaths among cases that a disease usually has; more than twice that raises the impact by one class.',
  'risk.prepared':
    'Datasets for which vaccine coverage and stocks are confirmed, which lowers the impact by one class.',
  'risk.thresholds':
    'Whether the official alert line holds for a dataset or a place, and limits of your own in cases or deaths a week.',
  'risk.serialInterval':
    'Days from one case to the cases it infects; diseases without a row have a built-in start value.',
  'scheduler.datasets': 'Datasets whose automatic forecasts are switched on or off by themselves.',
  'scheduler.intervalMinutes': 'Counted from midnight.',
  language: 'Language of the screens, the command line and reports.',
  'window.digits': 'Digits of numbers in Arabic.',
  'window.theme': 'Colours of the window; the outdoor theme is for reading in sunlight.',
  baseUrl: 'What stands before /chat/completions in the address of the provider.',
  model: 'Empty: Outpost chooses one that the provider lists.',
  accountId: 'The account that the address names.',
  dailyBudget: 'Prompts and answers together; empty is no limit of yours.',
  deadlineMs: 'Longest time for one request until its answer is whole.',
};

const nameOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** Short names. */
export const labels = {
  groups,
  /** @param key of a known setting */
  of: (key: string): string =>
    general[key as GeneralKey] ?? ofProvider[nameOf(key) as keyof typeof ofProvider],
  /** @param help what the core says that the setting means */
  help: (key: string, help: string): string =>
    onScreen[key] ?? (key.startsWith('providers.') ? onScreen[nameOf(key)] : undefined) ?? help,
};

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
  window: 'Look',
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
  'providers.embedded.model': 'Model of the embedded forecaster',
  'prompt.baseline': 'Tell AI providers the offline forecast',
  'data.completeness': 'Completeness of the newest weeks',
  'report.organisation': 'Organisation',
  'report.author': 'Your name',
  'window.theme': 'Theme',
  'window.lowPower': 'Low-power mode',
  'window.singleLetters': 'Single-letter shortcuts',
};

const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'Enabled',
  baseUrl: 'Address',
  model: 'Model',
  accountId: 'Account id',
  dailyBudget: 'Tokens a day at most',
  deadlineMs: 'Deadline of a request',
};

/** Short names. */
export const labels = {
  groups,
  /** @param key of a known setting */
  of: (key: string): string =>
    general[key as GeneralKey] ?? ofProvider[key.slice(key.lastIndexOf('.') + 1) as keyof typeof ofProvider],
};

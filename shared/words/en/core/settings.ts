/** What a setting means, in one sentence with its unit, and why one is refused. */
import type { generalSettings, providerSettings, settingProblems } from '../../../settings/settingsSchema.ts';
import { nearNames } from '../common/nearNames.ts';

const general: Readonly<Record<keyof typeof generalSettings, string>> = {
  priority: 'Order in which providers are used; embedded is last.',
  'forecast.horizons': 'Weeks to forecast.',
  'failover.threshold': 'Failures in a row after which the lock leaves a provider.',
  'failover.failback':
    'Whether a provider of higher priority that can serve again takes over before the next run.',
  'retry.attempts': 'Requests at most for one place while a failure may pass by itself.',
  'retry.baseDelayMs': 'Longest first wait before a repetition, in milliseconds; doubled each time.',
  'offline.useEmbedded':
    'Offline, let the offline model make the run instead of answering that it is offline.',
  'connectivity.urls':
    'Addresses that tell whether this computer is online; null asks the enabled far providers, [] means always online.',
  'privacy.codePlaces': 'Whether places go to providers as numbers instead of by name.',
  'scheduler.intervalMinutes':
    'Minutes from one cycle of the scheduler to the next, counted from midnight: 5 to 1440.',
  'scheduler.autoForecast':
    'Whether datasets are forecast automatically when their data or the week changes, unless a dataset is switched by itself.',
  'scheduler.datasets':
    'Datasets whose automatic forecasts are switched on (true) or off (false) by themselves.',
  'scheduler.farProviders':
    'Whether automatic forecasts may ask providers outside this network, which costs tokens.',
  'import.epiWeek': 'Week system that daily counts are summed into.',
  'risk.impact': 'Impact class 1 to 5 per disease; diseases not named here have a built-in start value.',
  'risk.capacity':
    'Beds or treatments a week per dataset (ID) or place (ID/CODE): more cases than that raise the impact by one class.',
  'risk.expectedCfr':
    'Expected share of deaths among cases per disease, 0.01 for 1 %; more than twice that raises the impact by one class.',
  'risk.prepared':
    'Datasets (ID) for which vaccine coverage and stocks are confirmed, which lowers the impact by one class.',
  'risk.thresholds':
    'Alert lines per dataset (ID) or place (ID/CODE): official "confirmed" or "declined", and own limits in cases or deaths a week.',
  'risk.serialInterval':
    'Serial interval per disease, mean and standard deviation in days; diseases not named here have a built-in start value.',
  'providers.embedded.model':
    'How the offline model forecasts: "auto" chooses by the length and kind of the data; or "no-change", "tiered", "boosted".',
  'prompt.baseline': 'Whether AI providers are told what the offline model expects.',
  'data.completeness':
    'Share of cases already reported for the newest weeks per dataset (ID), newest first: 0.6 for 60 %. Used where earlier imports do not show it.',
  'report.suppressBelow':
    'Situation reports show counts from 1 to below this number as "<5", and hide others that would give them away: 3 to 50; 0 shows all counts and needs a reason in the report.',
  'report.organisation': 'Name of your organisation, at the head of reports.',
  'report.author': 'Your name, on reports and beside the settings that you change.',
  'team.siteName':
    'What this site is called in its team and in bundles; your organisation where nothing is given.',
  'team.visibility':
    'Who may read this site in the database of its team: all sites of the team, or only those whose logins are in the group of readers, as at the centre. Copies that other sites have already stay with them.',
  'team.shareCounts':
    'Whether the team gets the counts of datasets, never rows about persons; without them it sees forecasts and the audit trail alone.',
  'team.shareExchanges': 'Whether the team gets the exact requests to AI providers and their replies.',
  'team.pooledRecord': 'Whether confidence also stands on the scores of the other sites of the team.',
  'team.oneProvider':
    'Whether only one site of the team at a time may ask a provider outside its own network. It needs the link to the team: without it, only the offline model and providers nearby may answer.',
  language:
    'Language of the screens, the command line and reports: "system" follows that of this computer, or of the browser that shows the screens.',
  'window.numbers': 'How the screens write numbers and dates: as the language does, or as another one.',
  'window.digits': 'Digits of numbers in Arabic: "latin" 123 or "arabic" ١٢٣.',
  'staleness.amberWeeks': 'Weeks from the end of the last week with data after which they are called old.',
  'staleness.notAssessedWeeks':
    'Weeks from the end of the last week with data after which a place gets no level; 3 by the methods, so that it can be made stricter alone. It holds for forecasts made from then on.',
  'staleness.oldForecastWeeks':
    'Weeks after which a published forecast is hidden until it is asked for; a replay never is.',
  'window.theme':
    'Colours of the window: "system" follows the light or dark of this computer, "outdoor" is for reading in sunlight.',
  'window.lowPower':
    'Whether the window saves power: times are counted less often and nothing is loaded ahead.',
  'window.singleLetters': 'Whether single letters change how a chart is looked at while it has the focus.',
  'window.notify':
    'Whether the system notifies you when a forecast that nobody watched raises the level of a place. It names places and levels only. In a browser also after you allow it there.',
};

/** Of one provider. */
const ofProvider: Readonly<Record<keyof typeof providerSettings, string>> = {
  enabled: 'Whether this provider may be asked; enabling it is the consent to send aggregated counts.',
  baseUrl: "Address before /chat/completions; null is the provider's own.",
  model: 'Model to use; null chooses one that the provider lists.',
  accountId: 'Account that the address holds; only Cloudflare needs it.',
  dailyBudget: 'Tokens a day at most, prompts and answers together; null is no limit of ours.',
  deadlineMs: 'Longest time for one request until its answer is whole, in milliseconds.',
};

/** The ends of sentences that name the setting and its value. */
const problems: Readonly<Record<(typeof settingProblems)[number], string>> = {
  EVERY_PROVIDER_ONCE: 'name every provider once',
  EMBEDDED_LAST: 'embedded is always last',
  ADDRESS:
    'an address such as https://host/v1, without user name, query or fragment; plain http only on this machine or its network',
  ACCOUNT_ID: 'an account id has 32 hexadecimal digits',
  SUPPRESSION_LIMIT: 'the limit is 0 (all counts are shown) or 3 and more',
};

export const settings = {
  /** @param key of a known setting */
  help: (key: string): string =>
    general[key as keyof typeof general] ??
    ofProvider[key.slice(key.lastIndexOf('.') + 1) as keyof typeof ofProvider],
  /** @param found the code of a check of ours, or what the validator says of a shape */
  problem: (found: string): string => problems[found as keyof typeof problems] ?? found,
  cannotBe: (p: { key: string; value: string; problem: string; help: string; standard: string }) =>
    `${p.key} can't be ${p.value}: ${p.problem}. ${p.help} Default: ${p.standard}.`,
  notAllowed: 'not allowed',
  noEntries: ({ key }: { key: string }) => `${key} has no entries: set it as a whole.`,
  forbiddenEntry: ({ key, name }: { key: string; name: string }) =>
    `${key} can't have an entry named "${name}".`,
  /** @param near names that are like it */
  unknown: ({ key, near }: { key: string; near: readonly string[] }) =>
    `There is no setting ${key}. ${nearNames.didYouMean(near) ?? '`outpost config` lists them all.'}`,
};

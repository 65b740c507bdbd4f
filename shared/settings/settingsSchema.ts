/** The settings, by dotted key: what each means, what it may be, and its default. Secrets are never settings. */

import { addressHelp, isUsableAddress } from '../providers/address.ts';
import { embeddedModels } from '../providers/embeddedModel.ts';
import {
  EMBEDDED,
  factsOf,
  type ProviderId,
  providerIdSchema,
  providerIds,
} from '../providers/providerSchema.ts';
import { epiWeekSystemList } from '../time/epiweek.ts';
import { z } from '../zod.ts';

interface SettingDefinition<S extends z.ZodType> {
  schema: S;
  default: z.infer<S>;
  /** One sentence for people, with the unit. */
  help: string;
  /** What its entries are named by: datasets (ID), or datasets and places (ID/CODE); absent where by nothing of these. */
  entries?: EntryNames;
}

export type EntryNames = 'dataset' | 'place';

function setting<S extends z.ZodType>(
  schema: S,
  value: z.infer<S>,
  help: string,
  entries?: EntryNames,
): SettingDefinition<S> {
  return { schema, default: value, help, ...(entries === undefined ? {} : { entries }) };
}

const wholeOrder = z
  .array(providerIdSchema)
  .refine((list) => list.length === providerIds.length && new Set(list).size === list.length, {
    message: 'name every provider once',
  })
  .refine((list) => list.at(-1) === EMBEDDED, { message: 'embedded is always last' });

/** Alert lines that people state: whether the official one of the disease holds here, and limits of their own. */
export const statedThresholdsSchema = z.strictObject({
  official: z.enum(['confirmed', 'declined']).exactOptional(),
  /** A week. */
  cases: z.number().min(0).exactOptional(),
  deaths: z.number().min(0).exactOptional(),
});
export type StatedThresholds = z.infer<typeof statedThresholdsSchema>;

export const serialIntervalSchema = z.strictObject({
  meanDays: z.number().gt(1).max(365),
  sdDays: z.number().gt(0).max(365),
});
export type SerialInterval = z.infer<typeof serialIntervalSchema>;

/** Settings that do not repeat per provider. */
export const generalSettings = {
  priority: setting(wholeOrder, [...providerIds], 'Order in which providers are used; embedded is last.'),
  'forecast.horizons': setting(z.int().min(1).max(8), 4, 'Weeks to forecast.'),
  'failover.threshold': setting(
    z.int().min(1).max(20),
    3,
    'Failures in a row after which the lock leaves a provider.',
  ),
  'failover.failback': setting(
    z.enum(['next-run', 'manual']),
    'next-run',
    'Whether a provider of higher priority that can serve again takes over before the next run.',
  ),
  'retry.attempts': setting(
    z.int().min(1).max(10),
    3,
    'Requests at most for one place while a failure may pass by itself.',
  ),
  'retry.baseDelayMs': setting(
    z.int().min(1).max(60_000),
    1_000,
    'Longest first wait before a repetition, in milliseconds; doubled each time.',
  ),
  'offline.useEmbedded': setting(
    z.boolean(),
    false,
    'Offline, let the embedded forecaster make the run instead of answering that it is offline.',
  ),
  'connectivity.urls': setting(
    z.array(z.string().refine(isUsableAddress, { message: addressHelp })).nullable(),
    null,
    'Addresses that tell whether this computer is online; null asks the enabled far providers, [] means always online.',
  ),
  'privacy.codePlaces': setting(
    z.boolean(),
    false,
    'Whether places go to providers as numbers instead of by name.',
  ),
  'scheduler.intervalMinutes': setting(
    z.int().min(5).max(1_440),
    60,
    'Minutes from one cycle of the scheduler to the next, counted from midnight: 5 to 1440.',
  ),
  'scheduler.autoForecast': setting(
    z.boolean(),
    false,
    'Whether datasets are forecast automatically when their data or the week changes, unless a dataset is switched by itself.',
  ),
  'scheduler.datasets': setting(
    z.record(z.string().min(1), z.boolean()),
    {},
    'Datasets whose automatic forecasts are switched on (true) or off (false) by themselves.',
    'dataset',
  ),
  'scheduler.farProviders': setting(
    z.boolean(),
    false,
    'Whether automatic forecasts may ask providers outside this network, which costs tokens.',
  ),
  'import.epiWeek': setting(
    z.enum(epiWeekSystemList),
    'iso',
    'Week system that daily counts are summed into.',
  ),
  'risk.impact': setting(
    z.record(z.string().min(1), z.int().min(1).max(5)),
    {},
    'Impact class 1 to 5 per disease; diseases not named here have a built-in start value.',
  ),
  'risk.capacity': setting(
    z.record(z.string().min(1), z.number().min(0)),
    {},
    'Beds or treatments a week per dataset (ID) or place (ID/CODE): more cases than that raise the impact by one class.',
    'place',
  ),
  'risk.expectedCfr': setting(
    z.record(z.string().min(1), z.number().gt(0).max(1)),
    {},
    'Expected share of deaths among cases per disease, 0.01 for 1 %; more than twice that raises the impact by one class.',
  ),
  'risk.prepared': setting(
    z.record(z.string().min(1), z.boolean()),
    {},
    'Datasets (ID) for which vaccine coverage and stocks are confirmed, which lowers the impact by one class.',
    'dataset',
  ),
  'risk.thresholds': setting(
    z.record(z.string().min(1), statedThresholdsSchema),
    {},
    'Alert lines per dataset (ID) or place (ID/CODE): official "confirmed" or "declined", and own limits in cases or deaths a week.',
    'place',
  ),
  'risk.serialInterval': setting(
    z.record(z.string().min(1), serialIntervalSchema),
    {},
    'Serial interval per disease, mean and standard deviation in days; diseases not named here have a built-in start value.',
  ),
  'providers.embedded.model': setting(
    z.enum(embeddedModels),
    'auto',
    'Model of the embedded forecaster: "auto" chooses by the length and kind of the data; or "no-change", "tiered", "boosted".',
  ),
  'prompt.baseline': setting(
    z.boolean(),
    false,
    'Whether AI providers are told what the embedded forecaster expects.',
  ),
  'data.completeness': setting(
    z.record(z.string().min(1), z.array(z.number().gt(0).max(1)).max(8)),
    {},
    'Share of cases already reported for the newest weeks per dataset (ID), newest first: 0.6 for 60 %. Used where earlier imports do not show it.',
    'dataset',
  ),
} as const;

/** Settings of one provider: `providers.ID.NAME`. */
export const providerSettings = {
  enabled: setting(
    z.boolean(),
    false,
    'Whether this provider may be asked; enabling it is the consent to send aggregated counts.',
  ),
  baseUrl: setting(
    z.string().refine(isUsableAddress, { message: addressHelp }).nullable(),
    null,
    "Address before /chat/completions; null is the provider's own.",
  ),
  model: setting(
    z.string().trim().min(1).max(200).nullable(),
    null,
    'Model to use; null chooses one that the provider lists.',
  ),
  accountId: setting(
    z
      .string()
      .regex(/^[0-9a-f]{32}$/, { message: 'an account id has 32 hexadecimal digits' })
      .nullable(),
    null,
    'Account that the address holds; only Cloudflare needs it.',
  ),
  dailyBudget: setting(
    z.int().min(1).nullable(),
    null,
    'Tokens a day at most, prompts and answers together; null is no limit of ours.',
  ),
  deadlineMs: setting(
    z.int().min(1_000).max(3_600_000),
    120_000,
    'Longest time for one request until its answer is whole, in milliseconds.',
  ),
} as const;

/** A model on a laptop takes its time. */
const LOCAL_DEADLINE_MS = 300_000;

function settingsOfProvider(id: ProviderId): typeof providerSettings {
  if (!factsOf(id).isUsersOwn) return providerSettings;
  return {
    ...providerSettings,
    deadlineMs: { ...providerSettings.deadlineMs, default: LOCAL_DEADLINE_MS },
  };
}

type GeneralKey = keyof typeof generalSettings;
type ProviderKey = `providers.${ProviderId}.${keyof typeof providerSettings}`;
export type SettingKey = GeneralKey | ProviderKey;

export type SettingValue<K extends SettingKey> = K extends GeneralKey
  ? z.infer<(typeof generalSettings)[K]['schema']>
  : K extends `providers.${ProviderId}.${infer N extends keyof typeof providerSettings}`
    ? z.infer<(typeof providerSettings)[N]['schema']>
    : never;

/** Every setting by its dotted key. The embedded forecaster is always enabled, so that key does not exist. */
export const settingDefinitions: ReadonlyMap<string, SettingDefinition<z.ZodType>> = new Map(
  Object.entries(generalSettings as Record<string, SettingDefinition<z.ZodType>>).concat(
    providerIds
      .filter((id) => id !== EMBEDDED)
      .flatMap((id) =>
        Object.entries(settingsOfProvider(id)).map(
          ([name, definition]): [string, SettingDefinition<z.ZodType>] => [
            `providers.${id}.${name}`,
            definition,
          ],
        ),
      ),
  ),
);

/** The settings, by dotted key: what each may be, and its default; what it means stands in shared/words. Secrets are never settings. */

import { MAX_DATA_AGE_WEEKS } from '../forecast/aboveLine.ts';
import { isUsableAddress } from '../providers/address.ts';
import { embeddedModels } from '../providers/embeddedModel.ts';
import {
  EMBEDDED,
  factsOf,
  type ProviderId,
  providerIdSchema,
  providerIds,
} from '../providers/providerSchema.ts';
import { epiWeekSystemList } from '../time/epiweek.ts';
import { languages } from '../words/language.ts';
import { z } from '../zod.ts';

interface SettingDefinition<S extends z.ZodType> {
  schema: S;
  default: z.infer<S>;
  /** What its entries are named by: datasets (ID), or datasets and places (ID/CODE); absent where by nothing of these. */
  entries?: EntryNames;
  /** What a value means that another version of Outpost stored; absent where it means the same. */
  now?(stored: z.infer<S>): z.infer<S>;
}

export type EntryNames = 'dataset' | 'place';

function setting<S extends z.ZodType>(
  schema: S,
  value: z.infer<S>,
  entries?: EntryNames,
): SettingDefinition<S> {
  return { schema, default: value, ...(entries === undefined ? {} : { entries }) };
}

/** What the checks below say of a value that does not pass: codes that `words.settings.problem` has words for. */
export const settingProblems = [
  'EVERY_PROVIDER_ONCE',
  'EMBEDDED_LAST',
  'ADDRESS',
  'ACCOUNT_ID',
  'SUPPRESSION_LIMIT',
] as const;
const [EVERY_PROVIDER_ONCE, EMBEDDED_LAST, ADDRESS, ACCOUNT_ID, SUPPRESSION_LIMIT] = settingProblems;

const wholeOrder = z
  .array(providerIdSchema)
  .refine((list) => list.length === providerIds.length && new Set(list).size === list.length, {
    message: EVERY_PROVIDER_ONCE,
  })
  .refine((list) => list.at(-1) === EMBEDDED, { message: EMBEDDED_LAST });

/** An order that was set before a provider was there, or was taken away: new ones come last before the offline model. */
function orderNow(stored: readonly ProviderId[]): ProviderId[] {
  const known = stored.filter((id) => providerIds.includes(id));
  const order = new Set([...known, ...providerIds]);
  order.delete(EMBEDDED);
  return [...order, EMBEDDED];
}

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

/** A name on a report. */
const shortText = z.string().trim().max(200);

/** How the window looks; `system` follows the light or dark of the system. */
export const windowThemes = ['system', 'light', 'dark', 'outdoor'] as const;
export type WindowTheme = (typeof windowThemes)[number];

/** The language of Outpost; `system` follows that of the computer, or of the browser that shows the screens. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** Whose way to write numbers and dates the screens take; `language` is that of their words. */
export const numberLocales = [
  'language',
  'en-GB',
  'en-US',
  'fr-FR',
  'pt-BR',
  'de-DE',
  'de-CH',
  'sv-SE',
] as const;
export type NumberLocale = (typeof numberLocales)[number];

/** The digits of numbers in Arabic. */
export const arabicDigits = ['latin', 'arabic'] as const;
export type ArabicDigits = (typeof arabicDigits)[number];

/** Settings that do not repeat per provider. */
export const generalSettings = {
  priority: { ...setting(wholeOrder, [...providerIds]), now: orderNow },
  'forecast.horizons': setting(z.int().min(1).max(8), 4),
  'failover.threshold': setting(z.int().min(1).max(20), 3),
  'failover.failback': setting(z.enum(['next-run', 'manual']), 'next-run'),
  'retry.attempts': setting(z.int().min(1).max(10), 3),
  'retry.baseDelayMs': setting(z.int().min(1).max(60_000), 1_000),
  'offline.useEmbedded': setting(z.boolean(), false),
  'connectivity.urls': setting(
    z.array(z.string().refine(isUsableAddress, { message: ADDRESS })).nullable(),
    null,
  ),
  'privacy.codePlaces': setting(z.boolean(), false),
  'scheduler.intervalMinutes': setting(z.int().min(5).max(1_440), 60),
  'scheduler.autoForecast': setting(z.boolean(), false),
  'scheduler.datasets': setting(z.record(z.string().min(1), z.boolean()), {}, 'dataset'),
  'scheduler.farProviders': setting(z.boolean(), false),
  'import.epiWeek': setting(z.enum(epiWeekSystemList), 'iso'),
  'risk.impact': setting(z.record(z.string().min(1), z.int().min(1).max(5)), {}),
  'risk.capacity': setting(z.record(z.string().min(1), z.number().min(0)), {}, 'place'),
  'risk.expectedCfr': setting(z.record(z.string().min(1), z.number().gt(0).max(1)), {}),
  'risk.prepared': setting(z.record(z.string().min(1), z.boolean()), {}, 'dataset'),
  'risk.thresholds': setting(z.record(z.string().min(1), statedThresholdsSchema), {}, 'place'),
  'risk.serialInterval': setting(z.record(z.string().min(1), serialIntervalSchema), {}),
  'providers.embedded.model': setting(z.enum(embeddedModels), 'auto'),
  'prompt.baseline': setting(z.boolean(), false),
  /** Weeks from the end of the last week with data to the day. What the methods do after three weeks may be done earlier, never later. */
  'staleness.amberWeeks': setting(z.int().min(1).max(MAX_DATA_AGE_WEEKS), 1),
  'staleness.notAssessedWeeks': setting(z.int().min(1).max(MAX_DATA_AGE_WEEKS), MAX_DATA_AGE_WEEKS),
  'staleness.oldForecastWeeks': setting(z.int().min(1).max(MAX_DATA_AGE_WEEKS), MAX_DATA_AGE_WEEKS),
  'data.completeness': setting(
    z.record(z.string().min(1), z.array(z.number().gt(0).max(1)).max(8)),
    {},
    'dataset',
  ),
  /** A limit of 2 would name every small count. */
  'report.suppressBelow': setting(
    z
      .int()
      .min(0)
      .max(50)
      .refine((below) => below === 0 || below >= 3, { message: SUPPRESSION_LIMIT }),
    5,
  ),
  'report.organisation': setting(shortText, ''),
  'report.author': setting(shortText, ''),
  'team.siteName': setting(shortText, ''),
  'team.visibility': setting(z.enum(['team', 'centre']), 'team'),
  'team.shareCounts': setting(z.boolean(), true),
  'team.shareExchanges': setting(z.boolean(), false),
  'team.pooledRecord': setting(z.boolean(), true),
  'team.oneProvider': setting(z.boolean(), false),
  language: setting(z.enum(languageChoices), 'system'),
  'window.numbers': setting(z.enum(numberLocales), 'language'),
  'window.digits': setting(z.enum(arabicDigits), 'latin'),
  'window.theme': setting(z.enum(windowThemes), 'system'),
  'window.lowPower': setting(z.boolean(), false),
  'window.singleLetters': setting(z.boolean(), true),
  'window.notify': setting(z.boolean(), true),
} as const;

/** Settings of one provider: `providers.ID.NAME`. */
export const providerSettings = {
  enabled: setting(z.boolean(), false),
  baseUrl: setting(z.string().refine(isUsableAddress, { message: ADDRESS }).nullable(), null),
  model: setting(z.string().trim().min(1).max(200).nullable(), null),
  accountId: setting(
    z
      .string()
      .regex(/^[0-9a-f]{32}$/, { message: ACCOUNT_ID })
      .nullable(),
    null,
  ),
  dailyBudget: setting(z.int().min(1).nullable(), null),
  deadlineMs: setting(z.int().min(1_000).max(3_600_000), 120_000),
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

export type GeneralKey = keyof typeof generalSettings;
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

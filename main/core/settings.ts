/** Settings as values: defaults and bounds come from the shared table, changes from the ledger. */
import { AppError } from '../../shared/errors/AppError.ts';
import { quoted, shortened } from '../../shared/errors/shortened.ts';
import {
  type SettingKey,
  type SettingValue,
  settingDefinitions,
} from '../../shared/settings/settingsSchema.ts';

export interface SettingReading {
  key: string;
  value: unknown;
  isDefault: boolean;
}

/** @returns the value of a known setting, the default when it was never changed. */
export function settingOf<K extends SettingKey>(
  settings: Readonly<Record<string, unknown>>,
  key: K,
): SettingValue<K> {
  return readSetting(settings, key).value as SettingValue<K>;
}

/** @throws AppError `UNKNOWN_SETTING` naming the nearest known keys */
export function readSetting(settings: Readonly<Record<string, unknown>>, key: string): SettingReading {
  const definition = definitionOf(key);
  const isDefault = !Object.hasOwn(settings, key);
  return { key, value: isDefault ? definition.default : settings[key], isDefault };
}

/** Checks a new value. @throws AppError `UNKNOWN_SETTING`, `BAD_SETTING` with what is allowed */
export function checkSetting(key: string, value: unknown): unknown {
  const definition = definitionOf(key);
  const parsed = definition.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // The schema's message may repeat what it was given.
  const problem = shortened(parsed.error.issues[0]?.message ?? 'not allowed', 200);
  throw new AppError(
    'BAD_SETTING',
    `${key} can't be ${quoted(value)}: ${problem}. ${definition.help} Default: ${JSON.stringify(definition.default)}.`,
    { key, default: definition.default },
  );
}

function definitionOf(key: string) {
  const definition = settingDefinitions.get(key);
  if (definition !== undefined) return definition;
  const stem = key.split('.')[0] ?? key;
  const near = [...settingDefinitions.keys()].filter((known) => known.startsWith(stem));
  const hint =
    near.length > 0 ? `Did you mean ${near.slice(0, 3).join(' or ')}?` : '`outpost config` lists them all.';
  throw new AppError('UNKNOWN_SETTING', `There is no setting ${quoted(key)}. ${hint}`, { key });
}

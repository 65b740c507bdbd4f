/** Settings as values: defaults and bounds come from the shared table, changes from the ledger. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted, shortened } from '../../../shared/errors/shortened.ts';
import { isRecord } from '../../../shared/isRecord.ts';
import {
  type EntryNames,
  type SettingKey,
  type SettingValue,
  settingDefinitions,
} from '../../../shared/settings/settingsSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { issueText } from '../util/issueText.ts';
import { nearest } from '../util/nearest.ts';

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
  if (isDefault) return { key, value: definition.default, isDefault };
  const stored = settings[key];
  return { key, value: definition.now === undefined ? stored : definition.now(stored), isDefault };
}

/** Checks a new value. @throws AppError `UNKNOWN_SETTING`, `BAD_SETTING` with what is allowed */
export function checkSetting(key: string, value: unknown): unknown {
  const definition = definitionOf(key);
  // The schema would leave it out without a word.
  if (isRecord(value) && Object.hasOwn(value, FORBIDDEN_ENTRY)) throw noSuchEntry(key);
  const parsed = definition.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // What is said of it may repeat what it was given.
  const found = parsed.error.issues[0];
  const problem = found === undefined ? words.settings.notAllowed : words.settings.problem(issueText(found));
  throw new AppError(
    'BAD_SETTING',
    words.settings.cannotBe({
      key,
      value: quoted(value),
      problem: shortened(problem, 200),
      help: words.settings.help(key),
      standard: JSON.stringify(definition.default),
    }),
    { key, default: definition.default },
  );
}

/**
 * Checks one entry of a setting that is a map.
 * @returns its checked value
 * @throws AppError `UNKNOWN_SETTING`, `BAD_SETTING`; also where the setting has no entries
 */
export function checkEntry(key: string, entry: string, value: unknown): unknown {
  requireMap(key);
  if (entry === FORBIDDEN_ENTRY) throw noSuchEntry(key);
  const checked = checkSetting(key, { [entry]: value }) as Record<string, unknown>;
  return checked[entry];
}

/** @throws AppError `UNKNOWN_SETTING`, `BAD_SETTING` where the setting is no map */
export function requireMap(key: string): void {
  if (isRecord(definitionOf(key).default)) return;
  throw new AppError('BAD_SETTING', words.settings.noEntries({ key }), { key });
}

/** What the entries of a setting are named by; null where by no dataset or place. @throws AppError `UNKNOWN_SETTING` */
export function entryNamesOf(key: string): EntryNames | null {
  return definitionOf(key).entries ?? null;
}

const FORBIDDEN_ENTRY = '__proto__';

function noSuchEntry(key: string): AppError {
  return new AppError('BAD_SETTING', words.settings.forbiddenEntry({ key, name: FORBIDDEN_ENTRY }), { key });
}

function definitionOf(key: string) {
  const definition = settingDefinitions.get(key);
  if (definition !== undefined) return definition;
  const near = nearest(key, [...settingDefinitions.keys()]);
  throw new AppError('UNKNOWN_SETTING', words.settings.unknown({ key: quoted(key), near }), { key });
}

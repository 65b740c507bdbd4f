/** Where the values of settings come from, as the journal tells it. */
import type { Entry } from './entries.ts';

export interface SettingSourceEntry {
  /** Audit number and time of the entry. */
  seq: number;
  at: string;
  /** The name that people signed with then; null where there was none. */
  by: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/** By key, of settings that differ from their defaults: the last entry that changed it. */
export type SettingSources = Readonly<Record<string, SettingSourceEntry>>;

/** The name that people sign with. */
const AUTHOR = 'report.author';

/**
 * @param settings as they are with the change
 * @returns the sources with the one of a changed setting; a setting that has its default again has none
 */
export function withSource(
  sources: SettingSources,
  { seq, at, details }: Extract<Entry, { type: 'SETTING_CHANGED' }>,
  settings: Values,
): SettingSources {
  const { [details.key]: _before, ...others } = sources;
  if (details.value === null) return others;
  const author = settings[AUTHOR];
  const by = typeof author === 'string' && author !== '' ? author : null;
  return { ...others, [details.key]: { seq, at, by } };
}

/** @returns the sources of values that are the same after a loss; nobody knows who set the others */
export function sourcesOfSame(
  before: { settings: Values; settingSources: SettingSources },
  restored: Values,
): SettingSources {
  const isSame = (key: string) => JSON.stringify(before.settings[key]) === JSON.stringify(restored[key]);
  return Object.fromEntries(Object.entries(before.settingSources).filter(([key]) => isSame(key)));
}

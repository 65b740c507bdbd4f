/** Where the values of settings come from, as the journal tells it. */
import { z } from '../../../shared/zod.ts';
import type { Entry } from './entries.ts';
import { storedInstant } from './stored/v1/values.ts';

export const settingSourcesSchema = z.record(
  z.string(),
  z.object({ seq: z.int().min(1), at: storedInstant, by: z.string().nullable() }),
);
/** By key, of settings that differ from their defaults: the last entry that changed it. */
export type SettingSources = Readonly<z.infer<typeof settingSourcesSchema>>;

/** The name that people sign with. */
const AUTHOR = 'report.author';

/**
 * @param settings as they are with the change
 * @returns the sources with the one of a changed setting; a setting that has its default again has none
 */
export function withSource(
  sources: SettingSources,
  { seq, at, details }: Extract<Entry, { type: 'SETTING_CHANGED' }>,
  settings: Readonly<Record<string, unknown>>,
): SettingSources {
  const { [details.key]: _before, ...others } = sources;
  if (details.value === null) return others;
  const author = settings[AUTHOR];
  const by = typeof author === 'string' && author !== '' ? author : null;
  return { ...others, [details.key]: { seq, at, by } };
}

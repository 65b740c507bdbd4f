/** Which settings somebody looks for. Pure. */
import { placeOf } from '../../../shared/settings/settingControls.ts';
import type { SettingWords } from '../../../shared/words/settings.ts';
import type { Services } from '../../data/Services.ts';
import { folded } from '../../words/folded.ts';
import type { Setting } from './settingsQuery.ts';

/** @returns the settings that have every typed word in their name, meaning, group, key or provider; all of them where nothing is typed */
export function matchesOf(
  settings: readonly Setting[],
  typed: string,
  { labels }: SettingWords,
  { text, format }: Pick<Services, 'text' | 'format'>,
): readonly Setting[] {
  const wanted = folded(typed, format.locale).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return settings;
  return settings.filter(({ key, help }) => {
    const provider = key.startsWith('providers.') ? text.common.providerNames.of(key.split('.')[1]!) : '';
    const all = [
      labels.of(key),
      labels.help(key, help),
      key,
      labels.groups[placeOf(key).group],
      provider,
    ].join(' ');
    const said = folded(all, format.locale);
    return wanted.every((word) => said.includes(word));
  });
}

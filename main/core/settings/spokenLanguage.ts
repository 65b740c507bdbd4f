/** The language of a core and its host: that of the settings, else that of the system. */
import { speak } from '../../../shared/words/index.ts';
import { systemLanguage } from '../../../shared/words/language.ts';
import { settingOf } from './settings.ts';

export const LANGUAGE_KEY = 'language';

/** Has the process speak as the settings say. @param settings the changed ones by key, as the ledger has them */
export function speakAsSet(settings: Readonly<Record<string, unknown>>): Promise<void> {
  const chosen = settingOf(settings, LANGUAGE_KEY);
  return speak(chosen === 'system' ? systemLanguage() : chosen);
}

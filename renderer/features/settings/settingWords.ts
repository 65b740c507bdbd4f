import { languages } from '../../../shared/words/language.ts';
import { type SettingWords, settingWordsFor } from '../../../shared/words/settings.ts';
import { useServices } from '../../data/Services.ts';

/** The words of this screen, in the language of the window. */
export function useSettingWords(): SettingWords {
  const { text } = useServices();
  return settingWordsFor(languages.find((one) => one === text.language) ?? 'en');
}

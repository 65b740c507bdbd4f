import { languages } from '../../../shared/words/language.ts';
import { type LevelWords, levelWordsFor } from '../../../shared/words/level.ts';
import { useServices } from '../../data/Services.ts';

/** The words of levels by hand in the language of the screens. */
export function useLevelWords(): LevelWords {
  const { text } = useServices();
  return levelWordsFor(languages.find((one) => one === text.language) ?? 'en');
}

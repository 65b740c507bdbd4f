/** The words of levels that are set by hand, which the window loads with the screens that set them. */
import { en } from './en/level/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';

/** What every language has to provide. */
export type LevelWords = typeof en;

const catalogues: Translations<LevelWords> = { en };

/** @returns in English until the language is written */
export function levelWordsFor(language: Language): LevelWords {
  return inLanguage(catalogues, language);
}

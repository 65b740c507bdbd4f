/** The words of what happened while nobody looked, which the window loads once its first screen has its rows. */
import { en } from './en/news/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';

/** What every language has to provide. */
export type NewsWords = typeof en;

const catalogues: Translations<NewsWords> = { en };

/** @returns how the line of news speaks; in English until the language is written */
export function newsWordsFor(language: Language): NewsWords {
  return inLanguage(catalogues, language);
}

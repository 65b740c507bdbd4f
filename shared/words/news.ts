/** The words of what happened while nobody looked, which the window loads once its first screen has its rows. */
import { ar } from './ar/news/index.ts';
import { en } from './en/news/index.ts';
import { es } from './es/news/index.ts';
import { fr } from './fr/news/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { pt } from './pt/news/index.ts';

/** What every language has to provide. */
export type NewsWords = typeof en;

const catalogues: Translations<NewsWords> = { en, fr, es, pt, ar };

/** @returns how the line of news speaks; in its language */
export function newsWordsFor(language: Language): NewsWords {
  return inLanguage(catalogues, language);
}

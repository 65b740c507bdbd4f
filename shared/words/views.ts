/** The words of what is loaded with the views of the overview and with what is saved from the screens; the first screen needs none of them. */
import { en } from './en/views/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';

/** What every language has to provide. */
export type ViewsWords = typeof en;

const catalogues: Translations<ViewsWords> = { en };

/** @returns how the views and what is saved speak; in English until the language is written */
export function viewsWordsFor(language: Language): ViewsWords {
  return inLanguage(catalogues, language);
}

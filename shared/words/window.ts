/** The words of the window and the browser. */
import { en } from './en/window/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';

/** What every language has to provide. */
export type WindowWords = typeof en;

const catalogues: Translations<WindowWords> = { en };

/** @returns what the screens say in a language; English until the language is written */
export function windowWordsFor(language: Language): WindowWords {
  return inLanguage(catalogues, language);
}

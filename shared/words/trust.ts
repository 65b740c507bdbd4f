/** The words of the track record, which the window loads with their screen; its first screen needs none of them. */
import { en } from './en/trust/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';

/** What every language has to provide. */
export type TrustWords = typeof en;

const catalogues: Translations<TrustWords> = { en };

/** @returns how the screen of the track record speaks; in English until the language is written */
export function trustWordsFor(language: Language): TrustWords {
  return inLanguage(catalogues, language);
}

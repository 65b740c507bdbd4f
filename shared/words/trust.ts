/** The words of the track record, which the window loads with their screen; its first screen needs none of them. */

import { ar } from './ar/trust/index.ts';
import { en } from './en/trust/index.ts';
import { es } from './es/trust/index.ts';
import { fr } from './fr/trust/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { pt } from './pt/trust/index.ts';

/** What every language has to provide. */
export type TrustWords = typeof en;

const catalogues: Translations<TrustWords> = { en, fr, es, pt, ar };

/** @returns how the screen of the track record speaks; in English until the language is written */
export function trustWordsFor(language: Language): TrustWords {
  return inLanguage(catalogues, language);
}

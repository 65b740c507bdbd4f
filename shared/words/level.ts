/** The words of levels that are set by hand, which the window loads with the screens that set them. */
import { ar } from './ar/level/index.ts';
import { en } from './en/level/index.ts';
import { es } from './es/level/index.ts';
import { fr } from './fr/level/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { pt } from './pt/level/index.ts';

/** What every language has to provide. */
export type LevelWords = typeof en;

const catalogues: Translations<LevelWords> = { en, fr, es, pt, ar };

/** @returns in its language */
export function levelWordsFor(language: Language): LevelWords {
  return inLanguage(catalogues, language);
}

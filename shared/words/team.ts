/** The words of the team, which the window loads with their screen; its first screen needs none of them. */
import { ar } from './ar/team/index.ts';
import { en } from './en/team/index.ts';
import { es } from './es/team/index.ts';
import { fr } from './fr/team/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { pt } from './pt/team/index.ts';

/** What every language has to provide. */
export type TeamWords = typeof en;

const catalogues: Translations<TeamWords> = { en, fr, es, pt, ar };

/** @returns how the screen of the team speaks; in English until the language is written */
export function teamWordsFor(language: Language): TeamWords {
  return inLanguage(catalogues, language);
}

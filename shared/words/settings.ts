/** The words of the settings, which the window loads with their screen; its first screen needs none of them. */

import { ar } from './ar/settings/index.ts';
import { en } from './en/settings/index.ts';
import { es } from './es/settings/index.ts';
import { fr } from './fr/settings/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { pt } from './pt/settings/index.ts';

/** What every language has to provide. */
export type SettingWords = typeof en;

const catalogues: Translations<SettingWords> = { en, fr, es, pt, ar };

/** @returns what the settings are called and how their screen speaks; in English until the language is written */
export function settingWordsFor(language: Language): SettingWords {
  return inLanguage(catalogues, language);
}

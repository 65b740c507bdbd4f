/** The words of what is loaded with the views of the overview and with what is saved from the screens; the first screen needs none of them. */
import { ar } from './ar/views/index.ts';
import { en } from './en/views/index.ts';
import { es } from './es/views/index.ts';
import { fr } from './fr/views/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { pt } from './pt/views/index.ts';

/** What every language has to provide. */
export type ViewsWords = typeof en;

const catalogues: Translations<ViewsWords> = { en, fr, es, pt, ar };

/** @returns how the views and what is saved speak; in its language */
export function viewsWordsFor(language: Language): ViewsWords {
  return inLanguage(catalogues, language);
}

/** What the numbers mean, in words: loaded when somebody asks, since every screen would wait for it. */

import { help as ar } from './ar/help/index.ts';
import { help as en } from './en/help/index.ts';
import { help as es } from './es/help/index.ts';
import { help as fr } from './fr/help/index.ts';
import type { HelpTerm } from './helpTerms.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { help as pt } from './pt/help/index.ts';

export interface HelpWords {
  title: string;
  titleOf: (name: string) => string;
  example: (words: string) => string;
  source: (words: string) => string;
  terms: Record<HelpTerm, { name: string; meaning: string; example: string; source: string }>;
}

const catalogues: Translations<HelpWords> = { en, fr, es, pt, ar };

export function helpWordsFor(language: Language): HelpWords {
  return inLanguage(catalogues, language);
}

/** The words of the wire between a page and Outpost: the preload script is loaded with every page and needs these few alone. */

import { ar } from './ar/bridge.ts';
import { en } from './en/bridge.ts';
import { es } from './es/bridge.ts';
import { fr } from './fr/bridge.ts';
import { inLanguage, type Language, systemLanguage, type Translations } from './language.ts';
import { pt } from './pt/bridge.ts';

type BridgeWords = typeof en;

const catalogues: Translations<BridgeWords> = { en, fr, es, pt, ar };

/** @returns what the wire says in a language; English until that is written */
export function bridgeWords(language: Language = systemLanguage()): BridgeWords {
  return inLanguage(catalogues, language);
}

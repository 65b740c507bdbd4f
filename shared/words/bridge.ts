/** The words of the preload script, which is loaded with every page and needs these few alone. */
import { en } from './en/bridge.ts';
import { inLanguage, type Language, type Translations } from './language.ts';

export type BridgeWords = typeof en;

const catalogues: Translations<BridgeWords> = { en };

/** @returns what the bridge says in a language; English until the language is written */
export function bridgeWordsFor(language: Language): BridgeWords {
  return inLanguage(catalogues, language);
}

/** The words of the window and the browser. */
import { en } from './en/window/index.ts';
import { type Language, loadLanguage } from './language.ts';
import { windowCatalogues } from './windowCatalogues.ts';

/** What every language has to provide. */
export type WindowWords = typeof en;

/** What the screens say until another language is loaded. */
export const englishWindow: WindowWords = en;

/** @returns what the screens say in a language; English until the language is written */
export function loadWindowWords(language: Language): Promise<WindowWords> {
  return loadLanguage(windowCatalogues, language, en);
}

/** The language of the screens: a change is shown at once, without a restart. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Language, pickLanguage } from '../../shared/words/language.ts';
import { type WindowWords, windowWordsFor } from '../../shared/words/window.ts';

export interface LanguageState {
  language: Language;
  text: WindowWords;
  /** The user's languages, best first, as BCP 47 tags. */
  wanted: readonly string[];
  /** Takes the first of the user's languages that is known. */
  follow(wanted: readonly string[]): void;
}

export type LanguageStore = StoreApi<LanguageState>;

export function createLanguageStore(wanted: readonly string[]): LanguageStore {
  const spoken = (tags: readonly string[]) => {
    const language = pickLanguage(tags);
    return { language, text: windowWordsFor(language), wanted: tags };
  };
  return createStore((set) => ({ ...spoken(wanted), follow: (tags) => set(spoken(tags)) }));
}

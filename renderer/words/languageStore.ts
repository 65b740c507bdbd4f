/** The language of the screens: a change is shown at once, without a restart. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageChoice } from '../../shared/contract/index.ts';
import { type Language, pickLanguage } from '../../shared/words/language.ts';
import { englishWindow, loadWindowWords, type WindowWords } from '../../shared/words/window.ts';
import type { NumberChoice } from './pickLocale.ts';

export interface LanguageState {
  language: Language;
  text: WindowWords;
  /** The user's languages, best first, as BCP 47 tags. */
  wanted: readonly string[];
  /** What the settings say; `system` takes the first of the user's languages that is known. */
  choice: LanguageChoice;
  /** How numbers and dates are written. */
  numbers: NumberChoice;
  /** @returns once the words are shown, or the ones before stay */
  follow(wanted: readonly string[]): Promise<void>;
  choose(choice: LanguageChoice, numbers: NumberChoice): Promise<void>;
}

export type LanguageStore = StoreApi<LanguageState>;

/** English, until another language has been loaded: the words before stay until then, also where that fails. */
export function createLanguageStore(wanted: readonly string[], load = loadWindowWords): LanguageStore {
  return createStore((set, get) => {
    let asked: Language = 'en';
    const show = async (change: Partial<Pick<LanguageState, 'wanted' | 'choice' | 'numbers'>>) => {
      set(change);
      const { choice, wanted: tags } = get();
      const language = choice === 'system' ? pickLanguage(tags) : choice;
      asked = language;
      const text = await load(language).catch(() => null);
      if (text !== null && asked === language) set({ language, text });
    };
    return {
      language: 'en',
      text: englishWindow,
      wanted,
      choice: 'system',
      numbers: { numbers: 'language', digits: 'latin' },
      follow: (tags) => show({ wanted: tags }),
      choose: (choice, numbers) => show({ choice, numbers }),
    };
  });
}

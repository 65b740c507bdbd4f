/** The words of the core and of the command line; those of the window stand in window.ts, since no command needs them. */
import { catalogues } from './catalogues.ts';
import { en } from './en/index.ts';
import { type Language, loadLanguage } from './language.ts';

/** What every language has to provide: the compiler finds a sentence that one lacks, and facts it does not get. */
export type Words = typeof en;

/** What stays English in every language: prompts for models, and files that other programs read. */
export const english: Words = en;

/**
 * The words of this process now. The core makes sentences in many places and serves one user: it has this one accessor, and no
 * language is handed through it. `speak` changes it, so that it is read where a sentence is made and never kept.
 */
export let words: Words = en;

/** The language that `words` are of. */
export let spoken: Language = 'en';

let asked: Language = spoken;

/** Has this process speak a language from now on. Of several at a time, the one that was asked for last is spoken. */
export async function speak(language: Language): Promise<void> {
  asked = language;
  const said = await loadLanguage(catalogues, language, en);
  if (asked !== language) return;
  words = said;
  spoken = said === en ? 'en' : language;
}

/** The words of the core and of the command line; those of the window stand in window.ts, since no command needs them. */
import { en } from './en/index.ts';
import { inLanguage, type Language, systemLanguage, type Translations } from './language.ts';

/** What every language has to provide: the compiler finds a sentence that one lacks, and facts it does not get. */
export type Words = typeof en;

const catalogues: Translations<Words> = { en };

/** @returns what core and command line say in a language; English until the language is written */
export function wordsFor(language: Language): Words {
  return inLanguage(catalogues, language);
}

/**
 * The words of this process. The core makes sentences in many places and serves one user: it has this one accessor, and
 * speaks the language of the system; no language is handed through it.
 */
export const words: Words = wordsFor(systemLanguage());

import { en } from './en/index.ts';
import type { Words } from './Words.ts';

export type { Words } from './Words.ts';

const catalogues = { en } satisfies Record<string, Words>;

export type Language = keyof typeof catalogues;

export const languages = Object.keys(catalogues) as Language[];

/** @returns the catalogue of a language */
export function wordsIn(language: Language): Words {
  return catalogues[language];
}

/** The words of the core and of the command line, which speak English so far. */
export const words: Words = wordsIn('en');

/** From the lists of words of all languages to patterns over folded words. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import type { LanguageWords, WordRole } from './languageWords.ts';
import { nl } from './nl.ts';
import { PhraseSet } from './PhraseSet.ts';
import { pt } from './pt.ts';
import { sw } from './sw.ts';
import { tr } from './tr.ts';
import { wordsOf } from './wordsOf.ts';

export const languages: Readonly<Record<string, LanguageWords>> = {
  en,
  fr,
  es,
  pt,
  it,
  de,
  nl,
  ar,
  id,
  tr,
  sw,
};

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The phrases of a list. */
export function phrasesIn(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim());
}

/** The ways a phrase is written: as it is, and with umlauts as two letters (`Todesfaelle`). */
export function spellingsOf(phrase: string): string[] {
  const spelt = phrase.replace(/[äöü]/gi, (letter) => umlauts[letter.toLowerCase()]!);
  return spelt === phrase ? [phrase] : [phrase, spelt];
}

/** `confirm*` -> `confirm[^ ]*`; `last # days` -> `last \d+ days`. Folded words hold no signs to escape. */
function patternOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => {
      if (word === '#') return '\\d+';
      const core = wordsOf(word);
      return `${word.startsWith('*') ? '[^ ]*' : ''}${core}${word.endsWith('*') ? '[^ ]*' : ''}`;
    })
    .join(' ');
}

/** All phrases of a role, in all languages. */
export function phrasesOf(...roles: readonly WordRole[]): string[] {
  const phrases = Object.values(languages).flatMap((words) =>
    roles.flatMap((role) => phrasesIn(words[role] ?? '')),
  );
  return [...new Set(phrases.filter((phrase) => phrase !== '').flatMap(spellingsOf))];
}

/** @returns a pattern of one of the phrases and nothing else; `before` and `after` may stand around it */
export function whole(phrases: readonly string[], before = '', after = ''): RegExp {
  const all = phrases.map((phrase) => patternOf(phrase.replace(/^=/, '')));
  return new RegExp(`^${before}(?:${all.join('|')})${after}$`, 'u');
}

/** What tells texts that consist of some phrases alone, one of the needed ones among them. */
export class OnlyPhrases {
  readonly #allowed: PhraseSet;
  readonly #all: PhraseSet;

  /**
   * @param needed asked for once, when the first text is looked at
   * @param allowed phrases that may stand beside them and say nothing
   */
  constructor(needed: () => readonly string[], allowed: () => readonly string[]) {
    const anywhere = (phrases: readonly string[]) => phrases.map((phrase) => phrase.replace(/^=/, ''));
    this.#allowed = new PhraseSet(() => {
      const some = new Set(anywhere(needed()).map(patternOf));
      return anywhere(allowed()).filter((phrase) => !some.has(patternOf(phrase)));
    });
    this.#all = new PhraseSet(() => anywhere([...needed(), ...allowed()]));
  }

  /** @param words folded, as `wordsOf` gives them */
  test(words: string): boolean {
    return this.#all.covers(words) && !this.#allowed.covers(words);
  }
}

/** A pattern that is made when it is first asked: what reads no table should not wait for the words of all languages. */
export class WordPattern {
  readonly #make: () => RegExp;
  #made: RegExp | null = null;

  constructor(make: () => RegExp) {
    this.#make = make;
  }

  test(words: string): boolean {
    this.#made ??= this.#make();
    return this.#made.test(words);
  }
}

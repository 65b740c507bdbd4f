/**
 * Phrases of all languages, found among the words of a heading. Looked up word by word: one expression of a thousand
 * alternatives takes longer to make than a table to read.
 */
import { wordsOf } from './wordsOf.ts';

/** One word of a phrase: as it is, any number (`#`), or open at its ends (`confirm*`, `*gevallen`). */
interface Word {
  text: string;
  isNumber: boolean;
  isOpenBefore: boolean;
  isOpenAfter: boolean;
}

interface Phrase {
  words: readonly Word[];
  /** Nothing else may stand beside it. */
  isAlone: boolean;
}

const plain = /^[a-z]+$/;

function parsed(phrase: string): Phrase {
  const isAlone = phrase.startsWith('=');
  const texts = (isAlone ? phrase.slice(1) : phrase).split(' ');
  const words = texts.flatMap((text): Word[] => {
    if (text === '#') return [{ text, isNumber: true, isOpenBefore: false, isOpenAfter: false }];
    const [isOpenBefore, isOpenAfter] = [text.startsWith('*'), text.endsWith('*')];
    // A word such as `d'âge` is two; most are plain, and folded already.
    return (plain.test(text) ? text : wordsOf(text)).split(' ').map((core, index, all) => ({
      text: core,
      isNumber: false,
      isOpenBefore: isOpenBefore && index === 0,
      isOpenAfter: isOpenAfter && index === all.length - 1,
    }));
  });
  return { words, isAlone };
}

function matches({ text, isNumber, isOpenBefore, isOpenAfter }: Word, word: string): boolean {
  if (isNumber) return /^\d+$/.test(word);
  if (isOpenBefore && isOpenAfter) return word.includes(text);
  if (isOpenBefore) return word.endsWith(text);
  return isOpenAfter ? word.startsWith(text) : word === text;
}

export class PhraseSet {
  readonly #list: () => readonly string[];
  #byFirst: Map<string, Phrase[]> | null = null;
  #open: Phrase[] = [];

  /** @param list asked for once, when the first text is looked at: see `phrasesOf` for how phrases are written */
  constructor(list: () => readonly string[]) {
    this.#list = list;
  }

  /** @param words folded, as `wordsOf` gives them */
  test(words: string): boolean {
    const all = words.split(' ');
    return all.some((_, at) => this.#longestAt(all, at) > 0);
  }

  /** @returns the words without those of any phrase */
  without(words: string): string {
    const all = words.split(' ');
    const left: string[] = [];
    for (let at = 0; at < all.length; ) {
      const length = this.#longestAt(all, at);
      if (length === 0) left.push(all[at]!);
      at += Math.max(1, length);
    }
    return left.join(' ');
  }

  /** How many words the longest phrase takes up that begins here; 0 for none. */
  #longestAt(words: readonly string[], at: number): number {
    const byFirst = this.#byFirst ?? this.#index();
    let longest = 0;
    for (const phrase of byFirst.get(words[at]!) ?? [])
      longest = Math.max(longest, lengthAt(phrase, words, at));
    for (const phrase of this.#open) longest = Math.max(longest, lengthAt(phrase, words, at));
    return longest;
  }

  #index(): Map<string, Phrase[]> {
    const byFirst = new Map<string, Phrase[]>();
    for (const phrase of this.#list().map(parsed)) {
      const [first] = phrase.words;
      if (first === undefined || first.text === '') continue;
      if (first.isNumber || first.isOpenBefore || first.isOpenAfter) this.#open.push(phrase);
      else byFirst.set(first.text, [...(byFirst.get(first.text) ?? []), phrase]);
    }
    this.#byFirst = byFirst;
    return byFirst;
  }
}

function lengthAt({ words: own, isAlone }: Phrase, words: readonly string[], at: number): number {
  if (at + own.length > words.length || (isAlone && (at > 0 || own.length < words.length))) return 0;
  return own.every((word, index) => matches(word, words[at + index]!)) ? own.length : 0;
}

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
const isOpen = (text: string) => text === '#' || text.startsWith('*') || text.endsWith('*');

/** A word such as `d'âge` is two; most are plain, and folded already. */
function foldedOf(text: string): string[] {
  return plain.test(text) ? [text] : wordsOf(text).split(' ');
}

function parsed(phrase: string): Phrase {
  const isAlone = phrase.startsWith('=');
  const texts = (isAlone ? phrase.slice(1) : phrase).split(' ');
  const words = texts.flatMap((text): Word[] => {
    if (text === '#') return [{ text, isNumber: true, isOpenBefore: false, isOpenAfter: false }];
    const [isOpenBefore, isOpenAfter] = [text.startsWith('*'), text.endsWith('*')];
    return foldedOf(text).map((core, index, all) => ({
      text: core,
      isNumber: false,
      isOpenBefore: isOpenBefore && index === 0,
      isOpenAfter: isOpenAfter && index === all.length - 1,
    }));
  });
  return { words, isAlone };
}

/** Phrases by their first word, or open ones in any order: taken apart once a text needs them. */
class PhraseIndex {
  readonly open: readonly Phrase[];
  readonly #texts = new Map<string, string[]>();
  readonly #byFirst = new Map<string, readonly Phrase[]>();

  constructor(phrases: readonly string[]) {
    const open: Phrase[] = [];
    for (const phrase of phrases) {
      const end = phrase.indexOf(' ');
      const text = phrase.slice(phrase.startsWith('=') ? 1 : 0, end < 0 ? undefined : end);
      if (isOpen(text)) {
        open.push(parsed(phrase));
        continue;
      }
      const first = foldedOf(text)[0]!;
      const others = this.#texts.get(first);
      if (others === undefined) this.#texts.set(first, [phrase]);
      else others.push(phrase);
    }
    this.open = open;
  }

  /** @returns the phrases that begin with this very word */
  startingWith(word: string): readonly Phrase[] {
    const known = this.#byFirst.get(word);
    if (known !== undefined) return known;
    const texts = word === '' ? undefined : this.#texts.get(word);
    if (texts === undefined) return none;
    const phrases = texts.map(parsed);
    this.#byFirst.set(word, phrases);
    return phrases;
  }
}

const none: readonly Phrase[] = [];

function matches({ text, isNumber, isOpenBefore, isOpenAfter }: Word, word: string): boolean {
  if (isNumber) return /^\d+$/.test(word);
  if (isOpenBefore && isOpenAfter) return word.includes(text);
  if (isOpenBefore) return word.endsWith(text);
  return isOpenAfter ? word.startsWith(text) : word === text;
}

export class PhraseSet {
  readonly #list: () => readonly string[];
  #made: PhraseIndex | null = null;

  /** @param list asked for once, when the first text is looked at: see `phrasesOf` for how phrases are written */
  constructor(list: () => readonly string[]) {
    this.#list = list;
  }

  /** @param words folded, as `wordsOf` gives them */
  test(words: string): boolean {
    const all = words.split(' ');
    return all.some((_, at) => this.#longestAt(all, at) > 0);
  }

  /** @returns whether the words are phrases of the set, one after the other, and nothing else */
  covers(words: string): boolean {
    const all = words.split(' ');
    const isReached = [true];
    for (let at = 0; at < all.length; at += 1)
      if (isReached[at]) for (const length of this.#lengthsAt(all, at)) isReached[at + length] = true;
    return isReached[all.length] === true;
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
    return Math.max(0, ...this.#lengthsAt(words, at));
  }

  /** How many words each phrase takes up that begins here. */
  #lengthsAt(words: readonly string[], at: number): number[] {
    this.#made ??= new PhraseIndex(this.#list());
    const lengths: number[] = [];
    for (const phrases of [this.#made.startingWith(words[at]!), this.#made.open])
      for (const phrase of phrases) {
        const length = lengthAt(phrase, words, at);
        if (length > 0) lengths.push(length);
      }
    return lengths;
  }
}

function lengthAt({ words: own, isAlone }: Phrase, words: readonly string[], at: number): number {
  if (at + own.length > words.length || (isAlone && (at > 0 || own.length < words.length))) return 0;
  return own.every((word, index) => matches(word, words[at + index]!)) ? own.length : 0;
}

import { plainWords } from '../util/plainWords.ts';

/**
 * @param disease any spelling; case, accents and punctuation do not count
 * @param words plain words or phrases, as `plainWords` writes them
 * @returns whether the name holds one of them as a whole
 */
export function namesOneOf(disease: string, words: readonly string[]): boolean {
  const name = ` ${plainWords(disease)} `;
  return words.some((word) => name.includes(` ${word} `));
}

import { plainWords } from '../../../util/plainWords.ts';

/** Lower case, accents folded, words and camelCase parts separated by one space. */
export function wordsOf(header: string): string {
  return plainWords(header.normalize('NFC').replace(/(\p{Ll})(\p{Lu}|[0-9])/gu, '$1 $2'));
}

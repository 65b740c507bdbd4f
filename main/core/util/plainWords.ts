import { westernDigits } from './westernDigits.ts';

/**
 * Arabic letters that are written in more than one way; a dotless Turkish i; letters that have no accent to fold.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ـ/g, ''],
  [/ٱ/g, 'ا'],
  [/ة/g, 'ه'],
  [/[ىی]/g, 'ي'],
  [/ک/g, 'ك'],
  // The article, alone or behind "and", "in" or "for".
  [/(?<!\p{L})(?:[وب]?ال|لل)(?=\p{L}{2})/gu, ''],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
];
const plain = /^[\x20-\x7e]*$/;

function unified(text: string): string {
  if (plain.test(text)) return text;
  return spellings.reduce(
    (folded, [pattern, spelling]) => folded.replace(pattern, spelling),
    westernDigits(text.normalize('NFKD').replace(/\p{M}/gu, '')),
  );
}

/** Lower-case words of a text in any script, one space apart, without accents and punctuation. */
export function plainWords(text: string): string {
  return unified(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { ArabicDigits, NumberLocale } from '../../shared/contract/index.ts';

/** What the settings say of numbers and dates. */
export interface NumberChoice {
  numbers: NumberLocale;
  digits: ArabicDigits;
}

export interface Locales {
  /** Of names and of what is said in words, such as "yesterday". */
  words: string;
  numbers: string;
}

/** Digits in Arabic are said outright: which ones a locale has differs from country to country, and from system to system. */
const DIGITS: Readonly<Record<ArabicDigits, string>> = { latin: 'latn', arabic: 'arab' };

/**
 * The locales of words and of numbers and dates. Both are the first of the user's languages that is the language of the words,
 * so that an English sentence never holds a French month; the settings may name another one for numbers and dates.
 * @param wanted the user's languages, best first
 * @param language language of the words, for example `en`
 */
export function pickLocale(
  wanted: readonly string[],
  language: string,
  { numbers, digits }: NumberChoice = { numbers: 'language', digits: 'latin' },
): Locales {
  const fits = wanted.find((tag) => tag.toLowerCase().split('-')[0] === language);
  const usual = language === 'en' ? 'en-GB' : language;
  const found = fits?.includes('-') ? fits : usual;
  const words = language === 'ar' ? `${found}-u-nu-${DIGITS[digits]}` : found;
  return { words, numbers: numbers === 'language' ? words : numbers };
}

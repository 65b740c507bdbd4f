/**
 * The locale for numbers and dates: the first of the user's languages that is the language of the words, so
 * that an English sentence never holds a French month.
 * @param wanted the user's languages, best first
 * @param language language of the words, for example `en`
 */
export function pickLocale(wanted: readonly string[], language: string): string {
  const fits = wanted.find((tag) => tag.toLowerCase().split('-')[0] === language);
  if (fits?.includes('-')) return fits;
  return language === 'en' ? 'en-GB' : language;
}

/** Lower-case words of a text, one space apart, without accents and punctuation. */
export function plainWords(text: string): string {
  const withoutAccents = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return withoutAccents
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

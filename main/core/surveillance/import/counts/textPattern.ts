/** The spelling of a text: digits as 9, words as `a`. Texts that can't be read often share theirs. */
export function textPattern(text: string): string {
  return text
    .trim()
    .replace(/\p{Nd}+/gu, '9')
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\s+/g, ' ');
}

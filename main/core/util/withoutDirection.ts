/** @returns a text without the marks that keep names and numbers in order among words from right to left */
export function withoutDirection(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

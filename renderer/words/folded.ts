/** Without accents and case, so that "karn" finds "Kärnten". */
export function folded(text: string, locale: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
}

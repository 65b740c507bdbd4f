/** Without accents and case, and with one kind of apostrophe: "karn" finds "Kärnten", "seuil d'alerte" the one with ’. */
export function folded(text: string, locale: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLocaleLowerCase(locale);
}

/** Names in quotation marks, of which the last two are joined by an English word. */
export function quotedNames(names: string): string {
  return names.replaceAll('" and "', '" et "');
}

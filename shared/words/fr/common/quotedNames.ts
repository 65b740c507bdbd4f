/** Names in French quotation marks, which come in English ones, with or without the outer two: `"A", "B"`, `A" and "B`. */
export function quotedNames(names: string): string {
  const inner = names.replaceAll(/^"|"$/g, '');
  return `« ${inner.replaceAll('" and "', ' » et « ').replaceAll('", "', ' », « ')} »`;
}

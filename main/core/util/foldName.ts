/**
 * A name as it is compared: without accents, case, punctuation and spaces. Scripts keep their letters; a name of
 * marks alone stays as it is.
 */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded || name.trim();
}

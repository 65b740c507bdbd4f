/**
 * A short identifier from a name: lower case, accents folded, words joined by dashes.
 * Names in scripts without Latin letters keep their letters, so that two places never share a code by loss.
 */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return folded === '' ? 'unnamed' : folded;
}

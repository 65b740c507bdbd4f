/** Names of places: what says that a place is not known, and which spellings mean the same place. */
export { isUnknownPlace } from '../vocabulary/index.ts';

/** Codes needed before upper case says that places are named by codes. */
const ENOUGH_CODES = 5;

/** `AL`, `PER`: a code of a place, whatever word it spells. */
export function isCode(name: string): boolean {
  return /^[A-Z]{2,3}$/.test(name);
}

/** Idaho is `ID` and Peru is `PER`: among codes, the words that names are judged by mean nothing. */
export function areMostlyCodes(names: readonly string[]): boolean {
  const codes = names.filter(isCode).length;
  return codes >= ENOUGH_CODES && codes > names.length / 2;
}

/** Removes from a text what looks like a key, known or not: for words of a provider that are shown to people. */

const REMOVED = '[removed]';

/** Keys by their known beginnings, also half masked ones, and whatever stands behind "Bearer". */
const KNOWN = /\b(?:sk|gsk|hf|pk|rk)[-_][\w*-]{4,}|\bAIza[\w*-]{4,}|\bBearer\s+\S+/gi;
const WORD = /[\w*-]{20,}/g;
/** Names of models have dashes between short parts; a key has a long part of letters and digits. */
const LONGEST_PART = 15;

export function withoutKeyLike(text: string): string {
  return text.replace(KNOWN, REMOVED).replace(WORD, (word) => (isKeyLike(word) ? REMOVED : word));
}

function isKeyLike(word: string): boolean {
  return word
    .split(/[-_]/)
    .some((part) => part.length > LONGEST_PART && (/\d/.test(part) || part.includes('*')));
}

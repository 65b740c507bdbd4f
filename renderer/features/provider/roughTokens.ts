import type { Format } from '../../words/createFormat.ts';

const DIGITS = 2;

/** A number of tokens to two digits: it is an estimate, and must not look like a count. */
export function roughTokens(tokens: number, format: Format): string {
  return format.count(Number(tokens.toPrecision(DIGITS)));
}

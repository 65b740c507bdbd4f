/** What cells of counts say in place of a count, or behind one: signs here, words in the vocabulary of each language. */
import { isNotReported, isSuppressedWord, meansProvisional } from '../vocabulary/index.ts';

/** `#N/A` in the languages of spreadsheets. */
const notAvailable = /^#(n\/a|nv|n\/d|yok)!?$/i;
/** Texts that a spreadsheet writes for a formula that has failed. */
const failedFormula =
  /^#\s?¡?(ref|bezug|value|valeur|valor|wert|div\/0|name|nombre|nome|num|nul|null|núm|zahl)[!?]?$/i;
/** Stars alone: a register hides the count so. */
const star = /^[*＊⁎]{1,5}$/;
/** No single dash, dot or word for "no report" has a bracket, a sign of comparison or a percentage. */
const otherSigns = /[<>≤≥~≈%+=]/;

export function isFailedFormula(text: string): boolean {
  return failedFormula.test(text);
}

export function saysSuppressed(text: string): boolean {
  return star.test(text) || isSuppressedWord(text);
}

export function saysNotReported(text: string): boolean {
  if (text === '' || notAvailable.test(text)) return true;
  return (
    !star.test(text) && !isFailedFormula(text) && !otherSigns.test(text) && isNotReported(text.toLowerCase())
  );
}

export function saysProvisional(text: string): boolean {
  return meansProvisional(text);
}

/** Numbers as people type them: with one decimal mark, and never with one between thousands, which could be meant as the other. */

export type DecimalMark = '.' | ',';

const NUMBER = /^([+-]?)(\d+)(?:([.,])(\d+))?$/;
const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/** @param locale whose way to write numbers is meant, as a BCP 47 tag */
export function decimalMarkOf(locale: string): DecimalMark {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.';
}

/** Digits and the decimal mark of Arabic keyboards are those of any other; a true minus is a minus. */
function plain(typed: string, mark: DecimalMark): string {
  return typed
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace('\u066b', mark)
    .replace('\u2212', '-');
}

/**
 * Reads a number. The other decimal mark is understood where it can be nothing else: `1.5` where decimals have a comma, but not
 * `1.500`, which may be one and a half thousand.
 * @param mark what parts a whole number from its decimals in the language of whoever types
 * @returns NaN for what is no number, or could be meant as two
 */
export function typedNumber(typed: string, mark: DecimalMark): number {
  const [, sign = '', whole, used, decimals] = NUMBER.exec(plain(typed, mark)) ?? [];
  if (whole === undefined) return Number.NaN;
  if (decimals === undefined) return Number(sign + whole);
  const mayBeThousands = used !== mark && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return mayBeThousands ? Number.NaN : Number(`${sign}${whole}.${decimals}`);
}

/** @returns a number of things, which has no decimals and so no mark at all; NaN for anything else */
export function typedWhole(typed: string): number {
  const text = plain(typed, '.');
  return /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
}

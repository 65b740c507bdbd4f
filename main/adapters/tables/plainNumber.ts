/** Digits that a spreadsheet keeps; what comes behind them is noise of binary fractions. */
const DIGITS = 15;

/** @returns a number as digits, without exponent or grouping; '' for what is no finite number. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const exact = Number.isSafeInteger(value) ? value : Number(value.toPrecision(DIGITS));
  const text = String(exact);
  if (!text.includes('e')) return text;
  if (Math.abs(exact) >= 1) return BigInt(exact).toString();
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(exact)));
  return exact.toFixed(Math.min(100, decimals)).replace(/\.?0+$/, '');
}

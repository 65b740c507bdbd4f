import { westernDigits } from '../../../util/westernDigits.ts';
import type { Multiplier } from './multiplier.ts';

/**
 * `1,234,567`, `1 234 567`, `1.234.567` and `12,34,567` are one number; `4468.5` thousands are 4,468,500.
 * @param multiplier what the header says that the numbers are counted in
 * @returns null for what is no population
 */
export function readPopulation(text: string, multiplier: Multiplier = 1): number | null {
  const plain = westernDigits(text.replaceAll('٬', ''))
    .trim()
    .replace(/[\s'’ʼ_]/g, '');
  const digits = isGrouped(plain, multiplier) ? plain.replace(/[.,]/g, '') : plain;
  if (!/^\d+(?:[.,]\d+)?$/.test(digits)) return null;
  const population = Math.round(Number(digits.replace(',', '.')) * multiplier);
  return population > 0 && Number.isSafeInteger(population) ? population : null;
}

/** `4.468` is four thousand people or 4,468 of a thousand; where thousands are counted, groups come in twos at least. */
function isGrouped(text: string, multiplier: Multiplier): boolean {
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return true;
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(text);
  if (groups === null) return false;
  return multiplier === 1 || text.split(groups[1]!).length > 2;
}

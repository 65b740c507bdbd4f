/** How a number of percent is written: what stands before its sign, in one table for catalogues and screens. */
import { wholePercent } from '../forecast/shownPercent.ts';
import type { Language } from './language.ts';

/** French and Spanish never break a line there. */
const gaps: Readonly<Record<Language, string>> = { en: ' ', fr: '\u00a0', es: '\u00a0', pt: '', ar: '' };

/** @param shown a number as it is written: `30` -> `30 %` */
export function withPercentSign(language: Language, shown: string): string {
  return `${shown}${gaps[language]}%`;
}

/**
 * A share in [0, 1] as whole percent; the ends are `<1 %` and `>99 %` unless they are exact.
 * @param whole how a whole number is written
 */
export function percentOfShare(
  language: Language,
  share: number,
  whole: (percent: number) => string = String,
): string {
  if (share > 0 && share < 0.01) return `<${withPercentSign(language, whole(1))}`;
  if (share > 0.99 && share < 1) return `>${withPercentSign(language, whole(99))}`;
  return withPercentSign(language, whole(wholePercent(share)));
}

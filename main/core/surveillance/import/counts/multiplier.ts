/** Headers that say that their numbers are thousands or millions: `Pop. x 1000`, "(en milliers)", "(Tsd.)", "ribu". */
import { hasHint } from '../vocabulary/index.ts';

export type Multiplier = 1 | 1_000 | 1_000_000;

export function multiplierOf(header: string): Multiplier {
  // The mark of a number is none between words: `× 1,000`.
  const name = header.replace(/(?<=\d)[,.' ](?=\d{3})/g, '');
  if (hasHint(name, 'millions')) return 1_000_000;
  return hasHint(name, 'thousands') ? 1_000 : 1;
}

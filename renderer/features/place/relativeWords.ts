import type { WindowWords } from '../../../shared/words/window.ts';
import type { Format } from '../../words/createFormat.ts';

/** A ratio of scores as people read it: how much smaller or larger the errors are. */
export function relativeWords(relativeWis: number, text: WindowWords, format: Format): string {
  const share = Math.round(100 * Math.abs(1 - relativeWis)) / 100;
  if (share === 0) return text.record.equal;
  const percent = format.percent(share);
  return relativeWis < 1 ? text.record.smaller(percent) : text.record.larger(percent);
}

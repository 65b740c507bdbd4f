import type { CountRange } from '../../shared/contract/index.ts';
import type { WindowWords } from '../../shared/words/window.ts';
import type { Format } from './createFormat.ts';

/** `1–4 (suppressed)` */
export function suppressedWords({ low, high }: CountRange, text: WindowWords, format: Format): string {
  return text.chart.suppressed(format.count(low), format.count(high));
}

import type { CountRange } from '../../shared/contract/index.ts';
import type { Format } from './createFormat.ts';
import type { Text } from './en.ts';

/** `1–4 (suppressed)` */
export function suppressedWords({ low, high }: CountRange, text: Text, format: Format): string {
  return text.chart.suppressed(format.count(low), format.count(high));
}

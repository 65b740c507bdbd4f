import { officialCount, type Threshold } from '../../shared/contract/index.ts';
import type { WindowWords } from '../../shared/words/window.ts';
import type { Format } from './createFormat.ts';

export type AlertLine = Pick<Threshold, 'value' | 'method'>;

/** An alert line as people know it: an official one by the cases that are an alert, and what it is called. */
export function alertWords(
  threshold: AlertLine,
  text: WindowWords,
  format: Format,
): [count: string, method: string] {
  const official = officialCount(threshold);
  const count = official === null ? format.count(threshold.value) : text.chart.orMore(format.count(official));
  return [count, text.risk.method(threshold.method)];
}

import { officialCount, type Threshold } from '../../shared/contract/index.ts';
import type { WindowWords } from '../../shared/words/window.ts';
import type { Format } from './createFormat.ts';

export type AlertLine = Pick<Threshold, 'value' | 'method'> & Partial<Pick<Threshold, 'facts'>>;

/** "2021–2025"; null where the line does not rest on whole years. */
function yearsOf({ facts }: AlertLine): string | null {
  const { firstYear, lastYear } = facts ?? {};
  if (typeof firstYear !== 'number' || typeof lastYear !== 'number') return null;
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}

/** An alert line as people know it: an official one by the cases that are an alert, and what it is called, with the years it rests on. */
export function alertWords(
  threshold: AlertLine,
  text: WindowWords,
  format: Format,
): [count: string, method: string] {
  const official = officialCount(threshold);
  const count = official === null ? format.count(threshold.value) : text.chart.orMore(format.count(official));
  const method = text.risk.method(threshold.method);
  const years = yearsOf(threshold);
  return [count, years === null ? method : text.risk.methodOf(method, years)];
}

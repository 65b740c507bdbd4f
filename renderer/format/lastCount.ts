import { suppressedWords } from '../charts/pointLines.ts';
import type { LastWeek } from '../model/placeRows.ts';
import type { Text } from '../text/en.ts';
import type { Format } from './createFormat.ts';

/** The last count, or the range of one that is suppressed. */
export function lastCount({ cases, suppressed }: LastWeek, text: Text, format: Format): string {
  if (cases !== null) return format.count(cases);
  if (suppressed === null) return text.overview.notReported;
  return suppressedWords(suppressed, text, format);
}

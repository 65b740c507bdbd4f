import type { WindowWords } from '../../shared/words/window.ts';
import type { LastWeek } from '../data/places/placeRows.ts';
import type { Format } from './createFormat.ts';
import { suppressedWords } from './suppressedWords.ts';

/** The last count, or the range of one that is suppressed. */
export function lastCount({ cases, suppressed }: LastWeek, text: WindowWords, format: Format): string {
  if (cases !== null) return format.count(cases);
  if (suppressed === null) return text.overview.notReported;
  return suppressedWords(suppressed, text, format);
}

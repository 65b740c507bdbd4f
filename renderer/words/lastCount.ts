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

/** The deaths of the same week, or their range where they are suppressed; null where they are not reported. */
export function lastDeaths(
  { deaths, suppressedDeaths }: LastWeek,
  text: WindowWords,
  format: Format,
): string | null {
  if (deaths !== null) return format.count(deaths);
  return suppressedDeaths === null ? null : suppressedWords(suppressedDeaths, text, format);
}

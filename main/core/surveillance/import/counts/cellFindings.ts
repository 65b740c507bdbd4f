/** Findings about cells that hold something else than a plain count, and were read all the same. */

import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import type { RowsRead } from '../readRows.ts';
import type { CountRange } from './countRange.ts';

/** Texts quoted in one sentence. */
const QUOTED = 8;

export function cellFindings(
  file: string,
  { cells, placeholders, hidden, multiplied }: RowsRead,
): ImportIssue[] {
  return [
    ...findingOf('SUPPRESSED', 'warning', cells.suppressed, (count) => suppressedSentence(count, hidden)),
    ...findingOf('PROVISIONAL', 'warning', cells.provisional, (count) =>
      words.counts.notFinal({ file, count }),
    ),
    ...findingOf('PLACEHOLDERS', 'info', cells.placeholder, (count) =>
      words.counts.notReported({ count, placeholders: listed(placeholders, words.common.numbers.whole) }),
    ),
    ...[...multiplied].flatMap(([column, by]) =>
      findingOf('MULTIPLIED', 'warning', 1, () =>
        words.counts.multiplied({ column, factor: words.common.numbers.whole(by) }),
      ),
    ),
  ];
}

function suppressedSentence(count: number, hidden: RowsRead['hidden']): string {
  const ranges = listed(hidden, ({ times, range }) => words.counts.timesAs({ times, how: rangeText(range) }));
  return words.counts.suppressed({ count, ranges });
}

function rangeText({ low, high }: CountRange): string {
  return words.counts.suppressedAs({ high, low });
}

/** `"NR" (3), "nil" (2) and 4 more texts`: the most frequent first. */
function listed<T extends number | { times: number }>(
  texts: ReadonlyMap<string, T>,
  said: (one: T) => string,
) {
  const timesOf = (one: T) => (typeof one === 'number' ? one : one.times);
  const all = [...texts].sort((a, b) => timesOf(b[1]) - timesOf(a[1]));
  const { about, parts, quoted } = words.common.lists;
  const shown = all.slice(0, QUOTED).map(([text, one]) => about({ name: quoted([text]), text: said(one) }));
  const others = all.length - QUOTED;
  return parts(others > 0 ? [...shown, words.counts.otherTexts({ others })] : shown);
}

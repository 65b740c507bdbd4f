/** Findings about cells that hold something else than a plain count, and were read all the same. */
import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
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
    ...findingOf(
      'PROVISIONAL',
      'warning',
      cells.provisional,
      (count) =>
        `Counts marked as not final in ${file}: ${count}. They are counted, and will probably change.`,
    ),
    ...findingOf(
      'PLACEHOLDERS',
      'info',
      cells.placeholder,
      (count) =>
        `Cells read as "not reported", not as zero: ${count} (${listed(placeholders, (times) => `${times}`)}).`,
    ),
    ...[...multiplied].flatMap(([column, by]) =>
      findingOf(
        'MULTIPLIED',
        'warning',
        1,
        () => `"${column}" counts in units of ${by.toLocaleString('en')}: its numbers were multiplied.`,
      ),
    ),
  ];
}

function suppressedSentence(count: number, hidden: RowsRead['hidden']): string {
  const ranges = listed(hidden, ({ times, range }) => `${times}, ${rangeText(range)}`);
  return `Suppressed counts: ${count} (${ranges}). They are neither zero nor missing: they are kept as ranges, and no total includes them.`;
}

function rangeText({ low, high }: CountRange): string {
  return high === null ? 'range unknown, so not reported' : `read as ${low} to ${high}`;
}

/** `"NR" (3), "nil" (2) and 4 more texts`: the most frequent first. */
function listed<T extends number | { times: number }>(
  texts: ReadonlyMap<string, T>,
  said: (one: T) => string,
) {
  const timesOf = (one: T) => (typeof one === 'number' ? one : one.times);
  const all = [...texts].sort((a, b) => timesOf(b[1]) - timesOf(a[1]));
  const shown = all.slice(0, QUOTED).map(([text, one]) => `"${text}": ${said(one)}`);
  return `${shown.join('; ')}${all.length > QUOTED ? `; and ${all.length - QUOTED} other texts` : ''}`;
}

/** Counts that can't be counts: below zero, or codes by which a register says that it has no number. */

import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { type Check, Hits } from './check.ts';
import type { CheckFacts } from './facts.ts';
import { countedReports } from './placeWeeks.ts';

const CODES: ReadonlySet<number> = new Set([
  -9, -99, -999, -9999, -99999, -88, -888, -8888, -88888, 999, 9999, 99999, 8888, 88888,
]);
/** A register writes its code wherever it has no number; once, the number may be one. */
const REPEATED = 2;
/** A positive code must be this many times the largest other count of its place. */
const FAR_OUTSIDE = 3;

/** All codes end in 8 or 9, which spares most counts a look-up. */
const isCode = (value: number) => Math.abs(value) % 10 >= 8 && CODES.has(value);

/** Counts that can't be counts, as indexes of reports: below zero, or codes far above the other counts of their place. */
export function strangeReports(values: readonly (number | null)[], isCumulative: boolean): number[] {
  // The steps of running sums hold no codes of the file.
  const mayBeCode = (value: number) => !isCumulative && isCode(value);
  // A code far above all others is the largest number of its place: most places end here.
  const { least, most } = endsOf(values);
  if (least >= 0 && !mayBeCode(most)) return [];
  let largest = 0;
  for (const value of values) if (value !== null && value > largest && !mayBeCode(value)) largest = value;
  const strange: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value == null) continue;
    if (value < 0 || (mayBeCode(value) && value > largest * FAR_OUTSIDE)) strange.push(at);
  }
  return strange;
}

/** The least and the largest count, 0 where they are above or below it. */
function endsOf(values: readonly (number | null)[]): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value == null) continue;
    if (value > most) most = value;
    else if (value < least) least = value;
  }
  return { least, most };
}

export function strangeCounts(facts: CheckFacts): Check {
  const negatives = new Hits();
  const byCode = new Map<number, Hits>();
  const hitsOf = (value: number): Hits => {
    if (facts.isCumulative || !isCode(value)) return negatives;
    const hits = byCode.get(value) ?? new Hits();
    byCode.set(value, hits);
    return hits;
  };
  return {
    see(place) {
      const { dates, location } = place.series;
      for (const [measure, values] of countedReports(place.series))
        for (const at of strangeReports(values, facts.isCumulative))
          hitsOf(values[at]!).add(
            () => facts.rowOf(place.index, at),
            () =>
              words.quality.countOn({
                place: location.name,
                date: dates[at]!,
                count: values[at]!,
                measure,
              }),
          );
    },
    findings: () => strangeFindings(negatives, byCode),
  };
}

function strangeFindings(negatives: Hits, byCode: ReadonlyMap<number, Hits>): ImportIssue[] {
  const corrections = new Hits();
  corrections.merge(negatives);
  const codes: ImportIssue[] = [];
  for (const [code, hits] of byCode) {
    if (hits.count >= REPEATED)
      codes.push(
        ...hits
          .finding('MISSING_CODE', 'error', (count) => words.quality.code({ code, count }))
          .map((issue) => ({ ...issue, remedy: { code: 'MISSING_CODE' as const, value: code } })),
      );
    else if (code < 0) corrections.merge(hits);
  }
  return [
    ...corrections.finding('NEGATIVE_COUNT', 'warning', (count) => words.quality.negative({ count })),
    ...codes,
  ];
}

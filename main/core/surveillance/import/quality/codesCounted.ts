/**
 * Codes for "no number" that would be counted are asked about where they change what the counts say: below zero, or a
 * large part of all. Few of them are counted, and told.
 */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type {
  ImportIssue,
  MappingInput,
  Remedy,
  Series,
} from '../../../../../shared/surveillance/datasetSchema.ts';
import { measures } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import { countedReports } from './placeWeeks.ts';
import { strangeReports } from './strangeCounts.ts';

/** Share of the total of a measure that codes may make up without a question. */
const MOST_CODES = 0.05;
const EXAMPLES = 3;

/**
 * @param issues the findings about the series, remedies applied
 * @param stated the remedies that were stated
 * @throws AppError `AMBIGUOUS` with the remedies to choose from
 */
export function requireNoCodesCounted(
  series: readonly Series[],
  issues: readonly ImportIssue[],
  stated: MappingInput['remedies'] = [],
): void {
  const open = issues.filter(({ code, severity }) => code === 'MISSING_CODE' && severity === 'error');
  const weighty = open.flatMap(({ remedy, count, rows }) => {
    const value = remedy?.value;
    if (value === undefined || (value > 0 && largestShare(series, value) <= MOST_CODES)) return [];
    return [{ value, count, rows }];
  });
  if (weighty.length === 0) return;
  const told = weighty.map(({ value, count, rows }) =>
    words.quality.codeTimes({ code: value, count, examples: examples(rows) }),
  );
  const answeredBy = (as: Remedy['as']) => ({
    remedies: [...stated, ...weighty.map(({ value }) => ({ code: 'MISSING_CODE' as const, value, as }))],
  });
  throw new AppError('AMBIGUOUS', words.quality.codesCounted({ told: words.common.lists.parts(told) }), {
    codes: weighty.map(({ value }) => value),
    readings: [answeredBy('missing'), answeredBy('suppressed'), answeredBy('as-is')],
  });
}

function examples(rows: ImportIssue['rows'] = []): string {
  const texts = rows.slice(0, EXAMPLES).map(({ text }) => text);
  return words.common.lists.parts(rows.length > EXAMPLES ? [...texts, '…'] : texts);
}

/** @returns the largest part of a measure's total that a code makes up, 0 to 1 */
function largestShare(series: readonly Series[], code: number): number {
  const shares = measures.map((measure) => {
    let [total, coded] = [0, 0];
    for (const one of series) {
      const values = countedReports(one).find(([counted]) => counted === measure)?.[1] ?? [];
      for (const value of values) total += value ?? 0;
      coded += code * strangeReports(values, false).filter((at) => values[at] === code).length;
    }
    return total > 0 ? coded / total : 0;
  });
  return Math.max(...shares);
}

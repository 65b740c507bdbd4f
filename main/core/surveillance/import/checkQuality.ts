/** Findings about the data, graded. They are listed; nothing is repaired because of them. */
import type { ImportIssue, Mapping, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import type { Observations } from './readObservations.ts';

function issue(
  code: string,
  severity: ImportIssue['severity'],
  count: number,
  message: string,
): ImportIssue[] {
  return count === 0 ? [] : [{ code, severity, count, message }];
}

/** Dates that the file's own step expects inside its span but no row has. */
export function missingDates(dates: readonly PlainDate[], stepDays: number): number {
  const gaps = dates
    .slice(1)
    .map((date, index) => Math.round(daysBetween(dates[index]!, date) / stepDays) - 1);
  return gaps.filter((gap) => gap > 0).reduce((sum, gap) => sum + gap, 0);
}

function negatives(series: readonly Series[]): number {
  const counts = series.flatMap((one) => [...(one.cases ?? []), ...(one.deaths ?? [])]);
  return counts.filter((value) => value !== null && value < 0).length;
}

function deathsAboveCases(series: readonly Series[]): number {
  return series.reduce((sum, { cases, deaths }) => {
    const above = deaths?.filter((value, index) => value !== null && value > (cases?.[index] ?? Infinity));
    return sum + (above?.length ?? 0);
  }, 0);
}

function blanks(series: readonly Series[]): number {
  return series.reduce((sum, { cases, deaths }) => {
    const both = (cases ?? deaths ?? []).filter(
      (value, i) => value === null && (deaths?.[i] ?? null) === null,
    );
    return sum + both.length;
  }, 0);
}

/** All findings of one import. `asOf` separates dates in the future, which no report can know. */
export function checkQuality(
  series: readonly Series[],
  mapping: Mapping,
  observed: Observations,
  facts: { dates: readonly PlainDate[]; totals: readonly string[]; asOf: PlainDate; encoding: string },
): ImportIssue[] {
  const { dates, totals, asOf, encoding } = facts;
  const isWeekly = mapping.frequency === 'week';
  const missing = missingDates(dates, isWeekly ? 7 : 1);
  const future = dates.filter((date) => date > asOf).length;
  const unit = isWeekly ? 'week' : 'day';
  return [
    ...issue(
      'REJECTED_ROW',
      'error',
      observed.rows.rejected,
      `${observed.rows.rejected} rows could not be used; each is listed with the text found.`,
    ),
    ...issue(
      'FUTURE_DATE',
      'error',
      future,
      `${future} dates lie after ${asOf}, the day the data are known as of.`,
    ),
    ...issue(
      isWeekly ? 'MISSING_WEEK' : 'MISSING_DAY',
      'warning',
      missing,
      `${missing} ${unit}s inside the file's span have no row; they stay "not reported", not zero.`,
    ),
    ...issue(
      'NEGATIVE_COUNT',
      'warning',
      negatives(series),
      'Some counts are negative: corrections of earlier reports, kept as they are.',
    ),
    ...issue(
      'DEATHS_EXCEED_CASES',
      'warning',
      deathsAboveCases(series),
      'Some rows have more deaths than cases.',
    ),
    ...issue(
      'DUPLICATE_ROW',
      'warning',
      observed.equalDuplicates,
      'Some rows repeat a place and date with the same counts; each is counted once.',
    ),
    ...issue('NOT_REPORTED', 'info', blanks(series), 'Some cells are blank: not reported, not zero.'),
    ...issue(
      'TOTAL_EXCLUDED',
      'info',
      totals.length,
      `Left out as totals of the others: ${totals.join(', ')}.`,
    ),
    ...issue(
      'ENCODING',
      'info',
      encoding === 'windows-1252' ? 1 : 0,
      'The file is not UTF-8; it was read as Latin-1. Check accents in place names.',
    ),
  ];
}

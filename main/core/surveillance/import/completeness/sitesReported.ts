/** How many of the sites that should report did: columns of sites reported and expected, or of a reporting rate. */

import type { ImportIssue, Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { fromDayNumber, type PlainDate } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { westernDigits } from '../../../util/westernDigits.ts';
import { COMPLETE_SHARE } from '../../panel/completeShare.ts';
import { findingOf } from '../finding.ts';
import type { ParsedFile } from '../parseFile.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { hasHint } from '../vocabulary/index.ts';

const LISTED = 20;

/** By name of the place and date: the share of its sites that reported, 0 to 1. */
export type Completeness = ReadonlyMap<string, ReadonlyMap<PlainDate, number>>;

interface Source {
  names: string[];
  shareOf(row: number): number | null;
}

function numberIn(column: Column, row: number): number | null {
  const text = westernDigits(column.text(row)).replace(/\s*%$/, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function sourceOf(table: ColumnTable): Source | null {
  const named = (hint: 'sitesReported' | 'sitesExpected' | 'reportingRate') =>
    table.columns.find(({ name }) => hasHint(name, hint));
  const [reported, expected, rate] = [named('sitesReported'), named('sitesExpected'), named('reportingRate')];
  if (reported !== undefined && expected !== undefined && reported !== expected) {
    const shareOf = (row: number) => {
      const [some, all] = [numberIn(reported, row), numberIn(expected, row)];
      return some === null || all === null || all === 0 ? null : Math.min(1, some / all);
    };
    return { names: [reported.name, expected.name], shareOf };
  }
  if (rate === undefined) return null;
  const all = [...rate.tally().keys()].map((text) => Number(text.replace(/\s*%$/, '').replace(',', '.')));
  // `0.85` or `85`: one above 1 says that all are hundredths.
  const unit = all.some((value) => value > 1) ? 100 : 1;
  const shareOf = (row: number) => {
    const value = numberIn(rate, row);
    return value === null ? null : Math.min(1, value / unit);
  };
  return { names: [rate.name], shareOf };
}

/** @returns the completeness that files tell, and the names of the columns that tell it */
export function completenessOf(reads: readonly ParsedFile[]): { byPlace: Completeness; columns: string[] } {
  const byPlace = new Map<string, Map<PlainDate, number>>();
  const columns = new Set<string>();
  for (const { table, detected, places } of reads) {
    const source = detected.layout === 'long' ? sourceOf(table) : null;
    if (source === null) continue;
    for (const name of source.names) columns.add(name);
    for (const place of places) {
      const shares = byPlace.get(place.name) ?? new Map<PlainDate, number>();
      byPlace.set(place.name, shares);
      place.rows.forEach((row, at) => {
        const share = row < 0 ? null : source.shareOf(row);
        if (share !== null) shares.set(fromDayNumber(place.days[at]!), Math.round(share * 1_000) / 1_000);
      });
    }
  }
  return { byPlace, columns: [...columns] };
}

/** The completeness of one series; absent where the files tell none. */
export function seriesCompleteness(
  byPlace: Completeness,
  name: string,
  dates: readonly PlainDate[],
): Pick<Series, 'completeness'> {
  const shares = byPlace.get(name);
  if (shares === undefined || shares.size === 0) return {};
  return {
    completeness: dates.flatMap((date) => (shares.has(date) ? [{ date, share: shares.get(date)! }] : [])),
  };
}

export function completenessFindings(series: readonly Series[], columns: readonly string[]): ImportIssue[] {
  const low = series.flatMap(({ location, completeness = [] }) =>
    completeness
      .filter(({ share }) => share < COMPLETE_SHARE)
      .map(({ date, share }) =>
        words.quality.sitesReported({ name: location.name, date, percent: Math.round(share * 100) }),
      ),
  );
  return [
    ...findingOf('COMPLETENESS', 'info', columns.length > 0 ? 1 : 0, () =>
      words.quality.sitesReadFrom({ columns: words.common.lists.quoted(columns) }),
    ),
    ...findingOf(
      'LOW_COMPLETENESS',
      'warning',
      low.length,
      (count) => words.quality.fewSites({ percent: COMPLETE_SHARE * 100, count }),
      low.slice(0, LISTED).map((text) => ({ file: null, row: null, text })),
    ),
  ];
}

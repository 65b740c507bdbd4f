import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuiltDataset } from '../../../../main/core/surveillance/import/buildDataset.ts';
import { weeklyPanelOf } from '../../../../main/core/surveillance/weeklyPanelOf.ts';
import { weekEnd } from '../../../../shared/time/epiweek.ts';
import { countOf } from '../../../support/longCounts.ts';
import { importText } from '../importing.ts';
import { type AnyTable, anyTable, anyWriting, shuffled, type Writing, writeRows } from './anyTable.ts';

/** Random counts can add up by chance: what totals are is tested apart. */
const options = { mapping: { totalLabels: [] }, today: '2030-01-01' };

const cell = (count: number | null | undefined, writing: Writing) => `${count ?? writing.blank}`;

/** Rows that are left out in a long table: places report on days of their own. */
function isLeftOut(place: number, date: number, writing: Writing): boolean {
  return place > 0 && date > 0 && writing.order[(place * 7 + date) % writing.order.length]! % 5 === 0;
}

function longText({ places, dates, cases, deaths }: AnyTable, writing: Writing): string {
  const rows = places.flatMap((place, p) =>
    dates.flatMap((date, d) =>
      isLeftOut(p, d, writing)
        ? []
        : [
            [
              writing.dateFormat.write(date),
              place,
              cell(cases[p]![d], writing),
              cell(deaths[p]![d], writing),
            ],
          ],
    ),
  );
  return writeRows([['date', 'place', 'cases', 'deaths'], ...shuffled(rows, writing.order)], writing);
}

function wideText({ places, dates, cases }: AnyTable, writing: Writing): string {
  const rows = dates.map((date, d) => [
    writing.dateFormat.write(date),
    ...places.map((_, p) => cell(cases[p]![d], writing)),
  ]);
  return writeRows([['date', ...places], ...shuffled(rows, writing.order)], writing);
}

/** Counts by place and date, in no order. */
function contents(built: BuiltDataset, measure: 'cases' | 'deaths') {
  return Object.fromEntries(
    built.series.map((series) => [
      series.location.name,
      Object.fromEntries(series.dates.map((date, at) => [date, series[measure]?.[at] ?? null])),
    ]),
  );
}

function sumOf(grid: readonly (readonly (number | null)[])[]): number {
  return grid.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function expectSound(built: BuiltDataset, writing: Writing) {
  expect(built.rejected).toEqual([]);
  expect(built.mapping.dateFormat).toBe(writing.dateFormat.name);
  for (const { dates } of built.series) expect(dates).toEqual([...new Set(dates)].sort());
}

describe('a table that is written out in any usual way', () => {
  it('comes back with its places, dates, counts and blanks from one row per place and date', () => {
    fc.assert(
      fc.property(anyTable, anyWriting, (table, writing) => {
        const built = importText(longText(table, writing), options);
        expectSound(built, writing);
        const kept = (measure: 'cases' | 'deaths') =>
          table[measure].map((row, p) => row.filter((_, d) => !isLeftOut(p, d, writing)));
        const expected = (measure: 'cases' | 'deaths') =>
          Object.fromEntries(
            table.places.map((place, p) => {
              const dates = table.dates.filter((_, d) => !isLeftOut(p, d, writing));
              return [place, Object.fromEntries(dates.map((date, at) => [date, kept(measure)[p]![at]]))];
            }),
          );
        expect(contents(built, 'cases')).toEqual(expected('cases'));
        expect(contents(built, 'deaths')).toEqual(expected('deaths'));
        expect(built.summary).toMatchObject({
          layout: 'long',
          locations: table.places.length,
          firstDate: table.dates[0],
          lastDate: table.dates.at(-1),
          cases: { total: sumOf(kept('cases')) },
          deaths: { total: sumOf(kept('deaths')) },
          rows: { read: kept('cases').flat().length, used: kept('cases').flat().length, rejected: 0 },
        });
      }),
      { numRuns: countOf(150, 10_000) },
    );
  });

  it('comes back from one column per place', () => {
    fc.assert(
      fc.property(anyTable, anyWriting, (table, writing) => {
        const built = importText(wideText(table, writing), options);
        expectSound(built, writing);
        // A column without any count is no place with data.
        const filled = table.places.flatMap((place, p) =>
          table.cases[p]!.some((count) => count !== null) ? [[place, table.cases[p]!] as const] : [],
        );
        const expected = filled.map(([place, row]) => [
          place,
          Object.fromEntries(row.map((count, d) => [table.dates[d]!, count])),
        ]);
        expect(contents(built, 'cases')).toEqual(Object.fromEntries(expected));
        expect(built.summary).toMatchObject({
          layout: 'wide-by-place',
          locations: filled.length,
          cases: { total: sumOf(table.cases) },
          deaths: null,
          rows: { read: table.dates.length, used: table.dates.length, rejected: 0 },
        });
      }),
      { numRuns: countOf(150, 10_000) },
    );
  });

  it('gives the weeks of its counts', () => {
    fc.assert(
      fc.property(anyTable, anyWriting, (table, writing) => {
        const built = importText(wideText(table, writing), options);
        const panel = weeklyPanelOf({ ...built.summary, series: built.series }, '2030-01-01');
        for (const place of panel?.places ?? []) {
          const row = table.cases[table.places.indexOf(place.location.name)]!;
          place.cases.forEach((value, week) => {
            if (value === null) return;
            const end = panel!.weekEnds[week]!;
            const inWeek = row.filter((_, d) => weekEnd(table.dates[d]!, built.summary.epiWeek) === end);
            expect(value).toBe(sumOf([inWeek]));
          });
        }
      }),
      { numRuns: countOf(50, 3_000) },
    );
  });
});

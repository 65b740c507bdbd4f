import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuiltDataset } from '../../../../main/core/surveillance/import/buildDataset.ts';
import { weeklyPanelOf } from '../../../../main/core/surveillance/panel/weeklyPanelOf.ts';
import { weekEnd } from '../../../../shared/time/epiweek.ts';
import { countOf } from '../../../support/longCounts.ts';
import { importFiles } from '../importing.ts';
import { anyLayouts, type Known, type LaidOut } from './anyLayout.ts';
import { type AnyTable, anyTable } from './anyTable.ts';
import { anyWriting, fitted, type Writing, written } from './anyWriting.ts';

const options = { today: '2030-01-01' } as const;

async function imported({ files }: LaidOut, { step }: AnyTable, asked: Writing): Promise<BuiltDataset> {
  const sheets = files.map(({ sheet }) => sheet);
  const writing = fitted(asked, sheets, step);
  return importFiles(
    files.map(({ name, sheet }) => ({ name, bytes: written(sheet, writing) })),
    options,
  );
}

/** Counts that are not blank, by place and date. */
function contents(built: BuiltDataset, measure: 'cases' | 'deaths'): Known {
  const places = built.series.map((series) => {
    const counts = series.dates.flatMap((date, at): [string, number][] => {
      const count = series[measure]?.[at] ?? null;
      return count === null ? [] : [[date, count]];
    });
    return [series.location.name, Object.fromEntries(counts)] as const;
  });
  return Object.fromEntries(places.filter(([, counts]) => Object.keys(counts).length > 0));
}

function sumOf(known: Known): number {
  return Object.values(known)
    .flatMap((counts) => Object.values(counts))
    .reduce((sum, count) => sum + count, 0);
}

function expectSame(built: BuiltDataset, laidOut: LaidOut): void {
  expect(contents(built, 'cases')).toEqual(laidOut.cases);
  expect(contents(built, 'deaths')).toEqual(laidOut.deaths);
  const places = new Set([...Object.keys(laidOut.cases), ...Object.keys(laidOut.deaths)]);
  expect(built.rejected).toEqual([]);
  expect(built.summary).toMatchObject({
    layout: laidOut.layout,
    countKind: laidOut.countKind ?? 'incident',
    locations: places.size,
    rows: { rejected: 0 },
  });
  expect(built.summary.cases?.total ?? 0).toBe(sumOf(laidOut.cases));
  expect(built.summary.deaths?.total ?? 0).toBe(sumOf(laidOut.deaths));
  for (const { dates } of built.series) expect(dates).toEqual([...new Set(dates)].sort());
}

describe('a table that is written out in any usual way comes back', () => {
  it.each(anyLayouts.map((layout) => [layout.name, layout] as const))('from %s', async (_name, layout) => {
    await fc.assert(
      fc.asyncProperty(layout.table, anyWriting, async (table, writing) => {
        const laidOut = layout.layOut(table, writing.order);
        const hasNotes = writing.hasNotes && layout.allowsNotes;
        expectSame(await imported(laidOut, table, { ...writing, hasNotes }), laidOut);
      }),
      { numRuns: countOf(100, 6_000) },
    );
  });
});

describe('a table that comes back', () => {
  it('gives the weeks of its counts', async () => {
    const [long] = anyLayouts;
    await fc.assert(
      fc.asyncProperty(anyTable, anyWriting, async (table, writing) => {
        const built = await imported(long!.layOut(table, writing.order), table, writing);
        const panel = weeklyPanelOf({ ...built.summary, series: built.series }, '2030-01-01');
        for (const place of panel?.places ?? []) {
          const row = table.cases[table.places.indexOf(place.location.name)]!;
          place.cases.forEach((value, week) => {
            if (value === null) return;
            const isInWeek = (date: string) => weekEnd(date, built.summary.epiWeek) === panel!.weekEnds[week];
            const inWeek = row.filter((_, d) => isInWeek(table.dates[d]!));
            expect(value).toBe(inWeek.reduce<number>((sum, count) => sum + (count ?? 0), 0));
          });
        }
      }),
      { numRuns: countOf(50, 3_000) },
    );
  });
});

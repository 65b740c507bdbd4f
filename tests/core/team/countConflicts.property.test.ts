import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeeklyPanel } from '../../../main/core/surveillance/panel/weeklyPanel.ts';
import { conflictWeeks, countConflicts } from '../../../main/core/team/meaning/countConflicts.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { countOf } from '../../support/longCounts.ts';

const FIRST = '2024-01-06';

/** A table of counts by place and week; null is not reported. */
interface Table {
  names: string[];
  cases: (number | null)[][];
  deaths: (number | null)[][] | null;
}

const counts = (weeks: number) =>
  fc.array(fc.option(fc.nat({ max: 50 }), { freq: 6 }), { minLength: weeks, maxLength: weeks });

const table: fc.Arbitrary<Table> = fc
  .record({
    places: fc.integer({ min: 1, max: 6 }),
    weeks: fc.integer({ min: 1, max: 12 }),
    deaths: fc.boolean(),
  })
  .chain(({ places, weeks, deaths }) => {
    const rows = fc.array(counts(weeks), { minLength: places, maxLength: places });
    return fc.record({
      names: fc.constant(Array.from({ length: places }, (_, place) => `District ${'ABCDEF'[place]}`)),
      cases: rows,
      deaths: deaths ? rows : fc.constant(null),
    });
  });

/** @param from the first week that is in it */
function panelOf({ names, cases, deaths }: Table, from: number, call = (name: string) => name) {
  const weekEnds = cases[0]!.map((_, week) => addDays(FIRST, 7 * week)).slice(from);
  const places = names.map((name, place) => ({
    location: { code: `d-${place}`, name: call(name), population: null },
    cases: cases[place]!.slice(from),
    deaths: deaths === null ? null : deaths[place]!.slice(from),
  }));
  return { weekEnds, places } satisfies Pick<WeeklyPanel, 'weekEnds' | 'places'>;
}

const written = [
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.replace('i', 'í'),
  (name: string) => ` ${name.replace(' ', '-')}`,
];

interface Change {
  place: number;
  week: number;
  measure: 'cases' | 'deaths';
  /** Null: that side has no report of the week. */
  by: number | null;
}

/** The same table with other counts; a week that was not reported stays so. */
function changed(before: Table, changes: readonly Change[]): Table {
  const after = structuredClone(before);
  for (const { place, week, measure, by } of changes) {
    const row = after[measure]?.[place % after.names.length];
    if (row === undefined) continue;
    const at = week % row.length;
    const own = before[measure]![place % after.names.length]![at] ?? null;
    if (own !== null) row[at] = by === null ? null : own + by;
  }
  return after;
}

const changes = fc.array(
  fc.record({
    place: fc.nat({ max: 5 }),
    week: fc.nat({ max: 11 }),
    measure: fc.constantFrom<'cases' | 'deaths'>('cases', 'deaths'),
    by: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 }),
  }),
  { maxLength: 5 },
);

describe('random pairs of datasets', () => {
  it('name what differs once, and nothing that is equal', () => {
    fc.assert(
      fc.property(
        table,
        changes,
        fc.constantFrom(...written),
        fc.nat({ max: 3 }),
        fc.boolean(),
        (before, made, call, from, isReversed) => {
          const after = changed(before, made);
          const start = Math.min(from, before.cases[0]!.length - 1);
          const theirs = panelOf(after, start, call);
          if (isReversed) theirs.places.reverse();
          const found = countConflicts(panelOf(before, 0), theirs);
          const expected = before.names.flatMap((name, place) =>
            (['cases', 'deaths'] as const).flatMap((measure) => {
              const [own, their] = [before[measure]?.[place] ?? [], after[measure]?.[place] ?? []];
              const weeks = own.map((_, week) => week).slice(start);
              const both = weeks.filter((week) => own[week] !== null && their[week] !== null);
              const differing = both.filter((week) => own[week] !== their[week]);
              if (differing.length === 0) return [];
              const gaps = differing.map((week) => Math.abs(own[week]! - their[week]!));
              const sum = (all: readonly (number | null)[]) =>
                both.reduce((total, week) => total + all[week]!, 0);
              return [
                {
                  name,
                  measure,
                  weeks: both.length,
                  differing: differing.length,
                  gap: Math.max(...gaps),
                  totals: [sum(own), sum(their)],
                },
              ];
            }),
          );
          const told = found.map(({ ours, theirs: their, measure, weeks, differing, largest }) => {
            expect(their.place).toBe(call(ours.place));
            const gap = Math.abs(largest.ours - largest.theirs);
            return { name: ours.place, measure, weeks, differing, gap, totals: [ours.total, their.total] };
          });
          const sorted = (all: readonly { name: string; measure: string }[]) =>
            all.toSorted((a, b) => `${a.name} ${a.measure}`.localeCompare(`${b.name} ${b.measure}`));
          expect(sorted(told)).toEqual(sorted(expected));
          expect(told.map(({ gap }) => gap)).toEqual(told.map(({ gap }) => gap).toSorted((a, b) => b - a));
        },
      ),
      { numRuns: countOf(300, 20_000) },
    );
  });

  it('give week by week what each conflict was counted from', () => {
    fc.assert(
      fc.property(table, changes, fc.nat({ max: 3 }), (before, made, from) => {
        const start = Math.min(from, before.cases[0]!.length - 1);
        const [ours, theirs] = [panelOf(before, 0), panelOf(changed(before, made), start)];
        for (const found of countConflicts(ours, theirs)) {
          const sideOf = ({ code }: { code: string }) => ({ datasetId: 'any', code });
          const sides = {
            measure: found.measure,
            ours: sideOf(found.ours),
            theirs: sideOf(found.theirs),
          };
          const weeks = conflictWeeks(ours, theirs, sides);
          expect(weeks.map(({ weekEnd }) => weekEnd)).toEqual(theirs.weekEnds);
          const both = weeks.filter((week) => week.ours !== null && week.theirs !== null);
          expect(both).toHaveLength(found.weeks);
          expect(both.filter((week) => week.ours !== week.theirs)).toHaveLength(found.differing);
          expect(both.reduce((sum, week) => sum + week.ours!, 0)).toBe(found.ours.total);
          expect(both.reduce((sum, week) => sum + week.theirs!, 0)).toBe(found.theirs.total);
          expect(weeks).toContainEqual(found.largest);
        }
      }),
      { numRuns: countOf(100, 5_000) },
    );
  });

  it('that are one and the same have none', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...written), (one, call) => {
        expect(countConflicts(panelOf(one, 0), panelOf(one, 0, call))).toEqual([]);
      }),
      { numRuns: countOf(100, 5_000) },
    );
  });

  it('whose weeks end on other days are not compared', () => {
    fc.assert(
      fc.property(table, changes, fc.integer({ min: 1, max: 6 }), (before, made, days) => {
        const theirs = panelOf(changed(before, made), 0);
        const weekEnds = theirs.weekEnds.map((end) => addDays(end, days));
        expect(countConflicts(panelOf(before, 0), { ...theirs, weekEnds })).toEqual([]);
      }),
      { numRuns: countOf(50, 2_000) },
    );
  });
});

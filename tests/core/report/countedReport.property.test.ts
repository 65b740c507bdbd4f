import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedReport } from '../../../main/core/report/countedReport.ts';
import type { ReportInput } from '../../../main/core/report/reportInput.ts';
import type { Cell } from '../../../shared/report/sitrepSchema.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { mayBe, type Sum, type Unknown } from './attacker.ts';

const BELOW = 5;
const MOST = 80;
const LAST_END = '2016-10-30';

type Counts = readonly (number | null)[];

const panels = fc
  .record({
    weeks: fc.integer({ min: 2, max: 11 }),
    places: fc.integer({ min: 1, max: 3 }),
    fans: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ weeks, places, fans }) =>
    fc.record({
      counts: fc.array(
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) },
            { weight: 1, arbitrary: fc.constant(null) },
          ),
          {
            minLength: weeks,
            maxLength: weeks,
          },
        ),
        { minLength: places, maxLength: places },
      ),
      fans: fc.constant(Math.min(fans, places)),
    }),
  );

function reportOf(counts: readonly Counts[], fans: number) {
  const weeks = counts[0]!.length;
  const weekEnds = Array.from({ length: weeks }, (_, week) => addDays(LAST_END, 7 * (week - weeks + 1)));
  const locations = counts.map((_, index) => ({ code: `p${index}`, name: `P${index}`, population: 1_000 }));
  const places = counts.map((cases, index) => ({ location: locations[index]!, cases, deaths: null }));
  const listed = locations.map((location, index) => ({
    location,
    forecastId: `f${index}`,
    riskLevel: 'GREEN',
  }));
  const input = {
    panel: { asOf: LAST_END, weekEnds, places },
    detail: null,
    summary: { places: listed.slice(0, fans) },
    // A forecast of nothing: the chart of a place has its eight newest weeks, and more where all counts are low.
    set: {
      forecasts: listed.map(({ forecastId }) => ({
        id: forecastId,
        targets: { cases: [] },
        threshold: null,
      })),
    },
  } as unknown as ReportInput;
  const weekOf = (weekEnd: string) => ({ weekEnd, label: weekEnd });
  return { report: countedReport(input, BELOW, listed as never, weekOf)!, weekEnds };
}

/** Everything that the report prints, put against the sums that a reader knows to hold. */
function attack(counts: readonly Counts[], fans: number) {
  const { report, weekEnds } = reportOf(counts, fans);
  const unknowns: Unknown[] = [];
  const small: { at: number; what: string }[] = [];
  const add = (cells: readonly Cell[], value: number, what: string): number => {
    const range = { low: 0, high: MOST };
    for (const cell of cells) {
      if (cell.kind === 'count') [range.low, range.high] = [cell.value, cell.value];
      if (cell.kind === 'not-reported') range.high = 0;
      if (cell.kind === 'small') [range.low, range.high] = [1, BELOW - 1];
      if (cell.kind === 'hidden') range.low = Math.max(range.low, 1);
    }
    // What the report says must hold.
    expect(value, what).toBeGreaterThanOrEqual(range.low);
    expect(value, what).toBeLessThanOrEqual(range.high);
    unknowns.push(range);
    if (cells.length > 0 && value > 0 && value < BELOW) small.push({ at: unknowns.length - 1, what });
    return unknowns.length - 1;
  };
  const sum = (values: Counts) => values.reduce<number>((whole, one) => whole + (one ?? 0), 0);
  const last = weekEnds.length - 1;
  const cells = counts.map((own, index) => {
    const row = report.places.find(({ location }) => location.code === `p${index}`)!;
    const fan = report.fans.find(({ location }) => location.code === `p${index}`);
    return own.map((value, week) => {
      const printed = fan?.observed.find(({ weekEnd }) => weekEnd === weekEnds[week])?.cases;
      const inTable = week === last ? row.cases.thisWeek : week === last - 1 ? row.cases.lastWeek : undefined;
      return add(
        [printed, inTable].filter((one) => one !== undefined),
        value ?? 0,
        `place ${index}, week ${week}`,
      );
    });
  });
  const rows = counts.map((own, index) =>
    add(
      [report.places.find(({ location }) => location.code === `p${index}`)!.cases.cumulative],
      sum(own),
      `place ${index}`,
    ),
  );
  const columns = weekEnds.map((_, week) => {
    const { thisWeek, lastWeek } = report.area.cases;
    const inTable = week === last ? [thisWeek] : week === last - 1 ? [lastWeek] : [];
    return add([report.curve[week]!.cases, ...inTable], sum(counts.map((own) => own[week]!)), `week ${week}`);
  });
  const total = add([report.area.cases.cumulative], sum(counts.map(sum)), 'all');
  const sums: Sum[] = [
    ...rows.map((of, index) => ({ total: of, parts: cells[index]! })),
    ...columns.map((of, week) => ({ total: of, parts: cells.map((row) => row[week]!) })),
    { total, parts: rows },
    { total, parts: columns },
  ];
  return { unknowns, sums, small, report };
}

describe('everything that a report prints together', () => {
  it('names no small count: of places by week, their sums, the curve, the charts of places and the rates', () => {
    fc.assert(
      fc.property(panels, ({ counts, fans }) => {
        const { unknowns, sums, small, report } = attack(counts, fans);
        for (const { at, what } of small) {
          const possible = [1, 2, 3, 4, 5, 6].filter((value) => mayBe(unknowns, sums, at, value));
          expect(possible.length, what).toBeGreaterThan(1);
        }
        for (const { cases, attackRate } of [...report.places, report.area])
          expect(attackRate !== null).toBe(cases.cumulative.kind === 'count');
      }),
      { numRuns: 200 },
    );
  });
});

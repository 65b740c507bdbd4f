import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastRound } from '../../../main/core/hindcast/forecastRound.ts';
import { rollingOrigins } from '../../../main/core/hindcast/rollingOrigins.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../../main/core/surveillance/panel/weeklyPanel.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { weekEnds } from '../../support/builders.ts';

const WEEKS = 30;
const count = fc.option(fc.nat(500), { nil: null, freq: 6 });
const counts = fc.array(count, { minLength: WEEKS, maxLength: WEEKS });
const mark = fc.record({
  week: fc.nat(WEEKS - 1),
  measure: fc.constantFrom('cases' as const, 'deaths' as const),
});
const range = fc
  .tuple(mark, fc.nat(3), fc.nat(4))
  .map(([one, low, more]) => ({ ...one, low, high: low + more + 1 }));
const marks = fc.record(
  {
    suppressed: fc.array(range, { minLength: 1, maxLength: 4 }),
    provisional: fc.array(mark, { minLength: 1, maxLength: 4 }),
    corrected: fc.array(
      mark.map((one) => ({ ...one, value: -3 })),
      { minLength: 1, maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

const place = (code: string) =>
  fc.tuple(counts, fc.option(counts), marks).map(
    ([cases, deaths, marked]): PlaceWeeks => ({
      location: { code, name: code, population: null },
      cases,
      deaths,
      ...marked,
    }),
  );

const panels = fc
  .tuple(place('nord'), place('ouest'))
  .map((places): WeeklyPanel => ({ asOf: weekEnds(WEEKS).at(-1)!, weekEnds: weekEnds(WEEKS), places }));

/** The weeks up to an origin of one panel, the later ones of another. */
function spliced(early: WeeklyPanel, late: WeeklyPanel, origin: number): WeeklyPanel {
  const list = <T>(a: readonly T[] | null, b: readonly T[] | null) =>
    a === null ? null : [...a.slice(0, origin + 1), ...(b ?? a).slice(origin + 1)];
  const both = <T extends { week: number }>(a: readonly T[] = [], b: readonly T[] = []) => [
    ...a.filter(({ week }) => week <= origin),
    ...b.filter(({ week }) => week > origin),
  ];
  return {
    ...early,
    places: early.places.map((one, index) => {
      const other = late.places[index]!;
      return {
        location: one.location,
        cases: list(one.cases, other.cases)!,
        deaths: list(one.deaths, other.deaths),
        suppressed: both(one.suppressed, other.suppressed),
        provisional: both(one.provisional, other.provisional),
        corrected: both(one.corrected, other.corrected),
      };
    }),
  };
}

describe('rolling origins', () => {
  it('change nothing when anything later than the origin is another', () => {
    fc.assert(
      fc.property(panels, panels, fc.nat(WEEKS - 1), (panel, future, origin) => {
        const [seen] = rollingOrigins(panel, [origin]);
        const [other] = rollingOrigins(spliced(panel, future, origin), [origin]);
        expect(other).toEqual(seen);
        const referenceDate = addDays(seen!.asOf, 7);
        const round = { referenceDate, disease: 'cholera', model: 'auto', history: [], earlier: [] } as const;
        expect(forecastRound({ ...round, panel: other! })).toEqual(forecastRound({ ...round, panel: seen! }));
      }),
      { numRuns: 60 },
    );
  });

  it('keep all that was known at the origin, and are as of its last day', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const [whole] = rollingOrigins(panel, [WEEKS - 1]);
        expect(whole).toEqual(panel);
      }),
    );
    const empty = { asOf: '2016-10-29', weekEnds: weekEnds(3), places: [] };
    expect(rollingOrigins(empty, [1, 0]).map(({ asOf }) => asOf)).toEqual(['2016-10-22', '2016-10-15']);
    expect(() => rollingOrigins(empty, [3])).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedSeries, unpackedSeries } from '../../../../main/core/surveillance/intake/packedSeries.ts';
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';

const clock = { breathe: async () => {} };

const whole = fc.oneof(fc.integer({ min: -5, max: 5_000 }), fc.constant(-(2 ** 31)), fc.maxSafeInteger());
const anyCount = fc.oneof(whole, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-0));

function seriesOf(count: fc.Arbitrary<number>): fc.Arbitrary<Series> {
  return fc.integer({ min: 0, max: 12 }).chain((length) => {
    const counts = fc.option(fc.array(fc.option(count), { minLength: length, maxLength: length }));
    return fc
      .record({
        start: fc.integer({ min: 0, max: 3 }),
        cases: counts,
        deaths: counts,
        isMarked: fc.boolean(),
      })
      .map(({ start, cases, deaths, isMarked }) => ({
        location: { code: `p${start}`, name: `Place ${start}`, population: start || null },
        isPlaceUnknown: start === 3,
        dates: Array.from({ length }, (_, at) => addDays('1969-12-30', start + 7 * at)),
        cases,
        deaths,
        ...(isMarked ? { completeness: [{ date: '1969-12-30', share: 0.5 }] } : {}),
      }));
  });
}

describe('series that go to another thread', () => {
  it.each([
    ['of whole counts', fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 })],
    ['of any counts', anyCount],
  ])('arrive as they were, %s', async (_what, count) => {
    await fc.assert(
      fc.asyncProperty(fc.array(seriesOf(count), { maxLength: 6 }), async (series) => {
        const arrived = await unpackedSeries(structuredClone(packedSeries(series)), clock);
        // Not by `toEqual`: -0, and the order of members, are part of the texts that are hashed and stored.
        expect(arrived).toStrictEqual(series);
        expect(JSON.stringify(arrived)).toBe(JSON.stringify(series));
      }),
    );
  });

  it('share their list of days as before', async () => {
    const dates = ['2026-03-01', '2026-03-08'];
    const one = { isPlaceUnknown: false, dates, cases: [1, null], deaths: null };
    const place = (code: string) => ({ ...one, location: { code, name: code, population: null } });
    const [first, second] = await unpackedSeries(packedSeries([place('a'), place('b')]), clock);
    expect(first!.dates).toEqual(dates);
    expect(second!.dates).toBe(first!.dates);
  });

  it('give others their turn between places', async () => {
    const dates = Array.from({ length: 1_000 }, (_, at) => addDays('2020-01-01', at));
    const cases = dates.map((_, at) => at);
    const places = Array.from({ length: 500 }, (_, at) => ({
      location: { code: `p${at}`, name: `p${at}`, population: null },
      isPlaceUnknown: false,
      dates,
      cases,
      deaths: null,
    }));
    let turns = 0;
    const breathe = async () => {
      turns += 1;
    };
    await unpackedSeries(packedSeries(places), { breathe });
    expect(turns).toBeGreaterThanOrEqual(5);
  });
});

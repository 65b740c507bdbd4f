import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetV2 } from '../../../../main/core/state/stored/v2/dataset.ts';
import { columnsOf, columnsText, wholeOf } from '../../../../main/core/state/stored/v2/datasetColumns.ts';
import { contentText } from '../../../../main/core/surveillance/archive/contentText.ts';
import type { Dataset, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { datasetDraft } from '../../../support/testLedger.ts';

const { dataset } = datasetDraft('haiti').details;
const days = ['2016-10-15', '2016-10-22', '2016-10-29'];
const count = fc.option(fc.integer({ min: -5, max: 100_000 }));

/** Places with calendars of their own, also empty ones, and marks that most have not. */
const place = fc.subarray(days).chain((dates): fc.Arbitrary<Series> => {
  const counts = fc.array(count, { minLength: dates.length, maxLength: dates.length });
  const date = dates[0];
  const marked =
    date === undefined ? {} : { suppressed: [{ date, measure: 'cases' as const, low: 1, high: 4 }] };
  return fc
    .record({
      location: fc.record({
        code: fc.constantFrom('bo', 'kono'),
        name: fc.constantFrom('Bo', 'Kono "Est"', 'Grand’Anse'),
        population: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
      }),
      isPlaceUnknown: fc.boolean(),
      dates: fc.constant(dates),
      cases: fc.option(counts),
      deaths: fc.option(counts),
    })
    .chain((series) => fc.constantFrom<Series>(series, { ...series, ...marked }));
});
const series = fc.array(place, { maxLength: 6 });
const rejected = [{ file: 'a.csv', row: 3, column: 'cases', found: 'x', reason: 'no number' }];

describe('a dataset as columns', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(series, (all) => {
        const whole = { ...dataset, series: all, rejected };
        expect(wholeOf(datasetV2.parse(JSON.parse([...columnsText(whole)].join(''))))).toEqual(whole);
        expect(JSON.parse([...columnsText(whole)].join(''))).toEqual(
          JSON.parse(JSON.stringify(columnsOf(whole))),
        );
      }),
    );
  });

  it('holds days once for places that have the same, and shares them in memory', () => {
    const one = (dates: string[]): Series => ({
      location: { code: 'bo', name: 'Bo', population: null },
      isPlaceUnknown: false,
      dates,
      cases: dates.map(() => 1),
      deaths: null,
    });
    const all = [one([...days]), one([...days]), one(days.slice(1)), one([...days])];
    const columns = columnsOf({ ...dataset, series: all, rejected: [] });
    expect(columns.calendars).toEqual([days, days.slice(1)]);
    const [first, second] = wholeOf(columns).series;
    expect(second!.dates).toBe(first!.dates);
  });

  it.each([
    ['a calendar that is not there', { calendar: 1, cases: [1] }],
    ['more counts than days', { calendar: 0, cases: [1, 2] }],
  ])('is refused with %s', (_what, change) => {
    const columns = columnsOf({
      ...dataset,
      series: [
        {
          location: { code: 'bo', name: 'Bo', population: null },
          isPlaceUnknown: false,
          dates: [days[0]!],
          cases: [1],
          deaths: null,
        },
      ],
      rejected: [],
    });
    const changed = { ...columns, series: [{ ...columns.series[0]!, ...change }] };
    expect(() => wholeOf(changed)).toThrow();
  });
});

describe('the text that a content hash is taken of', () => {
  // Fails when a file that an earlier version imported is not known as the same any more.
  it('is the JSON that earlier versions made, for any series', () => {
    const kinds: Dataset['countKind'][] = ['incident', 'cumulative'];
    fc.assert(
      fc.property(series, fc.constantFrom(...kinds), (all, countKind) => {
        const places = all.map(({ location, isPlaceUnknown, dates, cases, deaths, suppressed }) => ({
          location,
          dates,
          cases,
          deaths,
          ...(isPlaceUnknown ? { isPlaceUnknown } : {}),
          ...(suppressed === undefined ? {} : { suppressed }),
        }));
        const kind = countKind === 'incident' ? [] : [countKind];
        const expected = JSON.stringify(['week', 'cdc', places, ...kind]);
        expect([...contentText({ frequency: 'week', epiWeek: 'cdc', countKind, series: all })].join('')).toBe(
          expected,
        );
      }),
    );
  });
});

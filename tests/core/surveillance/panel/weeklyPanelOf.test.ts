import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastReportedIndex,
  panelOfOnePlace,
  reportedWeeks,
  type WeeklySource,
  weeklyPanelInParts,
  weeklyPanelOf,
} from '../../../../main/core/surveillance/panel/weeklyPanelOf.ts';
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { epiWeekSystemList, weekEnd } from '../../../../shared/time/epiweek.ts';
import { addDays, daysBetween, weekdayOf } from '../../../../shared/time/plainDate.ts';

const MONDAY = '2020-01-06';
const LATER = '2020-12-31';

function seriesOf(dates: readonly string[], cases: Series['cases'], deaths: Series['deaths'] = null): Series {
  const location = { code: 'ouest', name: 'Ouest', population: null };
  return { location, isPlaceUnknown: false, dates: [...dates], cases, deaths };
}

/** Consecutive days from `first`, each with 1 case unless said otherwise. */
function daily(first: string, count: number, change: Record<number, number | null> = {}): WeeklySource {
  const dates = Array.from({ length: count }, (_, day) => addDays(first, day));
  const cases = dates.map((_, day) => (day in change ? change[day]! : 1));
  return { frequency: 'day', countKind: 'incident', epiWeek: 'iso', series: [seriesOf(dates, cases)] };
}

function weekly(dates: readonly string[], cases: (number | null)[]): WeeklySource {
  return { frequency: 'week', countKind: 'incident', epiWeek: 'cdc', series: [seriesOf(dates, cases)] };
}

function weeksOf(source: WeeklySource, asOf = LATER) {
  const panel = weeklyPanelOf(source, asOf);
  return panel?.weekEnds.map((end, week) => [end, panel.places[0]!.cases[week]]) ?? null;
}

describe('daily counts', () => {
  it('are summed to whole weeks', () => {
    expect(weeksOf(daily(MONDAY, 14, { 0: 5, 13: 9 }))).toEqual([
      ['2020-01-12', 11],
      ['2020-01-19', 15],
    ]);
  });

  it('leave an incomplete first and last week out', () => {
    expect(weeksOf(daily('2020-01-08', 16))).toEqual([['2020-01-19', 7]]);
  });

  it('make no week of one with a missing or blank day', () => {
    const full = daily(MONDAY, 21, { 9: null });
    const gap = daily(MONDAY, 21);
    gap.series[0]!.dates.splice(9, 1);
    gap.series[0]!.cases!.splice(9, 1);
    const expected = [
      ['2020-01-12', 7],
      ['2020-01-19', null],
      ['2020-01-26', 7],
    ];
    expect(weeksOf(full)).toEqual(expected);
    expect(weeksOf(gap)).toEqual(expected);
  });

  it('count a week only once its last day is known', () => {
    expect(weeksOf(daily(MONDAY, 14), '2020-01-18')).toEqual([['2020-01-12', 7]]);
    expect(weeksOf(daily(MONDAY, 14), '2020-01-19')).toHaveLength(2);
    expect(weeksOf(daily(MONDAY, 14), '2020-01-11')).toBeNull();
  });

  it('follow the week system of the dataset', () => {
    const source = { ...daily('2020-01-04', 14), epiWeek: 'saturday' } as const;
    expect(weeksOf(source)).toEqual([
      ['2020-01-10', 7],
      ['2020-01-17', 7],
    ]);
  });

  it('net corrections inside a week, and make no week that is negative', () => {
    expect(weeksOf(daily(MONDAY, 14, { 2: -3, 9: -7 }))).toEqual([
      ['2020-01-12', 3],
      ['2020-01-19', null],
    ]);
    expect(weeksOf(daily(MONDAY, 21, { 9: -7 }))![1]).toEqual(['2020-01-19', null]);
    expect(weeksOf(daily(MONDAY, 7, { 2: -6 }))).toEqual([['2020-01-12', 0]]);
  });
});

/** Like `daily`, without the days that fall on one of these weekdays (0 Sunday). */
function dailyWithout(weekdays: readonly number[], count: number): WeeklySource {
  const source = daily(MONDAY, count);
  const dates = source.series[0]!.dates.filter((date) => !weekdays.includes(weekdayOf(date)));
  return {
    ...source,
    series: [
      seriesOf(
        dates,
        dates.map(() => 1),
      ),
    ],
  };
}

describe('daily counts of a source that rests on some weekdays', () => {
  it('make weeks of the days that it does report on', () => {
    expect(weeksOf(dailyWithout([6, 0], 28))!.map(([, count]) => count)).toEqual([5, 5, 5, 5]);
    expect(weeksOf(dailyWithout([5, 6], 28))!.map(([, count]) => count)).toEqual([5, 5, 5, 5]);
    expect(weeksOf(dailyWithout([0], 28))!.map(([, count]) => count)).toEqual([6, 6, 6, 6]);
  });

  it('still make no week of one with a missing working day', () => {
    const source = dailyWithout([6, 0], 42);
    source.series[0]!.cases![11] = null;
    expect(weeksOf(source)!.map(([, count]) => count)).toEqual([5, 5, null, 5, 5, 5]);
  });

  it('are not taken for such a source by a few weeks, a single weekend report, or days in mid-week', () => {
    expect(weeksOf(dailyWithout([6, 0], 21))).toBeNull();
    const once = dailyWithout([6, 0], 42);
    once.series[0]!.dates.push('2020-02-22');
    once.series[0]!.cases!.push(3);
    expect(weeksOf(once)).toBeNull();
    expect(weeksOf(dailyWithout([2, 3], 42))).toBeNull();
  });
});

describe('counts that are no plain numbers', () => {
  const ends = ['2020-01-04', '2020-01-11', '2020-01-18'];
  const placeOf = (source: WeeklySource) => weeklyPanelOf(source, LATER)!.places[0]!;
  const marked = (cases: (number | null)[], marks: Partial<Series>): WeeklySource => ({
    ...weekly(ends, []),
    series: [{ ...seriesOf(ends, cases, [0, 0, 0]), ...marks }],
  });

  it('keep a suppressed week as its range, and its count unknown', () => {
    const suppressed = [{ date: ends[1]!, measure: 'cases' as const, low: 1, high: 4 }];
    const { cases, suppressed: kept } = placeOf(marked([7, null, 9], { suppressed }));
    expect(cases).toEqual([7, null, 9]);
    expect(kept).toEqual([{ week: 1, measure: 'cases', low: 1, high: 4 }]);
  });

  it('add known and suppressed days to the range of their week', () => {
    const source = daily(MONDAY, 14, { 8: null, 9: null });
    const suppressed = [
      { date: '2020-01-14', measure: 'cases' as const, low: 1, high: 4 },
      { date: '2020-01-15', measure: 'cases' as const, low: 1, high: 4 },
    ];
    const [series] = source.series;
    const place = placeOf({ ...source, series: [{ ...series!, suppressed }] });
    expect(place.cases).toEqual([7, null]);
    expect(place.suppressed).toEqual([{ week: 1, measure: 'cases', low: 7, high: 13 }]);
  });

  it('keep the count of a provisional week, and say that it is', () => {
    const provisional = [{ date: ends[2]!, measure: 'deaths' as const }];
    const place = placeOf(marked([7, 8, 9], { provisional }));
    expect(place.deaths).toEqual([0, 0, 0]);
    expect(place.provisional).toEqual([{ week: 2, measure: 'deaths' }]);
  });

  it('tell a week corrected below zero from one without a report', () => {
    const place = placeOf(marked([7, null, -4787], {}));
    expect(place.cases).toEqual([7, null, null]);
    expect(place.corrected).toEqual([{ week: 2, measure: 'cases', value: -4787 }]);
  });

  it('leave no mark on a place where every week is as it looks', () => {
    expect(Object.keys(placeOf(marked([7, null, 0], {})))).toEqual(['location', 'cases', 'deaths']);
  });
});

describe('running sums, as increments since the report before', () => {
  const reports = (dates: readonly string[], increments: (number | null)[]): WeeklySource => ({
    ...daily(MONDAY, 0),
    countKind: 'cumulative',
    series: [seriesOf(dates, increments)],
  });

  it('make a week of however many reports came in it, but none of the first, which holds all before it', () => {
    const dates = ['2020-01-07', '2020-01-10', '2020-01-15', '2020-01-20', '2020-01-26'];
    expect(weeksOf(reports(dates, [500, 2, 4, 1, 3]))).toEqual([
      ['2020-01-19', 4],
      ['2020-01-26', 4],
    ]);
  });

  it('make no week of one without a report, nor of the one after it, whose increment covers both', () => {
    const dates = ['2020-01-07', '2020-01-14', '2020-01-28', '2020-02-04'];
    expect(weeksOf(reports(dates, [5, 6, 9, 4]))).toEqual([
      ['2020-01-19', 6],
      ['2020-01-26', null],
      ['2020-02-02', null],
      ['2020-02-09', 4],
    ]);
  });

  it('count a blank cell as no report', () => {
    const dates = ['2020-01-07', '2020-01-14', '2020-01-21', '2020-01-28'];
    expect(weeksOf(reports(dates, [5, 6, null, 4]))).toEqual([['2020-01-19', 6]]);
  });

  it('make no week that is negative', () => {
    const dates = ['2020-01-07', '2020-01-14', '2020-01-21', '2020-01-28'];
    expect(weeksOf(reports(dates, [5, 6, -2, 4]))).toEqual([
      ['2020-01-19', 6],
      ['2020-01-26', null],
      ['2020-02-02', 4],
    ]);
  });
});

describe('counts whose place is not known', () => {
  it('are no place of the panel', () => {
    const source = daily(MONDAY, 14);
    const unknown = { ...source.series[0]!, isPlaceUnknown: true };
    const panel = weeklyPanelOf({ ...source, series: [unknown, ...source.series] }, LATER)!;
    expect(panel.places).toHaveLength(1);
    expect(weeklyPanelOf({ ...source, series: [unknown] }, LATER)).toBeNull();
  });
});

describe('weekly counts', () => {
  it('with gaps stand on a calendar of 7 days, gaps not reported', () => {
    expect(weeksOf(weekly(['2020-01-04', '2020-01-11', '2020-02-01'], [3, 0, 5]))).toEqual([
      ['2020-01-04', 3],
      ['2020-01-11', 0],
      ['2020-01-18', null],
      ['2020-01-25', null],
      ['2020-02-01', 5],
    ]);
  });

  it('named by another day of their week stand at its end', () => {
    expect(weeksOf(weekly(['2019-12-30', '2020-01-08'], [3, 4]))).toEqual([
      ['2020-01-04', 3],
      ['2020-01-11', 4],
    ]);
  });

  it('are known from the end of their week on', () => {
    const monday = { ...weekly(['2020-01-06', '2020-01-13'], [3, 4]), epiWeek: 'iso' } as const;
    expect(weeksOf(monday, '2020-01-18')).toEqual([['2020-01-12', 3]]);
  });
});

describe('the panel', () => {
  it('has one calendar for all places and both measures', () => {
    const first = seriesOf(['2020-01-04', '2020-01-11'], [1, 2], [0, null]);
    const second = seriesOf(['2020-01-18'], null, [4]);
    const panel = weeklyPanelOf({ ...weekly([], []), series: [first, second] }, LATER)!;
    expect(panel.weekEnds).toEqual(['2020-01-04', '2020-01-11', '2020-01-18']);
    expect(panel.places).toMatchObject([
      { cases: [1, 2, null], deaths: [0, null, null] },
      { cases: [null, null, null], deaths: [null, null, 4] },
    ]);
    expect(panel.asOf).toBe(LATER);
  });

  it('is the same when it is made some places at a time, and others have their turn meanwhile', async () => {
    const { series, ...rest } = daily(MONDAY, 35, { 3: null, 9: 40 });
    const places = Array.from({ length: 60 }, (_, n) => {
      const cases = series[0]!.cases!.map((count, day) => (count === null ? null : count + ((n * day) % 5)));
      return { ...series[0]!, location: { code: `p${n}`, name: `p${n}`, population: null }, cases };
    });
    let turns = 0;
    const breathe = async () => {
      turns += 1;
    };
    const source = { ...rest, series: places };
    const panel = weeklyPanelOf(source, LATER);
    expect(panel!.places).toHaveLength(60);
    expect(await weeklyPanelInParts(source, LATER, { breathe })).toEqual(panel);
    expect(turns).toBeGreaterThan(0);
    expect(await weeklyPanelInParts({ ...rest, series: [] }, LATER, { breathe })).toBeNull();
  });

  it('is none when no week was reported', () => {
    expect(weeklyPanelOf(weekly(['2020-01-04'], [null]), LATER)).toBeNull();
    expect(weeklyPanelOf({ ...daily(MONDAY, 0), series: [] }, LATER)).toBeNull();
  });

  it('tells reported weeks from missing ones', () => {
    expect(lastReportedIndex([1, 0, null])).toBe(1);
    expect(lastReportedIndex([null])).toBe(-1);
    expect(reportedWeeks([1, 0, null])).toBe(2);
  });

  const counts = fc.option(fc.integer({ min: 0, max: 500 }), { freq: 4, nil: null });
  const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), counts), { minLength: 1 });
  /** Nothing between the first and the last date is left out, as most files are. */
  const run = fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.array(counts, { minLength: 1, maxLength: 30 }))
    .map(([from, list]) => list.map((count, at): [number, number | null] => [from + at, count]));
  const anySource = fc
    .record({
      frequency: fc.constantFrom('day', 'week'),
      epiWeek: fc.constantFrom(...epiWeekSystemList),
      places: fc.array(fc.oneof(cells, run), { maxLength: 4 }),
      start: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ frequency, epiWeek, places, start }): WeeklySource => {
      const step = frequency === 'day' ? 1 : 7;
      const series = places.map((cells) => {
        const byDate = new Map(cells.map(([at, count]) => [addDays('2019-12-01', start + at * step), count]));
        const dates = [...byDate.keys()].sort();
        return seriesOf(
          dates,
          dates.map((date) => byDate.get(date)!),
        );
      });
      return { frequency, countKind: 'incident', epiWeek, series };
    });

  it('never counts more than the series, in steps of 7 days, up to its as-of day', () => {
    fc.assert(
      fc.property(anySource, fc.integer({ min: 0, max: 900 }), (source, day) => {
        const asOf = addDays('2019-12-01', day);
        const panel = weeklyPanelOf(source, asOf);
        if (panel === null) return;
        const { weekEnds } = panel;
        expect(weekEnds.slice(1).every((end, week) => daysBetween(weekEnds[week]!, end) === 7)).toBe(true);
        expect(weekEnds[0]).toBe(weekEnd(weekEnds[0]!, source.epiWeek));
        expect(weekEnds.at(-1)! <= asOf).toBe(true);
        panel.places.forEach((place, index) => {
          const { dates, cases } = source.series[index]!;
          expect(place.cases).toHaveLength(weekEnds.length);
          place.cases.forEach((count, week) => {
            const inWeek = dates.flatMap((date, at) =>
              weekEnd(date, source.epiWeek) === weekEnds[week] && cases![at] !== null ? [cases![at]!] : [],
            );
            const isWhole = inWeek.length === (source.frequency === 'day' ? 7 : 1);
            expect(count).toBe(isWhole ? inWeek.reduce((sum, value) => sum + value, 0) : null);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  /** Places with names of their own; some counts are corrections below zero, some are marked. */
  const distinctPlaces = fc
    .tuple(anySource, fc.constantFrom('plain', 'below zero', 'provisional'), fc.nat(3))
    .map(([source, kind, which]): WeeklySource => {
      const series = source.series.map((one, index) => {
        const location = { ...one.location, code: `place-${index}` };
        if (index !== which || kind === 'plain') return { ...one, location };
        if (kind === 'below zero') return { ...one, location, cases: [-1, ...one.cases!.slice(1)] };
        return { ...one, location, provisional: [{ date: one.dates.at(-1)!, measure: 'cases' as const }] };
      });
      return { ...source, series };
    });

  it('says the same of one place alone as of all', () => {
    let alone = 0;
    fc.assert(
      fc.property(distinctPlaces, fc.integer({ min: 0, max: 900 }), fc.nat(4), (source, day, nth) => {
        const asOf = addDays('2019-12-01', day);
        const code = `place-${nth}`;
        const one = panelOfOnePlace(source, asOf, code);
        if (one === null) return;
        const whole = weeklyPanelOf(source, asOf)!;
        expect(one).toEqual({
          ...whole,
          places: whole.places.filter(({ location }) => location.code === code),
        });
        alone += 1;
      }),
      { numRuns: 500 },
    );
    expect(alone).toBeGreaterThan(20);
  });
});

describe('one place alone', () => {
  const places = ['ouest', 'nord'].map((code): Series => {
    const dates = ['2020-01-11', '2020-01-18', '2020-01-25'];
    const cases = code === 'ouest' ? [null, 3, 4] : [1, 2, null];
    return { ...seriesOf(dates, cases), location: { code, name: code, population: null } };
  });
  const source: WeeklySource = { frequency: 'week', countKind: 'incident', epiWeek: 'cdc', series: places };

  it('stands in the weeks of all places, and no other is built', () => {
    expect(panelOfOnePlace(source, LATER, 'ouest')).toMatchObject({
      weekEnds: ['2020-01-11', '2020-01-18', '2020-01-25'],
      places: [{ location: { code: 'ouest' }, cases: [null, 3, 4] }],
    });
  });

  it.each([
    { frequency: 'day' as const },
    { countKind: 'cumulative' as const },
    { series: [{ ...places[0]!, provisional: [{ date: '2020-01-18', measure: 'cases' as const }] }] },
    { series: [seriesOf(['2020-01-11', '2020-01-25'], [1, 2])] },
  ])('is not known where the weeks of the others have to be summed: %j', (change) => {
    expect(panelOfOnePlace({ ...source, ...change }, LATER, 'ouest')).toBeNull();
  });
});

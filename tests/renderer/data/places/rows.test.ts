import { describe, expect, it } from 'vitest';
import { type PlaceRow, placeRows } from '../../../../renderer/data/places/placeRows.ts';
import { nextSorting, sortRows } from '../../../../renderer/features/overview/sortRows.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { placeFixtures } from '../../support/placeFixtures.ts';
import { openServices } from '../../support/services.tsx';

async function rowsWith(options: FakeOptions): Promise<PlaceRow[]> {
  const { stores } = await openServices(options);
  const { weekly, summary } = stores.data.known();
  expect(stores.data.known().selectedId).not.toBeNull();
  return placeRows(weekly, summary);
}

const names = (rows: readonly PlaceRow[]) => rows.map((row) => row.name);

describe('rows of places', () => {
  it('keep the order of the published set, most urgent first', async () => {
    expect(names(await rowsWith({})).slice(0, 3)).toEqual(["Grand'Anse", 'Sud', 'Artibonite']);
  });

  it('come by last count, largest first, before there is a forecast', async () => {
    const rows = await rowsWith({ hasForecast: false });
    expect(names(rows).slice(0, 3)).toEqual(["Grand'Anse", 'Sud', 'Artibonite']);
    expect(rows[0]).toMatchObject({
      forecast: null,
      last: { cases: 349, weekEnd: '2016-10-29' },
      change: 100,
    });
    expect(rows[0]!.recentCases).toHaveLength(12);
  });

  it('know the range of suppressed deaths of their last week, of the counts and of the set', async () => {
    const { stores } = await openServices();
    const { weekly, summary } = stores.data.known();
    const lastWeek = weekly!.weekEnds.length - 1;
    const range = { low: 1, high: 4 };
    const suppressed = [{ week: lastWeek, measure: 'deaths' as const, ...range }];
    const places = weekly!.places.map((place) => ({ ...place, deaths: null, suppressed }));
    const [counted] = placeRows({ ...weekly!, places }, null);
    expect(counted!.last).toMatchObject({ suppressed: null, suppressedDeaths: range });
    const told = summary!.places.map((place) => ({ ...place, suppressedDeaths: range }));
    expect(placeRows(weekly, { ...summary!, places: told })[0]!.last!.suppressedDeaths).toEqual(range);
  });

  it('put gaps below the forecasts, with their reason and their counts', async () => {
    const rows = await rowsWith({ gaps: ['Sud'] });
    expect(rows.at(-1)).toMatchObject({ name: 'Sud', forecast: null, last: { cases: 263 } });
    expect(rows.at(-1)!.gap).toContain('at least 8 weeks');
  });

  it('put a place whose answer failed first, and one above its line first of its level', async () => {
    const { stores } = await openServices({ gaps: ['Sud', 'Nippes'] });
    const { weekly, summary } = stores.data.known();
    const [sud, nippes] = summary!.gaps.map((gap) => ({ ...gap, reason: 'REPLY_REJECTED' as const }));
    const above = { ...nippes!, riskLevel: 'YELLOW' as const, alertLine: 12, aboveThreshold: true };
    const rows = placeRows(weekly, { ...summary!, gaps: [sud!, above] });
    expect(rows[0]).toMatchObject({ name: sud!.location.name, level: 'NOT_ASSESSED', passedLine: null });
    const levels = rows.map(({ level }) => level);
    expect(rows[levels.indexOf('YELLOW')]).toMatchObject({ name: nippes!.location.name, passedLine: 12 });
    expect(levels.indexOf('YELLOW')).toBeGreaterThan(levels.lastIndexOf('RED'));
  });

  it('name a forecast of a place by itself and keep the numbers of the set', async () => {
    const { stores } = await openServices();
    const { weekly, summary } = stores.data.known();
    const [place] = summary!.places;
    const { forecastId, location } = place!;
    const made = { ...summary!, provider: 'groq', runId: 'run-2', location, forecastId: 'run-2.one' };
    const rows = placeRows(weekly, summary, [made]);
    expect(rows[0]).toMatchObject({ forecast: { id: forecastId }, beside: { forecastId: 'run-2.one' } });
    expect(rows.slice(1).every(({ beside }) => beside === null)).toBe(true);
  });

  it('list places that the set does not cover as not in this set', async () => {
    const { stores } = await openServices();
    const { weekly, summary } = stores.data.known();
    const smaller = { ...summary!, places: summary!.places.slice(0, 2) };
    const rows = placeRows(weekly, smaller);
    expect(rows).toHaveLength(10);
    expect(rows.filter((row) => row.isNotInSet)).toHaveLength(8);
  });

  it('take the last reported week where the newest was not reported', async () => {
    const [first] = placeFixtures;
    const cases = first!.cases.map((count, i) => (i === 25 ? null : count));
    const [row] = await rowsWith({ hasForecast: false, places: [{ ...first!, cases }] });
    expect(row).toMatchObject({ last: { weekEnd: '2016-10-22', cases: 134 }, change: -31 });
    expect(row!.recentCases.at(-1)).toBeNull();
  });

  it('have neither last count nor change where nothing was reported', async () => {
    const place = { ...placeFixtures[0]!, cases: placeFixtures[0]!.cases.map(() => null) };
    const [row] = await rowsWith({ hasForecast: false, places: [place] });
    expect(row).toMatchObject({ last: null, change: null });
  });
});

describe('sorting', () => {
  it('keeps the order of urgency until a column is chosen', async () => {
    const rows = await rowsWith({});
    expect(names(sortRows(rows, { key: 'urgency', isDescending: true }, 'en'))).toEqual(names(rows));
  });

  it('starts with the largest number, and with A for names', async () => {
    const start = { key: 'urgency', isDescending: true } as const;
    expect(nextSorting(start, 'last')).toEqual({ key: 'last', isDescending: true });
    expect(nextSorting(start, 'name')).toEqual({ key: 'name', isDescending: false });
    expect(nextSorting({ key: 'last', isDescending: true }, 'last')).toEqual({
      key: 'last',
      isDescending: false,
    });
  });

  it('orders by name, count, change, level, probability and median', async () => {
    const rows = await rowsWith({});
    const first = (key: Parameters<typeof nextSorting>[1], isDescending: boolean) =>
      sortRows(rows, { key, isDescending }, 'en')[0]!.name;
    expect(first('name', false)).toBe('Artibonite');
    expect(first('last', true)).toBe("Grand'Anse");
    expect(first('change', false)).toBe('Ouest');
    expect(first('level', true)).toBe("Grand'Anse");
    expect(first('probability', true)).toBe("Grand'Anse");
    expect(first('next', false)).toBe('Nord Est');
  });

  it('puts rows without a number last in both directions', async () => {
    const rows = await rowsWith({ gaps: ['Sud'] });
    for (const isDescending of [true, false]) {
      expect(sortRows(rows, { key: 'probability', isDescending }, 'en').at(-1)!.name).toBe('Sud');
    }
  });

  it('puts the oldest data first when age is sorted down', async () => {
    const [first, second] = placeFixtures;
    const older = { ...second!, cases: second!.cases.map((count, i) => (i > 20 ? null : count)) };
    const rows = await rowsWith({ hasForecast: false, places: [first!, older] });
    expect(sortRows(rows, { key: 'age', isDescending: true }, 'en')[0]!.name).toBe('Centre');
  });
});

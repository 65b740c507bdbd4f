import { describe, expect, it } from 'vitest';
import type { BuiltDataset } from '../../../../main/core/surveillance/import/buildDataset.ts';
import { weeklyPanelOf } from '../../../../main/core/surveillance/panel/weeklyPanelOf.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { fixtureBytes, importFiles, issueOf, placeNames } from '../importing.ts';

interface ExpectedCounts {
  total: number;
  accept?: number[];
  wrong?: number[];
  steps_down?: number;
  largest_step_down?: { location: string; date: string; change: number };
  by_location?: Record<string, number>;
}

interface ExpectedSet {
  id: string;
  files: string[];
  locations?: number;
  first_date?: string;
  last_date?: string;
  distinct_dates?: number;
  missing_weeks?: string[];
  total_labels?: string[];
  cases: ExpectedCounts & { locations?: number; first_date?: string; last_date?: string };
  deaths: (ExpectedCounts & { first_date?: string; last_date?: string }) | null;
  last_cumulative_cases?: Record<string, number>;
  last_cumulative_deaths?: Record<string, number>;
  total_cases_by_location?: Record<string, number>;
}

const expected = JSON.parse(new TextDecoder().decode(fixtureBytes('expected.json'))) as {
  files: ExpectedSet[];
};

/** What each set is read as, in this program's own words. */
const readings: Record<string, Record<string, unknown>> = {
  ebola_west_africa_2014_2015: {
    disease: 'ebola',
    layout: 'wide-by-measure-and-place',
    frequency: 'day',
    countKind: 'cumulative',
    rows: { read: 122, used: 122, rejected: 0 },
  },
  covid19_world: {
    disease: 'covid-19',
    layout: 'wide-by-date',
    frequency: 'day',
    countKind: 'cumulative',
    rows: { read: 552, used: 552, rejected: 0 },
  },
  cholera_haiti_2010_2019: {
    disease: 'cholera',
    layout: 'wide-by-place',
    frequency: 'week',
    epiWeek: 'cdc',
    countKind: 'incident',
    rows: { read: 426, used: 426, rejected: 0 },
  },
  covid19_austria: {
    disease: 'covid-19',
    layout: 'long',
    frequency: 'day',
    countKind: 'incident',
    rows: { read: 11_890, used: 11_890, rejected: 0 },
  },
  covid19_south_africa_linelist: {
    disease: 'covid-19',
    layout: 'line-list',
    frequency: 'day',
    countKind: 'incident',
    rows: { read: 812, used: 812, rejected: 0 },
  },
};

function importSet(files: readonly string[], mapping = {}): Promise<BuiltDataset> {
  const given = files.map((name) => ({ name, bytes: fixtureBytes(name) }));
  return importFiles(given, { mapping, today: '2026-11-24' });
}

const setOf = (id: string) => expected.files.find((set) => set.id === id)!;
const imported = new Map<string, Promise<BuiltDataset>>();

/** Each set is imported once; tests only look at it. */
function builtOf(id: string): Promise<BuiltDataset> {
  const built = imported.get(id) ?? importSet(setOf(id).files);
  imported.set(id, built);
  return built;
}

function sumOf(counts: readonly (number | null)[] | null): number {
  return (counts ?? []).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The sum of the new counts by the name of a place; `X (all rows)` is X with all its provinces. */
function totalNamed(built: BuiltDataset, measure: Measure, label: string): number {
  const country = /^(.+) \(all rows\)$/.exec(label)?.[1];
  return built.series
    .filter(({ location: { name } }) =>
      country === undefined ? name === label : name === country || name.endsWith(`, ${country}`),
    )
    .reduce((sum, one) => sum + sumOf(one[measure]), 0);
}

function totalsByPlace(built: BuiltDataset, measure: Measure): Record<string, number> {
  const totals = built.series.map((one) => [
    one.isPlaceUnknown ? 'unknown' : one.location.name,
    sumOf(one[measure]),
  ]);
  return Object.fromEntries(totals.filter(([, total]) => total !== 0));
}

/** The file's own labels, with those of the unknown place as one. */
function withUnknown(byLocation: Record<string, number>): Record<string, number> {
  const { UNK, '': blank, ...known } = byLocation;
  return { ...known, unknown: (UNK ?? 0) + (blank ?? 0) };
}

/** The dates on which a measure was counted, first and last. */
function spanOf(built: BuiltDataset, measure: Measure): (string | undefined)[] {
  const dates = built.series
    .flatMap((one) => one.dates.filter((_, at) => (one[measure]?.[at] ?? 0) !== 0))
    .sort();
  return [dates[0], dates.at(-1)];
}

describe.each(expected.files.map((set) => [set.id, set] as const))('%s', (id, set) => {
  it('is one dataset that is read as what it is', async () => {
    const built = await builtOf(id);
    expect(built.summary).toMatchObject(readings[id]!);
    expect(built.mappings.map(({ file }) => file)).toEqual(set.files);
    for (const { confidence, why } of built.mappings) {
      expect(confidence).toBeGreaterThan(0.8);
      expect(why.length).toBeGreaterThan(1);
    }
    expect(built.rejected).toEqual([]);
  });

  it('has its places, its span and its dates', async () => {
    const built = await builtOf(id);
    expect(built.summary).toMatchObject({
      locations: set.locations ?? set.cases.locations,
      firstDate: set.first_date ?? set.cases.first_date,
      lastDate: set.last_date ?? set.deaths?.last_date,
    });
    const dates = new Set(built.series.flatMap((one) => one.dates));
    if (set.distinct_dates !== undefined) expect(dates.size).toBe(set.distinct_dates);
    expect(built.mappings.flatMap((mapping) => mapping.totalLabels)).toEqual(set.total_labels ?? []);
  });

  it.each(['cases', 'deaths'] as const)('has its total of %s, and no wrong one', async (measure) => {
    const { summary, series } = await builtOf(id);
    const facts = set[measure];
    if (facts === null) {
      expect(summary[measure]).toBeNull();
      return;
    }
    const { total, negativeSteps } = summary[measure]!;
    expect([facts.total, ...(facts.accept ?? [])]).toContain(total);
    expect(facts.wrong ?? []).not.toContain(total);
    expect(negativeSteps).toBe(facts.steps_down ?? 0);
    const step = facts.largest_step_down;
    if (step === undefined) return;
    const place = series.find(({ location }) => location.name === step.location)!;
    expect(place[measure]![place.dates.indexOf(step.date)]).toBe(step.change);
    const all = series.flatMap((one) => one[measure]!.map((count) => count ?? 0));
    expect(all.sort((a, b) => a - b)[0]).toBe(step.change);
  });

  it('is a replay as of the day after its last date', async () => {
    const { summary } = await builtOf(id);
    expect(summary).toMatchObject({ replay: true, asOf: addDays(summary.lastDate, 1) });
  });

  it('does not depend on the order of its files', async () => {
    const { summary } = await importSet([...set.files].reverse());
    const { locations, firstDate, lastDate, cases, deaths } = (await builtOf(id)).summary;
    expect(summary).toMatchObject({ locations, firstDate, lastDate, cases, deaths });
  });
});

describe.each(['ebola_west_africa_2014_2015', 'covid19_world'])('the running sums of %s', (id) => {
  it.each(['cases', 'deaths'] as const)('end, place by place, at the last %s reported', async (measure) => {
    const built = await builtOf(id);
    const last = setOf(id)[`last_cumulative_${measure}`]!;
    const found = Object.keys(last).map((label) => [label, totalNamed(built, measure, label)]);
    expect(Object.fromEntries(found)).toEqual(last);
  });
});

describe('the Ebola file', () => {
  it('keeps blank cells apart from zero', async () => {
    const { series } = await builtOf('ebola_west_africa_2014_2015');
    const blank = series.flatMap(({ cases }) => cases!).filter((count) => count === null);
    expect(blank).toHaveLength(604);
  });
});

describe('the Haiti file', () => {
  const id = 'cholera_haiti_2010_2019';
  const facts = setOf(id);

  it('gives each department its own total', async () => {
    expect(totalsByPlace(await builtOf(id), 'cases')).toEqual(facts.total_cases_by_location);
  });

  it('leaves the text column out', async () => {
    expect((await builtOf(id)).mappings[0]!.ignoredColumns).toEqual(['report']);
  });

  it('reports its four missing weeks and keeps them apart from zero', async () => {
    const built = await builtOf(id);
    expect(issueOf(built, 'MISSING_WEEK')).toMatchObject({ severity: 'warning', count: 4 });
    expect(issueOf(built, 'MISSING_WEEK')!.message).toMatch(/not zero/);
    const panel = weeklyPanelOf({ ...built.summary, series: built.series }, '2019-01-13')!;
    for (const place of panel.places) {
      const missing = panel.weekEnds.filter((_, week) => place.cases[week] === null);
      expect(missing).toEqual(facts.missing_weeks);
    }
  });

  it('codes places by their names', async () => {
    expect((await builtOf(id)).series.map(({ location }) => location.code)).toContain('grand-anse');
  });
});

describe('the Austria file', () => {
  const id = 'covid19_austria';

  it('leaves the nation out and says so', async () => {
    const built = await builtOf(id);
    expect(placeNames(built)).not.toContain('Österreich');
    expect(issueOf(built, 'TOTAL_EXCLUDED')).toMatchObject({ count: 1, severity: 'info' });
    expect(issueOf(built, 'TOTAL_EXCLUDED')!.message).toContain('Österreich');
  });

  it('takes new counts, not the sums and windows beside them', async () => {
    expect((await builtOf(id)).mappings[0]).toMatchObject({
      date: 'Time',
      location: ['Bundesland'],
      locationCode: 'BundeslandID',
      cases: 'AnzahlFaelle',
      deaths: 'AnzahlTotTaeglich',
      population: 'AnzEinwohner',
      dateFormat: 'DD.MM.YYYY',
    });
  });

  it('reads umlauts, the own codes and the newest population', async () => {
    const { series } = await builtOf(id);
    const kaernten = series.find(({ location }) => location.name === 'Kärnten');
    expect(kaernten!.location).toMatchObject({ code: '2' });
    expect(kaernten!.location.population).toBeGreaterThan(560_000);
    expect(series.every(({ location }) => location.population! > 200_000)).toBe(true);
  });

  it('counts the nation when the user says that nothing is a total', async () => {
    const all = await importSet(setOf(id).files, { totalLabels: [] });
    expect(all.summary).toMatchObject({ locations: 10, cases: { total: setOf(id).cases.wrong![0] } });
  });
});

describe('the South African lists of persons', () => {
  const id = 'covid19_south_africa_linelist';
  const facts = setOf(id);

  it.each(['cases', 'deaths'] as const)(
    'give each province its %s, and the rest no place',
    async (measure) => {
      const built = await builtOf(id);
      expect(totalsByPlace(built, measure)).toEqual(withUnknown(facts[measure]!.by_location!));
      expect(spanOf(built, measure)).toEqual([facts[measure]!.first_date, facts[measure]!.last_date]);
    },
  );

  it('say how many have no known place', async () => {
    const unknown = (await builtOf(id)).summary.issues.filter(({ code }) => code === 'UNKNOWN_PLACE');
    expect(unknown.map(({ count }) => count)).toEqual([5, 4]);
  });

  it('leave nothing about a person behind', async () => {
    const text = JSON.stringify(await builtOf(id));
    for (const trace of ['Travelled', 'male', 'skin cancer', 'westerncape.gov.za'])
      expect(text).not.toContain(trace);
  });

  it('know nothing of cases after the list of cases ends', async () => {
    const { series } = await builtOf(id);
    const late = series.flatMap((one) =>
      one.dates.flatMap((date, at) => (date > '2020-03-25' ? [one.cases![at]] : [])),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(new Set(late)).toEqual(new Set([null]));
  });
});

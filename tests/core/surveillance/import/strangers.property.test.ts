/**
 * Files of strangers: tables written in any layout, language, week system, strata, kind and split of files come back as
 * they are, or are refused; one that loses more than a twentieth of its rows is never accepted.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuiltDataset } from '../../../../main/core/surveillance/import/buildDataset.ts';
import { isAppError } from '../../../../shared/errors/AppError.ts';
import { MINUTE } from '../../../../shared/time/durations.ts';
import { type EpiWeekSystem, epiWeekOf, weekEnd } from '../../../../shared/time/epiweek.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { countOf } from '../../../support/longCounts.ts';
import { importFiles } from '../importing.ts';
import { type Headings, headings, longDate } from './headings.ts';

const layouts = ['long', 'weeks', 'measures', 'places', 'dates'] as const;
const strata = ['none', 'age', 'age and all', 'age by sex', 'age by sex and all'] as const;
const splits = ['one file', 'by year', 'one file a week', 'cases and deaths'] as const;
const writings = ['2023-08-05', '5 August 2023', '05.08.2023'] as const;
const systems = ['iso', 'cdc'] as const;
const placeNames = ['Kétou', 'Bad Öls', 'Nord-Ubangi', 'Saint-Marc', 'Žilina', 'طنطا', 'Mwanza'];

interface Stranger {
  words: Headings;
  layout: (typeof layouts)[number];
  strata: (typeof strata)[number];
  split: (typeof splits)[number];
  writing: (typeof writings)[number];
  system: EpiWeekSystem;
  isSum: boolean;
  hasTotals: boolean;
  places: string[];
  weeks: number;
  start: number;
  counts: number[];
  damage: number;
}

const stranger: fc.Arbitrary<Stranger> = fc.record({
  words: fc.constantFrom(...headings),
  layout: fc.constantFrom(...layouts),
  strata: fc.constantFrom(...strata),
  split: fc.constantFrom(...splits),
  writing: fc.constantFrom(...writings),
  system: fc.constantFrom(...systems),
  isSum: fc.boolean(),
  hasTotals: fc.boolean(),
  places: fc.uniqueArray(fc.constantFrom(...placeNames), { minLength: 3, maxLength: 5 }),
  weeks: fc.integer({ min: 14, max: 30 }),
  start: fc.integer({ min: 0, max: 400 }),
  counts: fc.array(fc.integer({ min: 6, max: 900 }), { minLength: 60, maxLength: 60 }),
  damage: fc.constantFrom(0, 0, 0, 0.02, 0.08, 0.3),
});

interface Record_ {
  place: string;
  date: string;
  cases: number;
  deaths: number;
}

/** The truth: new counts by place and week, up and down, so that they are no running sums. */
function truthOf({ places, weeks, start, counts, system }: Stranger): Record_[] {
  const first = weekEnd(addDays('2021-03-01', start * 2), system);
  return places.flatMap((place, p) =>
    Array.from({ length: weeks }, (_, w) => {
      const base = counts[(w * 7 + p * 13) % counts.length]!;
      const cases = w % 2 === 0 ? base + 40 : Math.max(6, base - 5);
      return { place, date: addDays(first, w * 7), cases, deaths: w % 2 === 0 ? 3 + (cases % 3) : cases % 3 };
    }),
  );
}

/** Sums up to each week. */
function runningSums(records: readonly Record_[]): Record_[] {
  const sums = new Map<string, [number, number]>();
  return records.map((one) => {
    const [cases, deaths] = sums.get(one.place) ?? [0, 0];
    const next: [number, number] = [cases + one.cases, deaths + one.deaths];
    sums.set(one.place, next);
    return { ...one, cases: next[0], deaths: next[1] };
  });
}

function partsOf(value: number, pieces: number): number[] {
  const each = Math.floor(value / pieces);
  return Array.from({ length: pieces }, (_, n) => (n === 0 ? value - each * (pieces - 1) : each));
}

const ages = ['0-4', '5-14', '15+'];

/** Rows of groups: the labels, with the counts of each. */
function groupsOf(
  kind: Stranger['strata'],
  { all }: Headings,
  one: Record_,
): { labels: string[]; counts: [number, number] }[] {
  const split = (labels: string[][]) => {
    const [cases, deaths] = [partsOf(one.cases, labels.length), partsOf(one.deaths, labels.length)];
    return labels.map((own, n) => ({ labels: own, counts: [cases[n]!, deaths[n]!] as [number, number] }));
  };
  const whole = (labels: string[]) => ({ labels, counts: [one.cases, one.deaths] as [number, number] });
  switch (kind) {
    case 'none':
      return [whole([])];
    case 'age':
      return split(ages.map((age) => [age]));
    case 'age and all':
      return [...split(ages.map((age) => [age])), whole([all])];
    case 'age by sex':
      return split(ages.flatMap((age) => ['F', 'M'].map((sex) => [age, sex])));
    case 'age by sex and all':
      return [...split(ages.flatMap((age) => ['F', 'M'].map((sex) => [age, sex]))), whole([all, all])];
  }
}

interface Written {
  name: string;
  rows: string[][];
  /** Indexes of rows that hold counts, from 1. */
  header: string[];
}

/** What the file may not be: a combination that would have to say the same thing twice, or nothing. */
function fitted(one: Stranger): Stranger {
  const isWide = one.layout === 'places' || one.layout === 'dates';
  const kind = isWide || one.layout === 'measures' ? 'none' : one.strata;
  const split = isWide && one.split === 'one file a week' ? 'one file' : one.split;
  const isSplitByMeasure = isWide ? 'cases and deaths' : split;
  return { ...one, strata: kind, split: isSplitByMeasure, hasTotals: one.hasTotals && !isWide };
}

function filesOf(one: Stranger): { files: Written[]; truth: Record_[] } {
  const truth = truthOf(one);
  const reported = one.isSum ? runningSums(truth) : truth;
  const withTotals = one.hasTotals ? [...reported, ...totals(reported, one)] : reported;
  const groups = groupBy(withTotals, one);
  return {
    truth,
    files: groups.flatMap(({ name, records, measures }) => write(one, name, records, measures)),
  };
}

function totals(records: readonly Record_[], { words }: Stranger): Record_[] {
  const dates = [...new Set(records.map(({ date }) => date))];
  return dates.map((date) => {
    const own = records.filter((one) => one.date === date);
    const sum = (of: (one: Record_) => number) => own.reduce((all, each) => all + of(each), 0);
    return { place: words.total, date, cases: sum((each) => each.cases), deaths: sum((each) => each.deaths) };
  });
}

type Measures = readonly ('cases' | 'deaths')[];

function groupBy(
  records: Record_[],
  one: Stranger,
): { name: string; records: Record_[]; measures: Measures }[] {
  const both: Measures = ['cases', 'deaths'];
  switch (one.split) {
    case 'one file':
      return [{ name: 'table.csv', records, measures: both }];
    case 'by year': {
      const years = Map.groupBy(records, ({ date }) => epiWeekOf(date, one.system).year);
      return [...years].map(([year, own]) => ({ name: `table_${year}.csv`, records: own, measures: both }));
    }
    case 'one file a week': {
      const weeks = Map.groupBy(records, ({ date }) => date);
      return [...weeks].map(([date, own]) => ({ name: `sitrep_${date}.csv`, records: own, measures: both }));
    }
    case 'cases and deaths':
      return [
        { name: 'cases.csv', records, measures: ['cases'] },
        { name: 'deaths.csv', records, measures: ['deaths'] },
      ];
  }
}

function write(one: Stranger, name: string, records: readonly Record_[], measures: Measures): Written[] {
  const { words, isSum } = one;
  const named = {
    cases: isSum ? words.sumOfCases : words.cases,
    deaths: isSum ? words.sumOfDeaths : words.deaths,
  };
  const groupHeads = { none: [], age: [words.age], 'age and all': [words.age] }[one.strata as 'none'] ?? [
    words.age,
    words.sex,
  ];
  const dateOf = (date: string) =>
    one.writing === '2023-08-05'
      ? date
      : one.writing === '05.08.2023'
        ? date.split('-').toReversed().join('.')
        : longDate(date, words);
  const when = (date: string) => {
    if (one.layout !== 'weeks') return [dateOf(date)];
    const { year, week } = epiWeekOf(date, one.system);
    return [String(year), String(week)];
  };
  const dates = [...new Set(records.map(({ date }) => date))];
  const places = [...new Set(records.map(({ place }) => place))];
  const countOf = (place: string, date: string, measure: 'cases' | 'deaths') =>
    String(records.find((each) => each.place === place && each.date === date)?.[measure] ?? '');
  switch (one.layout) {
    case 'long':
    case 'weeks': {
      const head = one.layout === 'weeks' ? [words.year, words.week] : [words.date];
      const rows = records.flatMap((each) =>
        groupsOf(one.strata, words, each).map(({ labels, counts }) => [
          ...when(each.date),
          each.place,
          ...labels,
          ...measures.map((measure) => String(counts[measure === 'cases' ? 0 : 1])),
        ]),
      );
      return [
        { name, header: [...head, words.place, ...groupHeads, ...measures.map((one_) => named[one_])], rows },
      ];
    }
    case 'measures': {
      const rows = records.flatMap((each) =>
        measures.map((measure) => [...when(each.date), each.place, named[measure], String(each[measure])]),
      );
      return [{ name, header: [words.date, words.place, 'Indicator', 'Value'], rows }];
    }
    case 'places': {
      const [measure] = measures;
      const rows = dates.map((date) => [
        ...when(date),
        ...places.map((place) => countOf(place, date, measure!)),
      ]);
      return [{ name: isSum ? `cumulative_${name}` : name, header: [words.date, ...places], rows }];
    }
    case 'dates': {
      const [measure] = measures;
      const rows = places.map((place) => [place, ...dates.map((date) => countOf(place, date, measure!))]);
      return [
        { name: isSum ? `cumulative_${name}` : name, header: [words.place, ...dates.map(dateOf)], rows },
      ];
    }
  }
}

/**
 * Breaks some rows: a date, or a count, that nobody can read.
 * @returns the share of what the files hold that is lost so: rows, or cells where columns are places or dates
 */
function damaged(
  { layout, damage }: Stranger,
  files: readonly Written[],
): { files: Written[]; lost: number } {
  let [seen, hit, lost, all] = [0, 0, 0, 0];
  const isWide = layout === 'places' || layout === 'dates';
  const broken = files.map((file) => ({
    ...file,
    rows: file.rows.map((row) => {
      seen += 1;
      all += isWide ? row.length - 1 : 1;
      if (damage === 0 || Math.floor(seen * damage) === Math.floor((seen - 1) * damage)) return row;
      hit += 1;
      // A place whose name is broken is a place of another name.
      const at = hit % 2 === 0 && layout !== 'dates' ? 0 : row.length - 1;
      lost += layout === 'places' && at === 0 ? row.length - 1 : 1;
      return row.map((cell, n) => (n === at ? `qq${'x'.repeat(hit % 5)}${hit}?` : cell));
    }),
  }));
  return { files: broken, lost: all === 0 ? 0 : lost / all };
}

function bytesOf({ header, rows }: Written): Uint8Array {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return new TextEncoder().encode(`${[header, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`);
}

function totalsOf(built: BuiltDataset, measure: 'cases' | 'deaths'): Record<string, number> {
  return Object.fromEntries(
    built.series.map((one) => [
      one.location.name,
      (one[measure] ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0),
    ]),
  );
}

function expectTruth(built: BuiltDataset, truth: readonly Record_[]): void {
  for (const measure of ['cases', 'deaths'] as const) {
    const byPlace = Map.groupBy(truth, ({ place }) => place);
    const expected = Object.fromEntries(
      [...byPlace].map(([place, own]) => [place, own.reduce((sum, each) => sum + each[measure], 0)]),
    );
    expect(totalsOf(built, measure)).toEqual(expected);
  }
  const dates = truth.map(({ date }) => date).sort();
  expect([built.summary.firstDate, built.summary.lastDate]).toEqual([dates[0], dates.at(-1)]);
}

/** Refused in a sentence that names a file, or as it was. */
async function expectBackOrRefused(asked: Stranger): Promise<'read' | 'refused'> {
  const one = fitted(asked);
  const { files, truth } = filesOf(one);
  const { files: broken, lost } = damaged(one, files);
  const given = broken.map((file) => ({ name: file.name, bytes: bytesOf(file) }));
  let built: BuiltDataset;
  try {
    // Numbers of weeks do not say which weeks they count.
    const mapping = one.layout === 'weeks' ? { epiWeek: one.system } : {};
    built = await importFiles(given, { today: '2026-11-24', name: 'strangers', mapping });
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    expect(given.some(({ name }) => thrown.message.includes(name))).toBe(true);
    return 'refused';
  }
  expect(lost).toBeLessThanOrEqual(0.05);
  if (lost === 0) expectTruth(built, truth);
  return 'read';
}

describe('files of strangers', () => {
  it(
    'come back as they are, or are refused',
    async () => {
      const outcomes = { read: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(stranger, async (one) => {
          outcomes[await expectBackOrRefused(one)] += 1;
        }),
        { numRuns: countOf(120, 20_000) },
      );
      // A reader that refuses everything would pass all else.
      expect(outcomes.read).toBeGreaterThan(outcomes.refused);
    },
    countOf(2, 180) * MINUTE,
  );

  it.each(headings.map((words) => [words.locale, words] as const))(
    'are read in %s, undamaged',
    async (_locale, words) => {
      for (const layout of layouts) {
        const one: Stranger = {
          ...{ words, layout, strata: 'age by sex and all', split: 'one file', writing: '5 August 2023' },
          ...{ system: 'iso', isSum: false, hasTotals: true, places: placeNames.slice(0, 4), weeks: 30 },
          ...{ start: 0, counts: Array.from({ length: 60 }, (_, n) => 10 + ((n * 37) % 400)), damage: 0 },
        };
        expect([layout, await expectBackOrRefused(one)]).toEqual([layout, 'read']);
      }
    },
  );
});

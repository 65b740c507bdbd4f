/** Layouts that a table of counts is published in, with what an import must recover from each. */
import type fc from 'fast-check';
import fastCheck from 'fast-check';
import { addDays, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { type AnyTable, anyTable, type Count, type Grid, shuffled, tableOf } from './anyTable.ts';
import { type Cell, type Sheet, yearAndWeekOf } from './anyWriting.ts';

/** Known counts by place and date: what is blank, or has no row, is absent. */
export type Known = Record<string, Record<PlainDate, number>>;

export interface LaidOut {
  files: { name: string; sheet: Sheet }[];
  cases: Known;
  deaths: Known;
  layout: string;
  countKind?: 'incident' | 'cumulative';
}

export interface AnyLayout {
  name: string;
  table: fc.Arbitrary<AnyTable>;
  /** Whether titles and comments may stand in the file. */
  allowsNotes: boolean;
  layOut(table: AnyTable, order: readonly number[]): LaidOut;
}

const dateCell = (date: PlainDate): Cell => ({ date });

/** Names of columns have single spaces. */
const asHeader = (name: string) => name.replace(/\s+/g, ' ');

function known(table: AnyTable, grid: Grid, nameOf: (name: string) => string = String): Known {
  const places = table.places.map((place, p) => {
    const counts = table.dates.flatMap((date, d): [string, number][] => {
      const count = grid[p]![d]!;
      return count === null ? [] : [[date, count]];
    });
    return [nameOf(place), Object.fromEntries(counts)] as const;
  });
  return Object.fromEntries(places.filter(([, counts]) => Object.keys(counts).length > 0));
}

const incident = (table: AnyTable, nameOf?: (name: string) => string) => ({
  cases: known(table, table.cases, nameOf),
  deaths: known(table, table.deaths, nameOf),
});

/** Columns in random order, the rows as they are. */
function mixedColumns(sheet: Sheet, order: readonly number[]): Sheet {
  const columns = shuffled([...sheet[0]!.keys()], order);
  return sheet.map((row) => columns.map((column) => row[column]!));
}

type RowsOf = (place: string, date: PlainDate, cases: Count, deaths: Count) => Cell[][];

function eachCell({ places, dates, cases, deaths }: AnyTable, rowsOf: RowsOf): Cell[][] {
  return places.flatMap((place, p) =>
    dates.flatMap((date, d) => rowsOf(place, date, cases[p]![d]!, deaths[p]![d]!)),
  );
}

/** A long table with columns and rows in random order. */
function longSheet(header: readonly Cell[], rows: readonly Cell[][], order: readonly number[]): Sheet {
  return mixedColumns([header, ...shuffled(rows, order)], order);
}

const longRow: RowsOf = (place, date, cases, deaths) => [[dateCell(date), place, cases, deaths]];
const longHeader = ['date', 'place', 'cases', 'deaths'];

function sumAt(grid: Grid, date: number): Count {
  const counts = grid.map((row) => row[date]!).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

const wideByPlace = ({ places, dates }: AnyTable, grid: Grid): Sheet => [
  ['date', ...places],
  ...dates.map((date, d) => [dateCell(date), ...grid.map((row) => row[d]!)]),
];

const wideByDate = ({ places, dates }: AnyTable, grid: Grid): Sheet => [
  ['place', ...dates.map(dateCell)],
  ...places.map((place, p) => [place, ...grid[p]!]),
];

/** Running sums; a blank report stays blank. */
function sums(grid: Grid): Grid {
  return grid.map((row) => {
    let sum = 0;
    return row.map((count) => {
      if (count === null) return null;
      sum += count;
      return sum;
    });
  });
}

const size = { places: { min: 2, max: 6 }, dates: { min: 6, max: 20 } };
const positive = fastCheck.integer({ min: 1, max: 5_000 });
const full = tableOf({ ...size, count: positive });
/** Sums that rise in fewer than 20 steps do not show what they are, and are refused unless they are named. */
function areManySteps({ cases, deaths }: AnyTable): boolean {
  const steps = (grid: Grid) =>
    grid.reduce((sum, row) => sum + row.filter((count) => count !== null).length - 1, 0);
  return steps(cases) >= 20 && steps(deaths) >= 20;
}

const rising = tableOf({
  places: { min: 3, max: 6 },
  dates: { min: 12, max: 20 },
  count: fastCheck.oneof(
    { weight: 5, arbitrary: positive },
    { weight: 1, arbitrary: fastCheck.constant(null) },
  ),
}).filter(areManySteps);
const persons = tableOf({ dates: { min: 2, max: 8 }, count: fastCheck.nat({ max: 3 }) });

/** Parts that add up to a count, one for each of three groups. */
function split(count: Count): Count[] {
  if (count === null) return [null, null, null];
  const third = Math.trunc(count / 3);
  return [third, third + 1, count - 2 * third - 1];
}

function groupedSheet(table: AnyTable, order: readonly number[]): Sheet {
  const groups = order[0]! % 2 === 0 ? ['0-4', '5-14', '15+'] : ['under five', 'school', 'grown up'];
  const rows = eachCell(table, (place, date, cases, deaths) =>
    groups.map((group, index) => [dateCell(date), place, group, split(cases)[index]!, split(deaths)[index]!]),
  );
  return longSheet(['date', 'place', 'age group', 'cases', 'deaths'], rows, order);
}

/** One row per person: who died is told in a column. Of a place on a day, not more die than fall ill. */
function personList(table: AnyTable, order: readonly number[]): LaidOut {
  let id = 0;
  const rows = eachCell(table, (place, date, cases, deaths) =>
    Array.from({ length: cases! }, (_, index): Cell[] => {
      id += 1;
      const outcome = index < deaths! ? 'died' : 'recovered';
      return [`P${id}`, dateCell(date), place, `${(id * 7) % 90} years`, id % 2 === 0 ? 'f' : 'm', outcome];
    }),
  );
  const header = ['case_id', 'date_onset', 'district', 'age', 'sex', 'outcome'];
  const ill = table.cases.map((row, p) =>
    row.map((count, d) => [count!, Math.min(count!, table.deaths[p]![d]!)] as const),
  );
  const used = table.dates.filter((_, d) => ill.some((row) => row[d]![0] > 0));
  const [first, last] = [used[0]!, used.at(-1)!];
  const countsOf = (measure: 0 | 1): Known => {
    const isCounted = ill.flat().some((counts) => counts[measure] > 0);
    const listed = table.places.flatMap((place, p): [string, Record<string, number>][] => {
      if (!isCounted || ill[p]!.every(([cases]) => cases === 0)) return [];
      const days: Record<string, number> = {};
      // A day of the list without a row is a day without a case.
      for (let day = first; day <= last; day = addDays(day, 1))
        days[day] = ill[p]![table.dates.indexOf(day)]?.[measure] ?? 0;
      return [[place, days]];
    });
    return Object.fromEntries(listed);
  };
  return {
    files: [{ name: 'counts.csv', sheet: longSheet(header, rows, order) }],
    layout: 'line-list',
    cases: countsOf(0),
    deaths: countsOf(1),
  };
}

const one = (sheet: Sheet, name = 'counts.csv') => [{ name, sheet }];

export const anyLayouts: readonly AnyLayout[] = [
  {
    name: 'one row per place and date',
    table: anyTable,
    allowsNotes: true,
    layOut: (table, order) => ({
      files: one(longSheet(longHeader, eachCell(table, longRow), order)),
      layout: 'long',
      ...incident(table),
    }),
  },
  {
    name: 'one row per place and date, blank ones left out',
    table: anyTable,
    allowsNotes: true,
    layOut: (table, order) => ({
      files: one(
        longSheet(
          longHeader,
          eachCell(table, (place, date, cases, deaths) =>
            cases === null && deaths === null ? [] : longRow(place, date, cases, deaths),
          ),
          order,
        ),
      ),
      layout: 'long',
      ...incident(table),
    }),
  },
  {
    name: 'HXL tags below the header',
    table: anyTable,
    allowsNotes: false,
    layOut: (table, order) => {
      const tags = ['#date', '#adm1+name', '#affected+infected', '#affected+killed'];
      const rows = shuffled(eachCell(table, longRow), order);
      return {
        files: one(mixedColumns([longHeader, tags, ...rows], order)),
        layout: 'long',
        ...incident(table),
      };
    },
  },
  {
    name: 'a column of years and one of weeks',
    table: anyTable.map((table) => ({
      ...table,
      step: 7 as const,
      dates: table.dates.map((_, d) => addDays('2015-11-01', d * 7)),
    })),
    allowsNotes: true,
    layOut: (table, order) => {
      const rows = eachCell(table, (place, date, cases, deaths) => {
        const { year, week } = yearAndWeekOf(date);
        return [[String(year), String(week), place, cases, deaths]];
      });
      return {
        files: one(longSheet(['year', 'week', 'place', 'cases', 'deaths'], rows, order)),
        layout: 'long',
        ...incident(table),
      };
    },
  },
  {
    name: 'a column that names the measure',
    table: anyTable,
    allowsNotes: true,
    layOut: (table, order) => {
      const rows = eachCell(table, (place, date, cases, deaths) => [
        [dateCell(date), place, 'cases', cases],
        [dateCell(date), place, 'deaths', deaths],
        [dateCell(date), place, 'recovered', 5],
      ]);
      return {
        files: one(longSheet(['date', 'place', 'indicator', 'value'], rows, order)),
        layout: 'long',
        ...incident(table),
      };
    },
  },
  {
    name: 'age groups to be added up',
    table: anyTable,
    allowsNotes: true,
    layOut: (table, order) => ({
      files: one(groupedSheet(table, order)),
      layout: 'long',
      ...incident(table),
    }),
  },
  {
    name: 'running sums, one row per place and date',
    table: rising,
    allowsNotes: true,
    layOut: (table, order) => {
      const isNamed = order[1]! % 2 === 0;
      const header = isNamed ? ['date', 'place', 'cumulative cases', 'cumulative deaths'] : longHeader;
      const running = { ...table, cases: sums(table.cases), deaths: sums(table.deaths) };
      return {
        files: one(longSheet(header, eachCell(running, longRow), order)),
        layout: 'long',
        countKind: 'cumulative',
        ...incident(table),
      };
    },
  },
  {
    name: 'running sums, one column per date',
    table: rising,
    allowsNotes: false,
    layOut: (table, order) => ({
      files: one(wideByDate(table, sums(table.cases)), order[1]! % 2 === 0 ? 'cumulative.csv' : 'counts.csv'),
      layout: 'wide-by-date',
      countKind: 'cumulative',
      cases: known(table, table.cases),
      deaths: {},
    }),
  },
  {
    name: 'one column per place',
    table: anyTable,
    allowsNotes: true,
    layOut: (table, order) => ({
      files: one(mixedColumns(wideByPlace(table, table.cases), order)),
      layout: 'wide-by-place',
      cases: known(table, table.cases, asHeader),
      deaths: {},
    }),
  },
  {
    name: 'deaths by the name of the file, one column per place',
    table: anyTable,
    allowsNotes: true,
    layOut: (table, order) => ({
      files: one(mixedColumns(wideByPlace(table, table.deaths), order), 'deaths_2020.csv'),
      layout: 'wide-by-place',
      cases: {},
      deaths: known(table, table.deaths, asHeader),
    }),
  },
  {
    name: 'one column per date',
    table: anyTable,
    allowsNotes: false,
    layOut: (table) => ({
      files: one(wideByDate(table, table.cases)),
      layout: 'wide-by-date',
      cases: known(table, table.cases),
      deaths: {},
    }),
  },
  {
    name: 'one column per measure and place',
    table: tableOf({ places: { min: 2, max: 6 } }),
    allowsNotes: true,
    layOut: (table, order) => {
      const isBehind = order[2]! % 2 === 1;
      const nameOf = (place: string, measure: string) =>
        isBehind ? `${place} ${measure.toLowerCase()}` : `${measure}_${place}`;
      const header = [
        'date',
        ...table.places.flatMap((place) => [nameOf(place, 'Cases'), nameOf(place, 'Deaths')]),
      ];
      const rows = table.dates.map((date, d) => [
        dateCell(date),
        ...table.places.flatMap((_, p) => [table.cases[p]![d]!, table.deaths[p]![d]!]),
      ]);
      return {
        files: one(mixedColumns([header, ...rows], order)),
        layout: 'wide-by-measure-and-place',
        ...incident(table, asHeader),
      };
    },
  },
  {
    name: 'one row per person',
    table: persons.filter((table) => table.cases.flat().some((count) => count! > 0)),
    allowsNotes: false,
    layOut: personList,
  },
  {
    name: 'cases in one file, deaths in another',
    table: anyTable,
    allowsNotes: true,
    layOut: (table, order) => {
      const sheetOf = [wideByPlace, wideByDate][order[3]! % 2]!;
      return {
        files: [
          ...one(sheetOf(table, table.cases), 'cases.csv'),
          ...one(sheetOf(table, table.deaths), 'deaths.csv'),
        ],
        layout: order[3]! % 2 === 0 ? 'wide-by-place' : 'wide-by-date',
        ...incident(table, order[3]! % 2 === 0 ? asHeader : String),
      };
    },
  },
  {
    name: 'a row of totals per date',
    table: tableOf({ places: { min: 2, max: 6 } }),
    allowsNotes: true,
    layOut: (table, order) => {
      const totals = table.dates.map((date, d) => [
        dateCell(date),
        'Total',
        sumAt(table.cases, d),
        sumAt(table.deaths, d),
      ]);
      return {
        files: one(longSheet(longHeader, [...eachCell(table, longRow), ...totals], order)),
        layout: 'long',
        ...incident(table),
      };
    },
  },
  {
    name: 'a column of totals',
    table: tableOf({ places: { min: 2, max: 6 } }),
    allowsNotes: true,
    layOut: (table, order) => {
      const [header, ...rows] = wideByPlace(table, table.cases);
      const sheet = [[...header!, 'Total'], ...rows.map((row, d) => [...row, sumAt(table.cases, d)])];
      return {
        files: one(mixedColumns(sheet, order)),
        layout: 'wide-by-place',
        cases: known(table, table.cases, asHeader),
        deaths: {},
      };
    },
  },
  {
    name: 'regions before their districts',
    table: full,
    allowsNotes: true,
    layOut: (table) => {
      // Two regions over the same districts' halves would be their own districts' sums: at least two in each.
      const half = table.places.length >= 4 ? 2 : table.places.length;
      const regionRow = (region: string, from: number, to: number) =>
        table.dates.map((date, d) => [
          dateCell(date),
          region,
          sumAt(table.cases.slice(from, to), d),
          sumAt(table.deaths.slice(from, to), d),
        ]);
      const districts = eachCell(table, longRow);
      const cut = half * table.dates.length;
      const second = half < table.places.length ? regionRow('Upland', half, table.places.length) : [];
      const rows = [
        ...regionRow('Lowland', 0, half),
        ...districts.slice(0, cut),
        ...second,
        ...districts.slice(cut),
      ];
      return { files: one([longHeader, ...rows]), layout: 'long', ...incident(table) };
    },
  },
];

/** Random tables, and random ways to write one down that all mean the same. */
import fc from 'fast-check';
import { addDays } from '../../../../shared/time/plainDate.ts';

type Count = number | null;

export interface AnyTable {
  /** `counts[place][date]`: cases and deaths; null is blank, a missing row in a long table. */
  places: readonly string[];
  dates: readonly string[];
  cases: readonly (readonly Count[])[];
  deaths: readonly (readonly Count[])[];
}

/** Names that hold delimiters, quotes, accents and other scripts, none of which speaks for a role. */
const names = [
  'Ouest',
  "Grand'Anse",
  'Korea, South',
  'Nord; Est',
  'Bad Öls',
  'Kétou',
  'Pipe|burg',
  'the "Hill"',
  'Žilina',
  '东区',
  'Łódź',
  'Sud\tOuest',
  'Saint-Marc',
  'q7',
];

const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 5_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: -1 }) },
  { weight: 2, arbitrary: fc.constant(null) },
);

function countGrid(places: number, dates: number): fc.Arbitrary<Count[][]> {
  const row = fc.array(count, { minLength: dates, maxLength: dates });
  return fc.array(row, { minLength: places, maxLength: places });
}

/** Up to six places and 20 days or weeks; the very first count is never blank, so that no column is. */
export const anyTable: fc.Arbitrary<AnyTable> = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
    length: fc.integer({ min: 2, max: 20 }),
    step: fc.constantFrom(1, 7),
    start: fc.integer({ min: 0, max: 5_000 }),
  })
  .chain(({ places, length, step, start }) => {
    const first = addDays('2010-01-01', start);
    const dates = Array.from({ length }, (_, index) => addDays(first, index * step));
    return fc
      .record({ cases: countGrid(places.length, length), deaths: countGrid(places.length, length) })
      .map(({ cases, deaths }) => {
        for (const grid of [cases, deaths]) grid[0]![0] = grid[0]![0] ?? 1;
        return { places, dates, cases, deaths };
      });
  });

export interface Writing {
  delimiter: string;
  lineEnd: string;
  dateFormat: { write(date: string): string; name: string };
  isAllQuoted: boolean;
  hasMark: boolean;
  endsWithLine: boolean;
  blank: string;
  /** Seeds of the orders of rows and columns, and of where blank lines stand. */
  order: readonly number[];
}

function written(name: string, pattern: string): Writing['dateFormat'] {
  const parts = (date: string) => ({ YYYY: date.slice(0, 4), MM: date.slice(5, 7), DD: date.slice(8, 10) });
  return {
    name,
    write: (date) => pattern.replaceAll(/YYYY|MM|DD/g, (part) => parts(date)[part as 'YYYY']),
  };
}

export const anyWriting: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  dateFormat: fc.constantFrom(
    written('YYYY-MM-DD', 'YYYY-MM-DD'),
    written('YYYY-MM-DD', 'YYYY-MM-DDT00:00:00Z'),
    written('YYYY/MM/DD', 'YYYY/MM/DD'),
    written('YYYYMMDD', 'YYYYMMDD'),
    written('DD.MM.YYYY', 'DD.MM.YYYY'),
    written('DD.MM.YYYY', 'DD.MM.YYYY 00:00:00'),
  ),
  isAllQuoted: fc.boolean(),
  hasMark: fc.boolean(),
  endsWithLine: fc.boolean(),
  blank: fc.constantFrom('', 'NA', ' '),
  order: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 40, maxLength: 40 }),
});

/** The same permutation for the same seeds. */
export function shuffled<T>(list: readonly T[], seeds: readonly number[]): T[] {
  return list
    .map((item, index) => ({ item, key: (seeds[index % seeds.length]! * 31 + index * 7_919) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function quoted(cell: string, isAlways: boolean): string {
  return isAlways || /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as text: columns in random order, with blank lines strewn in after the header. */
export function writeRows(rows: readonly (readonly string[])[], writing: Writing): string {
  const { delimiter, lineEnd, isAllQuoted, hasMark, endsWithLine, order } = writing;
  const columns = shuffled([...rows[0]!.keys()], order);
  const lines = rows.flatMap((row, index) => {
    const line = columns.map((column) => quoted(row[column]!, isAllQuoted)).join(delimiter);
    const isAfterBlank = index > 0 && order[index % order.length]! % 9 === 0;
    return isAfterBlank ? ['', line] : [line];
  });
  return `${hasMark ? '\ufeff' : ''}${lines.join(lineEnd)}${endsWithLine ? lineEnd : ''}`;
}

/** Random tables of counts by place and date. */
import fc from 'fast-check';
import { addDays, type PlainDate, weekdayOf } from '../../../../shared/time/plainDate.ts';

export type Count = number | null;

/** `counts[place][date]`; null is blank. */
export type Grid = readonly (readonly Count[])[];

export interface AnyTable {
  places: readonly string[];
  dates: readonly PlainDate[];
  step: 1 | 7;
  cases: Grid;
  deaths: Grid;
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

export interface TableShape {
  places?: { min: number; max: number };
  dates?: { min: number; max: number };
  count?: fc.Arbitrary<Count>;
}

/** New counts, corrections among them, and blanks. */
const anyCount = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 5_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  // A repeated -9 is asked about: many registers write it for "no number".
  { weight: 1, arbitrary: fc.integer({ min: -50, max: -1 }).filter((count) => count !== -9) },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** The largest count first: numbers that only ever rise may be running sums, and are refused as such. */
function falling(row: readonly Count[]): Count[] {
  const known = row.filter((count) => count !== null).sort((a, b) => b - a);
  const largest = known[0] ?? 1;
  const first = row[0] ?? null;
  const rest = row.slice(1);
  const at = rest.indexOf(largest);
  if (at >= 0 && (first ?? largest) < largest) rest[at] = first;
  return [largest, ...rest];
}

/** Rows whose counts fall at least as often as they rise, read from one end or the other. */
function noSums(grid: readonly Count[][]): Count[][] {
  const balance = (row: readonly Count[]) => {
    const known = row.filter((count) => count !== null);
    return known.slice(1).reduce((sum, count, at) => sum + Math.sign(count - known[at]!), 0);
  };
  return grid.map((row) => falling(balance(row) > 0 ? row.toReversed() : row));
}

/** By default up to six places and 20 days or weeks that end on a Sunday; no place is blank throughout. */
export function tableOf({
  places = { min: 1, max: 6 },
  dates = { min: 2, max: 20 },
  count = anyCount,
}: TableShape = {}): fc.Arbitrary<AnyTable> {
  return fc
    .record({
      places: fc.uniqueArray(fc.constantFrom(...names), { minLength: places.min, maxLength: places.max }),
      length: fc.integer(dates),
      step: fc.constantFrom(1 as const, 7 as const),
      start: fc.integer({ min: 0, max: 5_000 }),
    })
    .chain(({ places: chosen, length, step, start }) => {
      const any = addDays('2010-01-01', start);
      const first = step === 7 ? addDays(any, 7 - weekdayOf(any)) : any;
      const row = fc.array(count, { minLength: length, maxLength: length });
      const grid = fc.array(row, { minLength: chosen.length, maxLength: chosen.length });
      return fc.record({ cases: grid, deaths: grid }).map(({ cases, deaths }) => ({
        places: chosen,
        dates: Array.from({ length }, (_, index) => addDays(first, index * step)),
        step,
        cases: noSums(cases),
        deaths: noSums(deaths),
      }));
    });
}

export const anyTable = tableOf();

/** The same permutation for the same seeds. */
export function shuffled<T>(list: readonly T[], seeds: readonly number[]): T[] {
  return list
    .map((item, index) => ({ item, key: (seeds[index % seeds.length]! * 31 + index * 7_919) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

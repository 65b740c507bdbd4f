/** Files as they come, and ways to damage them. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type XlsxCell, xlsxFile } from '../../../support/xlsxFile.ts';
import { csv, fixtureBytes, weekly } from '../importing.ts';

const textOf = (file: string) => new TextDecoder().decode(fixtureBytes(file));

/** The first rows of a file of the field, each cut to its first columns. */
function head(file: string, rows: number, columns = Number.POSITIVE_INFINITY, delimiter = ','): string {
  const lines = textOf(file).split(/\r?\n/).slice(0, rows);
  return csv(...lines.map((line) => line.split(delimiter).slice(0, columns).join(delimiter)));
}

const groups = csv(
  'date,place,age group,cases,deaths',
  ...['2020-01-04', '2020-01-11', '2020-01-18'].flatMap((date, week) =>
    ['0-4', '5-14', 'total'].map((group, at) => `${date},Ouest,${group},${[week, 2, week + 2][at]},0`),
  ),
);
const indicators = csv(
  '"Situation report, week 5"',
  'date;place;indicator;value',
  '#date;#adm1+name;#indicator;#value',
  '04/01/2020;Ouest;cases;"1,234"',
  '04/01/2020;Ouest;deaths;12',
  '11/01/2020;Ouest;cases;<5',
  '25/01/2020;Nord;cases;77',
);
const yearAndWeek = csv(
  'Jahr;KW;Land;Fälle',
  ...Array.from({ length: 12 }, (_, w) => `2020;${w + 1};Tirol;${(w * 7) % 11}`),
);

/** Small files in every layout, as text. */
export const texts: readonly string[] = [
  head('cholera_haiti_2010_2019_weekly.csv', 30),
  head('covid19_austria_bundeslaender.csv', 31, undefined, ';'),
  head('ebola_west_africa_2014_2015.csv', 25),
  head('covid19_world_confirmed_cumulative.csv', 12, 34),
  head('covid19_world_deaths_cumulative.csv', 12, 34),
  head('covid19_south_africa_linelist_cases.csv', 30),
  head('covid19_south_africa_linelist_deaths.csv', 12),
  weekly('région,cases,deaths', (week) => `Ouest,${week * 3},${week}`),
  groups,
  indicators,
  yearAndWeek,
];

const sheet: XlsxCell[][] = [
  ['Situation report'],
  ['date', 'place', 'cases', 'deaths'],
  ...Array.from({ length: 12 }, (_, week): XlsxCell[] => [
    { day: 43_834 + 7 * Math.floor(week / 2) },
    week % 2 === 0 ? 'Ouest' : 'Nord',
    (week * 37) % 50,
    week === 3 ? null : week % 4,
  ]),
];
const records = Array.from({ length: 12 }, (_, day) => ({
  date: `2020-03-${String(day + 10)}`,
  place: 'Ouest',
  cases: (day * 37) % 50,
  deaths: day === 3 ? null : day % 4,
}));

/** Files of other kinds, as bytes. */
export const packed: readonly Uint8Array[] = [
  xlsxFile([{ name: 'Counts', rows: sheet }]),
  gzipSync(texts[0]!),
  Buffer.from(JSON.stringify(records)),
  Buffer.from(JSON.stringify({ data: records }, null, 2)),
  Buffer.from(`\ufeff${texts[2]}`, 'utf16le'),
];

/** Pieces that mean something to a reader of tables. */
const pieces = [
  ...['"', ',', ';', '\t', '\n', '\r\n', '\r', '""', '-', '<5', '1,000', '1.000', '0.5', '1e9'],
  ...['99999999999999999999', '31/02/2020', '01/02/2020', '2020-W53', '43831', '\ufeff', '__proto__'],
  ...[
    'total',
    'cases',
    'date',
    'deaths',
    'Total',
    'cumulative',
    '# note',
    '#date',
    'unknown',
    'NA',
    '🦠',
    '\0',
  ],
  ...['{', '[', '}', 'null', 'PK\u0003\u0004', '\u001f\u008b'],
];

export type Mutation = (bytes: Uint8Array) => Uint8Array;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const place = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length);

/** Bytes put in, taken out, doubled, changed, or cut off. */
export const byteMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...pieces)).map(
    ([share, piece]): Mutation =>
      (bytes) => {
        const from = place(bytes, share);
        return Buffer.concat([bytes.subarray(0, from), Buffer.from(piece), bytes.subarray(from)]);
      },
  ),
  fc.tuple(at, fc.nat({ max: 60 })).map(
    ([share, length]): Mutation =>
      (bytes) => {
        const from = place(bytes, share);
        return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
      },
  ),
  fc.tuple(at, at, fc.nat({ max: 200 })).map(
    ([from, to, length]): Mutation =>
      (bytes) => {
        const copy = bytes.subarray(place(bytes, from), place(bytes, from) + length);
        return Buffer.concat([bytes.subarray(0, place(bytes, to)), copy, bytes.subarray(place(bytes, to))]);
      },
  ),
  fc.tuple(at, fc.nat({ max: 255 })).map(
    ([share, byte]): Mutation =>
      (bytes) => {
        const changed = Uint8Array.from(bytes);
        if (bytes.length > 0) changed[Math.min(place(bytes, share), bytes.length - 1)] = byte;
        return changed;
      },
  ),
  at.map(
    (share): Mutation =>
      (bytes) =>
        bytes.slice(0, place(bytes, share)),
  ),
);

type Cells = string[][];
export type CellMutation = (cells: Cells) => Cells;

const index = fc.nat({ max: 40 });

function swapped<T>(list: readonly T[], a: number, b: number): T[] {
  const copy = [...list];
  [copy[a % copy.length], copy[b % copy.length]] = [copy[b % copy.length]!, copy[a % copy.length]!];
  return copy;
}

const turnedDate = (cell: string) => cell.replace(/\b(\d{1,2})([./-])(\d{1,2})\b/, '$3$2$1');

/** Columns, names and rows that change places; days and months too. */
export const cellMutation: fc.Arbitrary<CellMutation> = fc.oneof(
  // Under other names.
  fc.tuple(index, index).map(
    ([a, b]): CellMutation =>
      ([header, ...rows]) => [header!, ...rows.map((row) => swapped(row, a, b))],
  ),
  fc.tuple(index, index).map(
    ([a, b]): CellMutation =>
      (rows) =>
        rows.map((row) => swapped(row, a, b)),
  ),
  fc.tuple(index, index).map(
    ([a, b]): CellMutation =>
      (rows) =>
        swapped(rows, a, b),
  ),
  fc.constant<CellMutation>((rows) => rows.map((row) => row.map(turnedDate))),
  index.map(
    (line): CellMutation =>
      (rows) =>
        rows.map((row, at) => (at === line ? row.map(turnedDate) : row)),
  ),
  fc.tuple(index, fc.constantFrom(...pieces)).map(
    ([column, piece]): CellMutation =>
      ([header, ...rows]) => [
        header!.map((name, at) => (at === column % header!.length ? piece : name)),
        ...rows,
      ],
  ),
  fc.tuple(index, fc.constantFrom(...pieces)).map(
    ([column, piece]): CellMutation =>
      ([header, ...rows]) => [
        header!,
        ...rows.map((row) => row.map((cell, at) => (at === column % row.length ? piece : cell))),
      ],
  ),
  fc.constant<CellMutation>((rows) => [...rows, ...rows.slice(1)]),
  fc.constant<CellMutation>((rows) => rows[0]!.map((_, column) => rows.map((row) => row[column] ?? ''))),
);

/** Applies mutations of cells to a text without quoted delimiters. */
export function withCells(text: string, mutations: readonly CellMutation[]): string {
  const delimiter = text.split('\n')[0]!.includes(';') ? ';' : ',';
  const cells = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(delimiter));
  return csv(...mutations.reduce((now, mutate) => mutate(now), cells).map((row) => row.join(delimiter)));
}

/** Files that are made to exhaust memory or time, or to be taken for something else. */
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { xlsxFile } from '../../support/xlsxFile.ts';
import { zipFile } from '../../support/zipFile.ts';
import type { Dice } from '../hostile/Dice.ts';
import { hostileName } from '../hostile/texts.ts';

const MEGABYTE = 1024 * 1024;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = (line: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** Each is named, so that a finding says what it was. */
const makers: Readonly<Record<string, (dice: Dice) => Uint8Array>> = {
  'gzip of zeros': () => gzipSync(Buffer.alloc(30 * MEGABYTE)),
  'gzip in gzip in gzip': () => gzipSync(gzipSync(gzipSync(Buffer.alloc(20 * MEGABYTE)))),
  'gzip of rows': () => gzipSync(`date,place,cases\n${'2025-01-05,Bo,1\n'.repeat(300_000)}`),
  'gzip cut off': () => gzipSync(Buffer.alloc(MEGABYTE)).subarray(0, 500),
  'zip of zeros': () => bombWorkbook(Buffer.alloc(60 * MEGABYTE)),
  'zip of rows': () =>
    bombWorkbook(
      Buffer.from(
        `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(400_000)}</sheetData></worksheet>`,
      ),
    ),
  'zip that says it is small': () =>
    zipFile([{ path: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(8 * MEGABYTE), claims: 10 }]),
  'zip of many parts': () =>
    zipFile(Array.from({ length: 5_000 }, (_, at) => ({ path: `xl/a${at}.xml`, bytes: Buffer.from('x') }))),
  'sheet far out': () =>
    xlsxFile([{ name: 'a', rows: [], xml: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }]),
  'JSON of lists in lists': () => Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)),
  'JSON of lists without end': () => Buffer.from('['.repeat(100_000)),
  'JSON of objects in objects': () => Buffer.from(`[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]`),
  'JSON with names of prototypes': () =>
    Buffer.from(
      '[{"__proto__":{"hostile":1},"constructor":{"prototype":{"hostile":1}},"date":"2025-01-05","place":"__proto__","cases":1}]',
    ),
  'a million columns': () =>
    Buffer.from(`date,${'a,'.repeat(1_000_000)}\n2025-01-05,${'1,'.repeat(1_000_000)}`),
  'two thousand columns': () =>
    Buffer.from(
      `date,${rows((at) => `p${at}`, 2_000).replaceAll('\n', ',')}\n2025-01-05,${'1,'.repeat(2_000)}`,
    ),
  'a cell of megabytes': () => Buffer.from(`date,place,cases\n2025-01-05,"${'x'.repeat(3 * MEGABYTE)}",1\n`),
  'a quote without end': () => Buffer.from(`date,place,cases\n2025-01-05,"${'Bo,\n'.repeat(300_000)}`),
  'quotes alone': () => Buffer.from('"'.repeat(MEGABYTE)),
  'one line': () => Buffer.from('a'.repeat(6 * MEGABYTE)),
  'only NULs': () => Buffer.alloc(MEGABYTE),
  'only line ends': () => Buffer.from('\r\n'.repeat(500_000)),
  'only a mark': () => Buffer.from('\ufeff'),
  nothing: () => new Uint8Array(),
  'UTF-16 without its last byte': () =>
    Buffer.from('\ufeffdate,place,cases\n2025-01-05,Bo,1\n', 'utf16le').subarray(0, -1),
  'UTF-16 of the other order': () =>
    Buffer.from('\ufeffdate,place,cases\n2025-01-05,Bo,1\n', 'utf16le').swap16(),
  'half letters': () =>
    Buffer.from(
      [...'date,place,cases\n2025-01-05,']
        .map((letter) => letter.charCodeAt(0))
        .concat([0xc3, 0xe2, 0x82, 0xf0, 0x9f, 0x2c, 0x31]),
    ),
  'a web page': () =>
    Buffer.from('<!doctype html><script>globalThis.hostile=1</script><table><tr><td>=1+1</td></tr></table>'),
  'XML with entities': () =>
    Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
  'a compound file': () =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(5_000)]),
  'hostile places': (dice) =>
    Buffer.from(
      `week_end,place,cases\n${rows((at) => `2025-0${1 + (at % 3)}-${10 + (at % 18)},${quoted(hostileName(dice))},${at}`, 200)}`,
    ),
  'hostile headings': (dice) =>
    Buffer.from(
      `date,${rows(() => quoted(hostileName(dice)), 30).replaceAll('\n', ' ')}\n2025-01-05,${'1,'.repeat(30)}`,
    ),
  'numbers of any kind': (dice) =>
    Buffer.from(
      `date,place,cases\n${rows((at) => `2025-01-${10 + (at % 20)},Bo,${dice.oneOf(['1e308', '-1e308', '9007199254740993', '0x10', '1e-400', '٣', '１', '½', '1_000', '--1', '1,2,3'])}`, 50)}`,
    ),
  'days of any kind': (dice) =>
    Buffer.from(
      `date,place,cases\n${rows(() => `${dice.oneOf(['0000-00-00', '9999-12-31', '2025-02-30', '-271821-04-20', '+275760-09-13', '1e9', '99999999', '2025-W54', '1/1/1', '=TODAY()'])},Bo,1`, 30)}`,
    ),
  'months that search long': () =>
    Buffer.from(`date,place,cases\n${rows(() => `${'a'.repeat(5_000)}!,Bo,1`, 40)}`),
  'digits that search long': () =>
    Buffer.from(
      `date,place,cases\n${rows(() => `${'1'.repeat(50_000)}x,${' '.repeat(50_000)}x,${'1,'.repeat(50)}`, 10)}`,
    ),
};

export const madeNames = Object.keys(makers);

/** Those that take the longest to make, made seldom. */
const large = new Set([
  'gzip of zeros',
  'gzip in gzip in gzip',
  'gzip of rows',
  'zip of zeros',
  'zip of rows',
  'zip that says it is small',
  'zip of many parts',
  'a million columns',
  'one line',
  'a cell of megabytes',
  'a quote without end',
  'only line ends',
  'quotes alone',
]);
const small = madeNames.filter((name) => !large.has(name));

export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/** @param at counts the files: the first ones are all kinds in their order */
export function madeFile(dice: Dice, at: number): MadeFile {
  const name = madeNames[at] ?? (dice.happens(0.03) ? dice.oneOf(madeNames) : dice.oneOf(small));
  return { name, bytes: makers[name]!(dice) };
}

/** A workbook like any other, but for its sheet. */
function bombWorkbook(sheet: Uint8Array): Uint8Array {
  const sound = unzipSync(xlsxFile([{ name: 'a', rows: [['date', 'cases']] }]));
  const parts = { ...sound, 'xl/worksheets/sheet1.xml': sheet };
  return zipFile(Object.entries(parts).map(([path, bytes]) => ({ path, bytes })));
}

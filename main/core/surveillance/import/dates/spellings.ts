/**
 * Columns in which several hands have written dates: `03/28/2015` beside `31/ 12 /14` beside 42150. Texts of one shape
 * are read alike; a shape that can be read in two orders is settled by its own dates, or asked about.
 */

import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { DateFormat } from './DateFormat.ts';
import { mixedFormat } from './dateFormats.ts';
import { patternFormat, plainText } from './numericDates.ts';
import { settle } from './settleOrder.ts';

export interface Spelling {
  /** The name of its format, with which part stands first. */
  name: string;
  cells: number;
}

export interface MixedSpellings {
  format: DateFormat;
  read: number;
  rival: DateFormat | null;
  because: string | null;
  spellings: readonly Spelling[];
}

interface Group {
  texts: Map<string, number>;
  cells: number;
}

interface ReadGroup {
  formats: readonly DateFormat[];
  /** The other order of day and month that reads the group as well. */
  rival: DateFormat | null;
  cells: number;
}

/** This many texts of a shape show which formats it can be. */
const PROBED = 20;
/** More shapes than this are prose. */
const MOST_SHAPES = 40;
/** Dates in the other order that are fewer than this share of their shape are slips of the pen: they stay unread. */
const FEW = 0.05;

/** `31/ 12 /14` -> `n/ n /n`, `03/28/2015 10:30` -> `n/n/4`, `5 mars 2015` -> `n a 4`. */
function shapeOf(text: string): string {
  return plainText(text)
    .replace(/(?<=\d)[ T]\d{1,2}:.*$/, '')
    .replace(/\d+/g, (digits) => (digits.length <= 2 ? 'n' : String(digits.length)))
    .replace(/\p{L}+/gu, 'a');
}

function groupsOf(texts: ReadonlyMap<string, number>): Group[] {
  const groups = new Map<string, Group>();
  for (const [text, times] of texts) {
    const shape = shapeOf(text);
    const group = groups.get(shape) ?? { texts: new Map(), cells: 0 };
    if (groups.size >= MOST_SHAPES && !groups.has(shape)) return [];
    groups.set(shape, group);
    group.texts.set(text, times);
    group.cells += times;
  }
  return [...groups.values()];
}

/** The pattern of day, month and year that stands for the shape of a text, in each order that can be meant. */
function patternsOf(text: string): DateFormat[] {
  const plain = plainText(text).replace(/(?<=\d)[ T]\d{1,2}:.*$/, '');
  const match = /^(\d{1,2})([ /.,-]+)(\d{1,2})([ /.,-]+)(\d{4}|\d{2})$/.exec(plain);
  if (match === null) return [];
  const [, , first, , second, year] = match;
  const names = [
    ['DD', 'MM'],
    ['MM', 'DD'],
  ].map(([left, right]) => `${left}${first}${right}${second}${year!.length === 4 ? 'YYYY' : 'YY'}`);
  return names.flatMap((name) => patternFormat(name) ?? []);
}

function readGroup(group: Group, formats: readonly DateFormat[], today: PlainDate): ReadGroup | null {
  const texts = [...group.texts.keys()];
  const sample = texts[0]!;
  const probe = texts.slice(0, PROBED);
  const patterns = patternsOf(sample);
  const scored = (
    patterns.length > 0
      ? patterns
      : formats.filter((format) => probe.some((text) => format.read(text) !== null))
  )
    .map((format) => ({ format, ...countIn(format, group) }))
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => b.cells - a.cells);
  const [best, other] = scored;
  if (best === undefined) return null;
  if (other === undefined || patterns.length === 0)
    return { formats: [best.format], rival: null, cells: best.cells };
  return inOrder(group, best.format, other.format, today);
}

/** Day and month in one shape: in one order, in the other, or in both. */
function inOrder(group: Group, best: DateFormat, other: DateFormat, today: PlainDate): ReadGroup {
  let [onlyBest, onlyOther, either] = [0, 0, 0];
  for (const [text, times] of group.texts) {
    const [one, two] = [best.read(text), other.read(text)];
    if (one !== null && two !== null && one !== two) either += times;
    else if (one === null && two !== null) onlyOther += times;
    else if (one !== null && two === null) onlyBest += times;
  }
  const { cells } = countIn(best, group);
  if (onlyBest + onlyOther === 0 && either > 0) {
    const settled = settle(best, other, [...group.texts.keys()], today);
    return { formats: [settled?.format ?? best], rival: settled === null ? other : null, cells };
  }
  if (onlyOther < group.cells * FEW) return { formats: [best], rival: null, cells };
  // Read where each text says itself which is meant, else nobody knows.
  if (either === 0) return { formats: [best, other], rival: null, cells: cells + onlyOther };
  return { formats: [best], rival: other, cells };
}

function countIn(format: DateFormat, group: Group) {
  let cells = 0;
  for (const [text, times] of group.texts) if (format.read(text) !== null) cells += times;
  return { cells };
}

const orderOf = (name: string) =>
  words.dates.formatName({ isDayFirst: name.startsWith('DD'), name, isMonthFirst: name.startsWith('MM') });

/** @returns how the texts are read where they are written in several ways; null where one way reads all that can be */
export function mixedSpellings(
  texts: ReadonlyMap<string, number>,
  formats: readonly DateFormat[],
  today: PlainDate,
): MixedSpellings | null {
  const ofDays = formats.filter(({ ofWeeks }) => !ofWeeks);
  const all = groupsOf(texts).flatMap((group) => readGroup(group, ofDays, today) ?? []);
  const cells = all.reduce((sum, group) => sum + group.cells, 0);
  // A few dates that nobody can settle are rejected one by one, and ask nothing about all others.
  const groups = all.filter((group) => group.rival === null || group.cells >= cells * FEW);
  const chosen = new Map<string, { format: DateFormat; cells: number }>();
  for (const { formats: found, cells: own } of groups)
    for (const format of found) {
      const known = chosen.get(format.name) ?? { format, cells: 0 };
      known.cells += own / found.length;
      chosen.set(format.name, known);
    }
  const unsettled = groups.find(({ rival }) => rival !== null);
  if (chosen.size < 2 && unsettled === undefined) return null;
  const parts = [...chosen.values()].sort((a, b) => b.cells - a.cells);
  const format = mixedFormat(parts.map((part) => part.format));
  const spellings = parts.map((part) => ({
    name: orderOf(part.format.name),
    cells: countOf(part.format, parts, texts),
  }));
  const read = spellings.reduce((sum, { cells }) => sum + cells, 0);
  const rival =
    unsettled === undefined
      ? null
      : mixedFormat(
          parts.map((part) => (part.format === unsettled.formats[0] ? unsettled.rival! : part.format)),
        );
  return { format, read, rival, because: null, spellings };
}

/** Cells that a part reads; a text that two parts read as the same day counts for the first. */
function countOf(
  format: DateFormat,
  parts: readonly { format: DateFormat }[],
  texts: ReadonlyMap<string, number>,
): number {
  const before = parts.slice(
    0,
    parts.findIndex((part) => part.format === format),
  );
  let cells = 0;
  for (const [text, times] of texts)
    if (format.read(text) !== null && before.every((part) => part.format.read(text) === null)) cells += times;
  return cells;
}

/** Step 3: the top-level JSON values of a text, and what stands around them. */
import type { ReplyRepair } from '../../../shared/forecast/replyReadingSchema.ts';
import { parseWhole } from './json.ts';
import { type OpenObject, readValueAt } from './ValueReader.ts';

/** Characters before a value in which its name would stand. */
const LONGEST_NAME = 40;

export interface ScannedText {
  values: { value: unknown; isLoose: boolean }[];
  /** What stood around the values. */
  repairs: readonly ReplyRepair[];
  /** A value starts that does not end. */
  isCut: boolean;
  /** An object that names horizons is no JSON, not even loosely. */
  isBroken: boolean;
}

/** @returns a text that is strict JSON as a whole; null for any other */
export function scanWhole(text: string): ScannedText | null {
  const whole = parseWhole(text);
  return (
    whole && { values: [{ value: whole.value, isLoose: false }], repairs: [], isCut: false, isBroken: false }
  );
}

/** Reads strict JSON at once, anything else value by value. */
export function scanText(text: string): ScannedText {
  return scanWhole(text) ?? quotedInFence(text) ?? scanValues(text);
}

/** A code block around one JSON string that holds the answer. */
function quotedInFence(text: string): ScannedText | null {
  const inner = /^\s*```\w*\s*(")/.exec(text);
  if (inner === null) return null;
  const start = inner[0].length - 1;
  const whole = parseWhole(text.slice(start, text.lastIndexOf('"') + 1));
  if (whole === null || text.slice(text.lastIndexOf('"') + 1).trim() !== '```') return null;
  const values = [{ value: whole.value, isLoose: false }];
  return { values, repairs: ['FENCE_STRIPPED'], isCut: false, isBroken: false };
}

function scanValues(text: string): ScannedText {
  const scan: ScannedText = { values: [], repairs: [], isCut: false, isBroken: false };
  const around: string[] = [];
  const naming = new Naming(text);
  const opening = /[{[]/g;
  let from = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const reading = readValueAt(text, found.index);
    if (reading.kind === 'value') {
      const before = text.slice(from, found.index);
      if (isPartOfBroken(before)) scan.isBroken = true;
      else scan.values.push({ value: reading.value, isLoose: reading.isLoose });
      around.push(before);
      from = reading.end;
      opening.lastIndex = from;
    } else if (reading.kind === 'cut') {
      scan.isCut = true;
      opening.lastIndex = Math.max(reading.end, found.index + 1);
    } else {
      const end = reading.object === null ? null : naming.endOfForecast(reading.object, reading.at);
      scan.isBroken ||= end !== null;
      opening.lastIndex = Math.max(end ?? reading.end, found.index + 1);
    }
  }
  around.push(text.slice(from));
  return { ...scan, repairs: repairsAround(around) };
}

/** Weeks behind their quoted name are the rest of an object that lost its start, not an answer of their own. */
function isPartOfBroken(before: string): boolean {
  return /horizons["'“”‘’][\s:,}\]]*$/i.test(before.slice(-LONGEST_NAME));
}

/** Fence marks, the language behind an opening one, and any other text. */
function repairsAround(around: readonly string[]): ReplyRepair[] {
  const pieces = around.join('\n').split(/`{3,}/);
  const hasProse = pieces.some((piece, index) => {
    const isBehindOpening = index % 2 === 1;
    return (isBehindOpening ? piece.replace(/^[ \t]*[\w.+#-]*/, '') : piece).trim() !== '';
  });
  return [
    ...(pieces.length > 1 ? (['FENCE_STRIPPED'] as const) : []),
    ...(hasProse ? (['PROSE_STRIPPED'] as const) : []),
  ];
}

/** Tells a broken forecast from a brace in prose: its brackets, as far as they can be matched, hold the name. */
class Naming {
  readonly #text: string;
  #names: number[] | null = null;
  #next = 0;
  /** Up to here brackets were matched and held no name. */
  #clearedTo = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns where a broken object that names horizons ends, as well as can be told; null for any other */
  endOfForecast({ start, depth }: OpenObject, fault: number): number | null {
    this.#names ??= [...this.#text.matchAll(/horizons|target[\s_-]?end[\s_-]?date/gi)].map(
      ({ index }) => index,
    );
    while (this.#next < this.#names.length && this.#names[this.#next]! < start) this.#next += 1;
    const name = this.#names[this.#next];
    if (name === undefined || fault < this.#clearedTo) return null;
    const end = this.#matchingEnd(fault, depth);
    if (name < end) return end;
    this.#clearedTo = end;
    return null;
  }

  #matchingEnd(from: number, open: number): number {
    const marks = /["{}[\]]/g;
    marks.lastIndex = from;
    let depth = open;
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      if (mark[0] === '"') marks.lastIndex = this.#stringEnd(mark.index);
      else depth += mark[0] === '{' || mark[0] === '[' ? 1 : -1;
      if (depth === 0) return marks.lastIndex;
    }
    return this.#text.length;
  }

  #stringEnd(start: number): number {
    const marks = /["\\]/g;
    marks.lastIndex = start + 1;
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      if (mark[0] === '"') return marks.lastIndex;
      marks.lastIndex += 1;
    }
    return this.#text.length;
  }
}

/**
 * Finds values in JSON text without reading them, so that each record can be read on its own.
 * Whether a value is valid inside is left to `JSON.parse`.
 */

import { words } from '../../../shared/words/index.ts';
import { MAX_JSON_DEPTH } from './limits.ts';

/** Thrown where the text can't go on as it does. */
export class JsonFault extends Error {
  readonly position: number;

  constructor(position: number) {
    super(words.tables.jsonTextDamaged);
    this.position = position;
  }
}

/** From the first character of a value up to, not including, `end`. */
export interface Extent {
  start: number;
  end: number;
}

const BLANKS = ' \t\n\r';
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const AFTER_SCALAR = /[\s,\]}:]/g;

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.includes(text[at]!)) at += 1;
  return at;
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at);
    if (at === -1) throw new JsonFault(text.length);
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
}

function bracketsEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
    if (depth === 0) return at + 1;
    if (depth > MAX_JSON_DEPTH) throw new JsonFault(at);
  }
  throw new JsonFault(text.length);
}

/** The value that starts at `start`. @throws JsonFault when there is none, or when it does not end */
export function valueAt(text: string, start: number): Extent {
  const first = text[start];
  if (first === '"') return { start, end: stringEnd(text, start) };
  if (first === '{' || first === '[') return { start, end: bracketsEnd(text, start) };
  AFTER_SCALAR.lastIndex = start;
  const end = AFTER_SCALAR.exec(text)?.index ?? text.length;
  if (end === start) throw new JsonFault(start);
  return { start, end };
}

/** Steps over a comma. @returns where the next item starts, or null behind the last one. @throws JsonFault */
function nextItem(text: string, from: number, closing: string): number | null {
  const at = skipBlanks(text, from);
  if (text[at] === closing) return null;
  if (text[at] !== ',') throw new JsonFault(at);
  return skipBlanks(text, at + 1);
}

function firstItem(text: string, start: number, closing: string): number | null {
  const at = skipBlanks(text, start + 1);
  return text[at] === closing ? null : at;
}

/** The elements of the array that starts at `start`. @throws JsonFault */
export function* elementsOf(text: string, start: number): Generator<Extent> {
  let at = firstItem(text, start, ']');
  while (at !== null) {
    const element = valueAt(text, at);
    yield element;
    at = nextItem(text, element.end, ']');
  }
}

/** The members of the object that starts at `start`. @throws JsonFault */
export function* membersOf(text: string, start: number): Generator<Extent & { key: string }> {
  let at = firstItem(text, start, '}');
  while (at !== null) {
    if (text[at] !== '"') throw new JsonFault(at);
    const key = valueAt(text, at);
    const colon = skipBlanks(text, key.end);
    if (text[colon] !== ':') throw new JsonFault(colon);
    const value = valueAt(text, skipBlanks(text, colon + 1));
    yield { ...value, key: String(parsedValue(text, key)) };
    at = nextItem(text, value.end, '}');
  }
}

/** Values one behind the other, as in JSON lines. @throws JsonFault */
export function* valuesOf(text: string): Generator<Extent> {
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const value = valueAt(text, at);
    yield value;
    at = skipBlanks(text, value.end);
  }
}

/** @throws JsonFault at the start of a value that is not valid inside */
export function parsedValue(text: string, { start, end }: Extent): unknown {
  try {
    return JSON.parse(text.slice(start, end));
  } catch {
    // The message of JSON.parse quotes the text, which may be a row about a person.
    throw new JsonFault(start);
  }
}

/**
 * Reads one JSON value out of a text, as tolerant as models are loose: comments, trailing commas, single or curly
 * quotes, bare keys, Python's words, raw line ends. Nothing is completed, nothing else is forgiven. Every character
 * is read once and the depth is bounded, so no text costs more than its length.
 */
import { skipBlanks } from './blanks.ts';
import { isDroppedKey, type JsonObject } from './json.ts';
import { bareKeyAt, readToken } from './looseTokens.ts';
import { opensString, readString } from './readString.ts';

/** No forecast is nested deeper; deeper text is somebody's test. */
const MAX_DEPTH = 256;

export type ValueReading =
  | { kind: 'value'; value: unknown; end: number; isLoose: boolean }
  /** The text, or its code block, ends inside the value. */
  | { kind: 'cut'; end: number }
  /**
   * Not JSON. `at`: where the part with the fault starts, so that quotes behind it still pair; `end`: up to here all
   * was read. `object`: the outermost object around the fault that is one beyond doubt.
   */
  | { kind: 'fault'; at: number; end: number; object: OpenObject | null };

export interface OpenObject {
  start: number;
  /** Brackets open at the fault, counted from this object. */
  depth: number;
}

interface Frame {
  start: number;
  value: JsonObject | unknown[];
  /** What comes next. `last`: an item, or the end after a comma. */
  next: 'first' | 'last' | 'comma' | 'colon' | 'item';
  key: string;
  /** A brace in prose is no object until a key shows it. */
  hasKey: boolean;
}

/** Reads the object or array that starts at a position. */
export function readValueAt(text: string, start: number): ValueReading {
  return new ValueReader(text, start).read();
}

class ValueReader {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  #at: number;
  #isLoose = false;
  #end: ValueReading | null = null;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  read(): ValueReading {
    this.#open();
    while (this.#end === null) {
      const gap = skipBlanks(this.#text, this.#at);
      this.#at = gap.at;
      this.#isLoose ||= gap.isLoose;
      if (gap.isCut) this.#cut();
      else this.#step(this.#frames.at(-1)!);
    }
    return this.#end;
  }

  #step(frame: Frame): void {
    const char = this.#text[this.#at]!;
    const isClosing = char === (Array.isArray(frame.value) ? ']' : '}');
    if (isClosing && (frame.next === 'first' || frame.next === 'last' || frame.next === 'comma')) {
      this.#isLoose ||= frame.next === 'last';
      this.#close(frame);
    } else if (frame.next === 'comma') {
      if (char === ',') this.#advance(frame, 'last');
      else this.#fault();
    } else if (frame.next === 'colon') {
      frame.hasKey ||= char === ':';
      if (char === ':') this.#advance(frame, 'item');
      else this.#fault();
    } else if (frame.next === 'item' || Array.isArray(frame.value)) {
      this.#item(frame, char);
    } else {
      this.#key(frame, char);
    }
  }

  #advance(frame: Frame, next: Frame['next']): void {
    frame.next = next;
    this.#at += 1;
  }

  #open(): void {
    if (this.#frames.length >= MAX_DEPTH) {
      this.#fault();
    } else {
      const value = this.#text[this.#at] === '{' ? {} : [];
      this.#frames.push({ start: this.#at, value, next: 'first', key: '', hasKey: false });
      this.#at += 1;
    }
  }

  #close({ value }: Frame): void {
    this.#frames.pop();
    this.#at += 1;
    const outer = this.#frames.at(-1);
    if (outer === undefined) this.#end = { kind: 'value', value, end: this.#at, isLoose: this.#isLoose };
    else this.#put(outer, value);
  }

  #put(frame: Frame, value: unknown): void {
    if (Array.isArray(frame.value)) frame.value.push(value);
    else if (!isDroppedKey(frame.key)) frame.value[frame.key] = value;
    frame.next = 'comma';
  }

  #key(frame: Frame, char: string): void {
    const isQuoted = opensString(char);
    // A quoted key is one even where the text goes wrong behind it.
    frame.hasKey ||= isQuoted;
    const key = isQuoted ? this.#string() : this.#bareKey();
    if (key === null) return;
    frame.key = key;
    frame.next = 'colon';
  }

  #bareKey(): string | null {
    const key = bareKeyAt(this.#text, this.#at);
    if (key === '') {
      this.#fault();
      return null;
    }
    this.#at += key.length;
    this.#isLoose = true;
    return key;
  }

  #item(frame: Frame, char: string): void {
    if (char === '{' || char === '[') {
      this.#open();
    } else if (opensString(char)) {
      const value = this.#string();
      if (value !== null) this.#put(frame, value);
    } else {
      this.#token(frame);
    }
  }

  #token(frame: Frame): void {
    const token = readToken(this.#text, this.#at);
    if (token.kind === 'token') {
      this.#at = token.end;
      this.#isLoose ||= token.isLoose;
      this.#put(frame, token.value);
    } else if (token.kind === 'cut') {
      this.#cut();
    } else {
      this.#fault();
    }
  }

  #string(): string | null {
    const reading = readString(this.#text, this.#at);
    if (reading.kind === 'string') {
      this.#at = reading.end;
      this.#isLoose ||= reading.isLoose;
      return reading.value;
    }
    if (reading.kind === 'cut') {
      this.#at = this.#text.length;
      this.#cut();
    } else {
      this.#fault(reading.at);
    }
    return null;
  }

  #cut(): void {
    this.#end = { kind: 'cut', end: this.#at };
  }

  #fault(end = this.#at): void {
    const index = this.#frames.findIndex((frame) => frame.hasKey);
    const object =
      index < 0 ? null : { start: this.#frames[index]!.start, depth: this.#frames.length - index };
    this.#end = { kind: 'fault', at: this.#at, end, object };
  }
}

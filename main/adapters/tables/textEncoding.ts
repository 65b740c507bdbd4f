/** Finds out how a text file is encoded. */
import { isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import { copyOf, type FileContent } from './fileContent.ts';
import { type LegacyEncoding, likelyEncodings } from './legacyEncodings.ts';
import { HEAD_BYTES } from './limits.ts';
import { notText, otherEncoding } from './refusals.ts';

function byteOrderMark(head: Uint8Array): TextEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** Digits, delimiters and line ends have a NUL as one half in UTF-16, always on the same side. */
function unmarkedUtf16(head: Uint8Array): TextEncoding | null {
  let [even, odd] = [0, 0];
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = head.length / 10;
  const encoding = odd > enough && even === 0 ? 'utf-16le' : even > enough && odd === 0 ? 'utf-16be' : null;
  if (encoding === null) return null;
  const text = new TextDecoder(encoding).decode(head);
  return looksBinary(Uint8Array.from(text, (letter) => Math.min(letter.charCodeAt(0), 0xff)))
    ? null
    : encoding;
}

/** Text holds no NUL and next to no other control characters. */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (let index = 0; index < head.length; index += 1) {
    const byte = head[index]!;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  return controls > head.length / 100;
}

/** Bytes at the end that begin a letter without ending it. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
    if (byte < 0x80) return 0;
  }
  return 0;
}

async function isUtf8Throughout(content: FileContent): Promise<boolean> {
  let rest: Uint8Array = new Uint8Array();
  for await (const { bytes } of content.pieces()) {
    const joined = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const whole = joined.length - unfinishedBytes(joined);
    if (!isUtf8(joined.subarray(0, whole))) return false;
    rest = copyOf(joined.subarray(whole));
  }
  return rest.length === 0;
}

/** Words looked at to tell an encoding. */
const ENOUGH_WORDS = 2_000;
/** In bytes; what is longer is no word of a table. */
const LONGEST_WORD = 4_096;
/** Below this no character of two bytes has its second byte, and cells and words end. */
const FIRST_INSIDE = 0x40;

/** The distinct words with some byte beyond ASCII. */
async function foreignWords(content: FileContent): Promise<Uint8Array[]> {
  const words = new Map<string, Uint8Array>();
  let rest: Uint8Array = new Uint8Array();
  for await (const { bytes } of content.pieces()) {
    const joined = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    let start = 0;
    let isForeign = false;
    for (let at = 0; at < joined.length; at += 1) {
      const byte = joined[at]!;
      if (byte >= 0x80) isForeign = true;
      if (byte >= FIRST_INSIDE) continue;
      if (isForeign) addWord(words, joined.subarray(start, at));
      start = at + 1;
      isForeign = false;
    }
    rest = joined.length - start > LONGEST_WORD ? new Uint8Array() : copyOf(joined.subarray(start));
    if (words.size >= ENOUGH_WORDS) break;
  }
  addWord(words, rest);
  return [...words.values()];
}

function addWord(words: Map<string, Uint8Array>, word: Uint8Array): void {
  if (word.some((byte) => byte >= 0x80)) words.set(Buffer.from(word).toString('latin1'), copyOf(word));
}

/** Whether all bytes of the file are letters of the encoding. */
export async function isValidThroughout(content: FileContent, encoding: TextEncoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const { bytes } of content.pieces()) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (thrown) {
    if (thrown instanceof TypeError) return false;
    throw thrown;
  }
}

/** @returns the likeliest one of those in which the whole file is valid; every byte is a letter of Latin-1 */
async function legacyEncodingOf(content: FileContent): Promise<LegacyEncoding> {
  for (const encoding of likelyEncodings(await foreignWords(content)))
    if (encoding === 'windows-1252' || (await isValidThroughout(content, encoding))) return encoding;
  return 'windows-1252';
}

/**
 * The encoding that is stated, else by the byte order mark, else UTF-16 by its NULs, else UTF-8 where the whole file
 * is valid, else the one from before Unicode that its words look most like, and in which the whole file is valid.
 * @throws AppError `FILE_NOT_TEXT`, and `BAD_MAPPING` where the file is not in the encoding that is stated
 */
export async function encodingOf(
  content: FileContent,
  head: Uint8Array,
  asked: TextEncoding | undefined,
): Promise<TextEncoding> {
  const sample = head.subarray(0, HEAD_BYTES);
  if (asked !== undefined) {
    if (await isValidThroughout(content, asked)) return asked;
    throw otherEncoding(content.name, asked);
  }
  const stated = byteOrderMark(sample) ?? unmarkedUtf16(sample);
  if (stated !== null) return stated;
  if (looksBinary(sample)) throw notText(content.name);
  return (await isUtf8Throughout(content)) ? 'utf-8' : legacyEncodingOf(content);
}

/** Finds out how a text file is encoded. */
import { isUtf8 } from 'node:buffer';
import type { FileContent } from './fileContent.ts';
import { HEAD_BYTES } from './limits.ts';
import { notText } from './refusals.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function byteOrderMark(head: Uint8Array): TextEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** Digits, delimiters and line ends have a NUL as one half in UTF-16, always on the same side. */
function unmarkedUtf16(head: Uint8Array): TextEncoding | null {
  const nuls = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) nuls[index % 2]! += 1;
  const [even = 0, odd = 0] = nuls;
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
  for (const byte of head) {
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
    rest = joined.subarray(whole);
  }
  return rest.length === 0;
}

/**
 * The encoding by the byte order mark, else UTF-16 by its NULs, else UTF-8 where the whole file is valid,
 * else Latin-1 as Windows writes it: what remains in use for such files.
 * @throws AppError `FILE_NOT_TEXT`
 */
export async function encodingOf(content: FileContent, head: Uint8Array): Promise<TextEncoding> {
  const sample = head.subarray(0, HEAD_BYTES);
  const stated = byteOrderMark(sample) ?? unmarkedUtf16(sample);
  if (stated !== null) return stated;
  if (looksBinary(sample)) throw notText(content.name);
  return (await isUtf8Throughout(content)) ? 'utf-8' : 'windows-1252';
}

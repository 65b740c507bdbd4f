/** Recognises what a file is by its first bytes. */

export type FileKind = 'gzip' | 'zip' | 'compound' | 'text';

const SIGNATURES: readonly [FileKind, readonly number[]][] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // What workbooks were until 2007, and what those with a password still are.
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
];

const MARKUP = /^\s*<(?:!doctype|\?xml|html|head|body|table|meta)\b/i;
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[{\]])/;

/** `text` is what is left: its encoding and whether it is text at all are still to be found out. */
export function kindOf(head: Uint8Array): FileKind {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, index) => head[index] === byte)) return kind;
  }
  return 'text';
}

/** Some systems offer web pages and XML under the names of spreadsheets. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}

export function isJson(text: string): boolean {
  return JSON_START.test(text);
}

/** The text of a file, piece by piece. */
import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import type { FileContent } from './fileContent.ts';

/** Control characters other than tabs and line ends: nothing that a table means to say. */
const STRAY_CONTROLS = /[^\t\n\r -~\u00a0-\uffff]/g;

export interface TextPiece {
  text: string;
  bytesRead: number;
}

/** A letter that is cut by the end of a piece comes with the next one. Stray control characters are left out. */
export async function* decodedText(content: FileContent, encoding: TextEncoding): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  let lastRead = 0;
  for await (const { bytes, bytesRead } of content.pieces()) {
    lastRead = bytesRead;
    const text = decoder.decode(bytes, { stream: true });
    yield { text: isPlain(bytes) ? text : withoutControls(text), bytesRead };
  }
  yield { text: decoder.decode(), bytesRead: lastRead };
}

/** The text of the first bytes of a file. */
export function decodedHead(head: Uint8Array, encoding: TextEncoding): string {
  return withoutControls(new TextDecoder(encoding).decode(head, { stream: true }));
}

/** 1 for each byte that is not plain. To look up each is twice as quick as to compare it. */
const OTHERS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isPrintable = byte >= 0x20 && byte <= 0x7e;
  return isPrintable || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 0 : 1;
});

/** Whether bytes are printable ASCII, tabs and line ends, as nearly all of most tables are: quicker than to look through their text. */
function isPlain(bytes: Uint8Array): boolean {
  let others = 0;
  for (let at = 0; at < bytes.length; at += 1) others |= OTHERS[bytes[at]!]!;
  return others === 0;
}

/** Most pieces have none: to look for one is quicker than to replace them. */
function withoutControls(text: string): string {
  return text.search(STRAY_CONTROLS) < 0 ? text : text.replace(STRAY_CONTROLS, '');
}

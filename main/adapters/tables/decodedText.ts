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
    yield { text: mayHoldControls(bytes) ? withoutControls(text) : text, bytesRead };
  }
  yield { text: decoder.decode(), bytesRead: lastRead };
}

/** The text of the first bytes of a file. */
export function decodedHead(head: Uint8Array, encoding: TextEncoding): string {
  return withoutControls(new TextDecoder(encoding).decode(head, { stream: true }));
}

/**
 * Whether a piece may hold stray controls. In every encoding that is read they show as a byte below the space, other than
 * tab and line ends, or as one from DEL upwards, as other letters do too.
 */
function mayHoldControls(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]!;
    if (byte < 0x20 ? byte !== 0x0a && byte !== 0x0d && byte !== 0x09 : byte >= 0x7f) return true;
  }
  return false;
}

function withoutControls(text: string): string {
  return text.replace(STRAY_CONTROLS, '');
}

/** Text in encodings from before Unicode, by turning round what the decoder makes of every byte and pair of bytes. */
import type { TextEncoding } from '../../shared/surveillance/textEncodings.ts';

function bytesByLetter(encoding: TextEncoding): Map<string, Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const found = new Map<string, Uint8Array>();
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !found.has(text))
      found.set(text, Uint8Array.from(bytes));
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  for (let lead = 0x81; lead < 255; lead += 1)
    for (let trail = 0x40; trail < 255; trail += 1) add(lead, trail);
  return found;
}

/** @throws Error for a letter that the encoding does not have */
export function encodedAs(text: string, encoding: TextEncoding): Uint8Array {
  const letters = bytesByLetter(encoding);
  return Buffer.concat(
    [...text].map((letter) => {
      const bytes = letters.get(letter);
      if (bytes === undefined) throw new Error(`${encoding} has no "${letter}"`);
      return bytes;
    }),
  );
}

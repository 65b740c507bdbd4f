import { AppError } from '../../../../shared/errors/AppError.ts';

/** A decoded file and the encoding it was read as. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const SAMPLE_BYTES = 65_536;

function byteOrderMark(bytes: Uint8Array): DecodedText['encoding'] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Text holds no NUL and next to no other control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  return controls > sample.length / 100;
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, else as Windows Latin-1.
 * @throws AppError `FILE_EMPTY`, `FILE_NOT_TEXT`
 */
export function decodeText(name: string, bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw emptyFile(name);
  const marked = byteOrderMark(bytes);
  if (marked === null && looksBinary(bytes)) {
    throw new AppError(
      'FILE_NOT_TEXT',
      `${name} is not a text file. Save the table as CSV (in a spreadsheet: File, Save as, CSV UTF-8) and import that.`,
      { file: name },
    );
  }
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: what remains in use for such files is Latin-1 as Windows writes it.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

export function emptyFile(name: string): AppError {
  return new AppError('FILE_EMPTY', `${name} is empty. Choose the file that holds the counts.`, {
    file: name,
  });
}

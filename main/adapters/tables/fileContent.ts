/** The bytes of a file as its format sees them: unpacked, in pieces, with the count of stored bytes behind them. */

import { pipeline, Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { InputFile } from '../../core/ports/InputFiles.ts';
import { inMegabytes, isOverpacked, MAX_UNPACKED_BYTES, PIECE_BYTES, TURN_BYTES } from './limits.ts';
import { tooLarge, unreadable } from './refusals.ts';

export interface Piece {
  /** They stand until the next piece is asked for: who keeps them keeps a copy. */
  bytes: Uint8Array;
  /** Bytes of the stored file that were read so far. */
  bytesRead: number;
}

/** Can be read as often as needed, each time from the start; ending the iteration early closes the file. */
export interface FileContent {
  name: string;
  /** @throws AppError `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE` */
  pieces(): AsyncIterable<Piece>;
}

/** `slice` of a Buffer would be a view of the same bytes. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** Cuts what a source gives into pieces of bounded size; between some of them others get their turn. */
async function* cutIntoPieces(source: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  let sinceTurn = 0;
  for await (const { bytes, bytesRead } of source) {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      const piece = bytes.subarray(start, start + PIECE_BYTES);
      yield { bytes: piece, bytesRead: bytesRead - bytes.length + start + piece.length };
      sinceTurn += piece.length;
      if (sinceTurn < TURN_BYTES) continue;
      sinceTurn = 0;
      await nextTurn();
    }
  }
}

async function* storedPieces(file: InputFile): AsyncGenerator<Piece> {
  let bytesRead = 0;
  for await (const bytes of file.chunks()) {
    bytesRead += bytes.length;
    yield { bytes, bytesRead };
  }
}

async function* unpackedPieces(file: InputFile): AsyncGenerator<Piece> {
  let bytesRead = 0;
  const counted = async function* () {
    for await (const bytes of file.chunks()) {
      bytesRead += bytes.length;
      // Unpacking goes on while the next chunk is read.
      yield copyOf(bytes);
    }
  };
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  const closed = Promise.withResolvers<void>();
  // Errors reach the loop below through the gunzip stream; here it only matters that all is closed.
  pipeline(Readable.from(counted()), gunzip, () => closed.resolve());
  let unpacked = 0;
  try {
    for await (const bytes of gunzip) {
      unpacked += bytes.length;
      if (unpacked > MAX_UNPACKED_BYTES || isOverpacked(unpacked, file.size)) throw bomb(file.name, unpacked);
      yield { bytes, bytesRead };
      await nextTurn();
    }
  } catch (thrown) {
    if (isAppError(thrown)) throw thrown;
    throw unreadable(file.name, words.tables.packedDamaged, words.tables.getAgain, thrown);
  } finally {
    await closed.promise;
  }
}

function bomb(name: string, unpacked: number) {
  const size = inMegabytes(Math.min(unpacked, MAX_UNPACKED_BYTES));
  return tooLarge(name, words.tables.unpacksTo({ size }), words.tables.unpackIt);
}

export function storedContent(file: InputFile): FileContent {
  return { name: file.name, pieces: () => cutIntoPieces(storedPieces(file)) };
}

export function unpackedContent(file: InputFile): FileContent {
  return { name: file.name, pieces: () => unpackedPieces(file) };
}

/** @returns the first bytes, at most about `length` of them. */
export async function headOf(content: FileContent, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let gathered = 0;
  for await (const { bytes } of content.pieces()) {
    parts.push(copyOf(bytes));
    gathered += bytes.length;
    if (gathered >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}

/**
 * All bytes, for formats that can't be read in pieces.
 * @throws AppError `FILE_TOO_LARGE` beyond `maxBytes`, before more than that is in memory
 */
export async function wholeOf(content: FileContent, maxBytes: number, advice: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let gathered = 0;
  for await (const { bytes } of content.pieces()) {
    gathered += bytes.length;
    if (gathered > maxBytes) {
      throw tooLarge(content.name, words.tables.largerThan({ size: inMegabytes(maxBytes) }), advice);
    }
    parts.push(copyOf(bytes));
  }
  return Buffer.concat(parts);
}

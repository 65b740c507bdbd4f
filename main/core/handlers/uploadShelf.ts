/** Files that a page is uploading: kept in memory until they are imported or forgotten. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { OpenedFile } from '../ports/InputFiles.ts';
import { chunksOfParts } from '../util/chunksOfParts.ts';

/** Bytes of all open uploads together. */
export const MAX_UPLOAD_BYTES = 256 * 1024 * 1024;
/** A page that is closed in mid-upload never discards: the oldest upload then makes room. */
const MAX_OPEN_UPLOADS = 16;

interface Upload {
  name: string;
  expected: number;
  parts: Uint8Array[];
  received: number;
}

export class UploadShelf {
  readonly #crypto: Crypto;
  readonly #uploads = new Map<string, Upload>();

  constructor(crypto: Crypto) {
    this.#crypto = crypto;
  }

  /** @throws AppError `FILE_TOO_LARGE` */
  open(name: string, bytes: number): string {
    if (bytes > MAX_UPLOAD_BYTES) throw tooLarge(name);
    this.#makeRoom(bytes);
    const id = this.#crypto.randomId();
    this.#uploads.set(id, { name, expected: bytes, parts: [], received: 0 });
    return id;
  }

  /** @returns bytes received so far. @throws AppError `UNKNOWN_UPLOAD`, `FILE_TOO_LARGE` */
  append(id: string, base64: string): number {
    const upload = this.#get(id);
    const part = sharedBytes(atob(base64));
    if (upload.received + part.length > upload.expected) throw tooLarge(upload.name);
    upload.parts.push(part);
    upload.received += part.length;
    return upload.received;
  }

  /** The upload as a file. @throws AppError `UNKNOWN_UPLOAD` also when parts are missing */
  file(id: string): OpenedFile {
    const upload = this.#get(id);
    if (upload.received !== upload.expected) throw unknown(id);
    const source = { kind: 'memory', parts: upload.parts } as const;
    return { name: upload.name, size: upload.received, source, chunks: () => chunksOfParts(upload.parts) };
  }

  discard(id: string): void {
    this.#uploads.delete(id);
  }

  #makeRoom(bytes: number): void {
    let open = [...this.#uploads.values()].reduce((sum, upload) => sum + upload.expected, 0);
    for (const [id, upload] of this.#uploads) {
      if (open + bytes <= MAX_UPLOAD_BYTES && this.#uploads.size < MAX_OPEN_UPLOADS) return;
      this.#uploads.delete(id);
      open -= upload.expected;
    }
  }

  #get(id: string): Upload {
    const upload = this.#uploads.get(id);
    if (upload === undefined) throw unknown(id);
    return upload;
  }
}

/** Bytes that another thread reads where they are. @param text a byte for each character */
function sharedBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(text.length));
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function tooLarge(name: string): AppError {
  return new AppError('FILE_TOO_LARGE', words.requests.uploadTooLarge({ name }), {
    file: name,
    limitBytes: MAX_UPLOAD_BYTES,
  });
}

function unknown(id: string): AppError {
  return new AppError('UNKNOWN_UPLOAD', words.requests.uploadIncomplete, { uploadId: id });
}

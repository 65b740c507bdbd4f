import type { Client } from '../../../shared/contract/index.ts';

/** Bytes of one part; base64 makes a third more of it, still below the contract's limit of 1 MiB. */
export const PART_BYTES = 512 * 1024;

/** Encoded at once: divisible by three, so that pieces can be put together, and few enough for a call's arguments. */
const PIECE_BYTES = 24 * 1024;

/** A file of the page; `File` is one. */
export interface PickedFile {
  name: string;
  size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export function toBase64(bytes: Uint8Array): string {
  let base64 = '';
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES)));
  }
  return base64;
}

export interface UploadSteps {
  /** Told before the first part, so that a cancelled upload can be forgotten. */
  opened: (uploadId: string) => void;
  /** Told after each part, with its bytes. */
  sent: (bytes: number) => void;
  isCancelled: () => boolean;
}

/**
 * Sends one file in parts.
 * @returns whether it was sent whole; false when it was cancelled
 * @throws AppError of the contract, for example `FILE_TOO_LARGE`
 */
export async function uploadFile(client: Client, file: PickedFile, steps: UploadSteps): Promise<boolean> {
  const { uploadId } = await client.call('uploads.open', { name: file.name, bytes: file.size });
  steps.opened(uploadId);
  for (let at = 0; at < file.size; at += PART_BYTES) {
    if (steps.isCancelled()) return false;
    const part = new Uint8Array(await file.slice(at, at + PART_BYTES).arrayBuffer());
    await client.call('uploads.append', { uploadId, base64: toBase64(part) });
    steps.sent(part.length);
  }
  return !steps.isCancelled();
}

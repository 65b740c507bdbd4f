import type { Client } from '../../../shared/contract/index.ts';
import type { SentFile } from './review/importReview.ts';
import { type PickedFile, uploadFile } from './uploadFile.ts';

export interface SendSteps {
  /** Told before the first part of each file, so that what was sent can be forgotten. */
  opened: (uploadId: string) => void;
  /** Told after each part, with the bytes of all files so far. */
  sent: (bytes: number) => void;
  isCancelled: () => boolean;
}

/**
 * Sends files one after the other.
 * @returns null when it was cancelled
 * @throws AppError of the contract, for example `FILE_TOO_LARGE`
 */
export async function sendFiles(
  client: Client,
  files: readonly PickedFile[],
  steps: SendSteps,
): Promise<SentFile[] | null> {
  const done: SentFile[] = [];
  let bytes = 0;
  for (const file of files) {
    let uploadId = '';
    const isWhole = await uploadFile(client, file, {
      opened: (id) => {
        uploadId = id;
        steps.opened(id);
      },
      sent: (part) => {
        bytes += part;
        steps.sent(bytes);
      },
      isCancelled: steps.isCancelled,
    });
    if (!isWhole) return null;
    done.push({ name: file.name, uploadId, sheet: null });
  }
  return done;
}

/** An upload that cannot be forgotten is forgotten by the program itself; it must not hide the first failure. */
export async function discardUploads(client: Client, uploadIds: readonly string[]): Promise<void> {
  await Promise.allSettled(uploadIds.map((uploadId) => client.call('uploads.discard', { uploadId })));
}

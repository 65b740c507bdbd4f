/** Keys that the user entered, in `keys.json` of the data folder: encrypted by the system, or plain where that was accepted. */

import { join } from 'node:path';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import { type RemoteProviderId, remoteProviderIdSchema } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { z } from '../../../shared/zod.ts';
import { readTextOrNull, replaceFile } from '../durableFile.ts';
import { readFailure } from '../fileErrors.ts';

const keptKeySchema = z.union([
  z.object({ plain: z.string().min(1) }).strict(),
  z.object({ sealed: z.base64() }).strict(),
]);
export type KeptKey = z.infer<typeof keptKeySchema>;

const keyFileSchema = z.object({
  schemaVersion: z.literal(1),
  /** Random, so that what tells keys apart means nothing outside of this folder. */
  salt: z.string().min(32),
  keys: z.partialRecord(remoteProviderIdSchema, keptKeySchema),
  /** The password of the team's database. */
  team: keptKeySchema.optional(),
});
export type KeyFile = z.infer<typeof keyFileSchema>;
export type KeptKeys = Partial<Record<RemoteProviderId, KeptKey>>;

export function keyFilePath(folder: string): string {
  return join(folder, 'keys.json');
}

/**
 * @returns what the file says, `damaged` when it is no file of keys, null when there is none
 * @throws AppError `NEWER_VERSION`; `FOLDER_DAMAGED`, `DISK_FAILED` when the system does not give its bytes
 */
export async function readKeyFile(folder: string): Promise<KeyFile | 'damaged' | null> {
  const path = keyFilePath(folder);
  const text = await readTextOrNull(path).catch((thrown: unknown) => {
    throw readFailure(thrown, path);
  });
  if (text === null) return null;
  try {
    const json: unknown = JSON.parse(text);
    refuseNewerKeys(json);
    return keyFileSchema.parse(json);
  } catch (thrown) {
    if (isAppError(thrown)) throw thrown;
    // Neither message is kept: both may quote what they could not read.
    return 'damaged';
  }
}

/** @throws AppError `NEWER_VERSION` */
function refuseNewerKeys(json: unknown): void {
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'number' || version <= 1) return;
  throw new AppError('NEWER_VERSION', words.files.newerKeys, { file: 'keys.json', schemaVersion: version });
}

/** Only the user may read the file. @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE` */
export async function writeKeyFile(folder: string, file: KeyFile): Promise<void> {
  await replaceFile(keyFilePath(folder), `${JSON.stringify(file, null, 2)}\n`);
}

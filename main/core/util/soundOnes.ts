import { isAppError } from '../../../shared/errors/AppError.ts';

/** What could be read, and of the rest what is wrong with each. */
export interface Sorted<T, R> {
  sound: R[];
  damaged: { item: T; message: string }[];
}

const DAMAGE: ReadonlySet<string> = new Set(['FOLDER_DAMAGED', 'DISK_FAILED', 'NEWER_VERSION']);

/** Reads many files; one that is damaged takes none of the others with it. */
export async function soundOnes<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
): Promise<Sorted<T, R>> {
  const sorted: Sorted<T, R> = { sound: [], damaged: [] };
  for (const item of items) {
    try {
      sorted.sound.push(await read(item));
    } catch (thrown) {
      if (!isAppError(thrown) || !DAMAGE.has(thrown.code)) throw thrown;
      sorted.damaged.push({ item, message: thrown.message });
    }
  }
  return sorted;
}

import { isAppError } from '../../../shared/errors/AppError.ts';

/** What could be read, and of the rest what is wrong with each: damage, or that another site does not share it. */
export interface Sorted<T, R> {
  sound: R[];
  damaged: { item: T; message: string; isNotShared: boolean }[];
}

const DAMAGE: ReadonlySet<string> = new Set(['FOLDER_DAMAGED', 'NOT_SHARED', 'DISK_FAILED', 'NEWER_VERSION']);

/**
 * Reads many files; one that is damaged takes none of the others with it.
 * @param atOnce how many are read at the same time
 */
export async function soundOnes<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
  atOnce = 1,
): Promise<Sorted<T, R>> {
  const sorted: Sorted<T, R> = { sound: [], damaged: [] };
  for (let from = 0; from < items.length; from += atOnce) {
    const group = items.slice(from, from + atOnce);
    const results = await Promise.allSettled(group.map(read));
    for (const [index, result] of results.entries()) {
      if (result.status === 'fulfilled') sorted.sound.push(result.value);
      else sorted.damaged.push({ item: group[index]!, ...damageIn(result.reason) });
    }
  }
  return sorted;
}

/** @throws what was thrown, where it is no damage */
function damageIn(thrown: unknown): { message: string; isNotShared: boolean } {
  if (isAppError(thrown) && DAMAGE.has(thrown.code))
    return { message: thrown.message, isNotShared: thrown.code === 'NOT_SHARED' };
  throw thrown;
}

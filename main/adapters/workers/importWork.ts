/** Imports: small ones in the thread that asks, all others in a thread of their own. */
import type { ImportTasks, ImportWork, ReadingOrder } from '../../core/surveillance/intake/readImport.ts';
import { nodeImportTasks } from './importTasks.ts';
import { createWorkHere } from './inlineWork.ts';
import { createThreadWork, type ThreadWorkOptions } from './threadWork.ts';

/** Files up to this many bytes together are read within some hundredths of a second; a thread takes longer than that to start. */
const SMALL_BYTES = 64 * 1024;

/**
 * Most of what is made while a table is read is of no use a moment later: with more room for it the same work takes longer, and 50 MB
 * more. With Node's usual room a thread that runs out of memory also takes the whole process along, more often than not.
 */
const YOUNG_MEGABYTES = 24;

/** @param entry the program of the thread, which serves `nodeImportTasks` */
export function createImportWork(entry: string, options: Omit<ThreadWorkOptions, 'lanes'> = {}): ImportWork {
  const here = createWorkHere(nodeImportTasks());
  // One import at a time: the thread that reads a preview has its tables for the import that follows.
  const away = createThreadWork<ImportTasks>(entry, {
    youngMegabytes: YOUNG_MEGABYTES,
    ...options,
    lanes: 1,
  });
  return {
    lanes: 1,
    run: (name, order, options) => (bytesOf(order) > SMALL_BYTES ? away : here).run(name, order, options),
    warm: () => away.warm(),
    close: () => away.close(),
  };
}

function bytesOf({ files, population }: ReadingOrder): number {
  return [...files, ...(population === null ? [] : [population])].reduce(
    (sum, { file }) => sum + file.size,
    0,
  );
}

import type { ImportTasks, ImportWork } from '../../core/surveillance/intake/readImport.ts';
import { createThreadWork, type ThreadWorkOptions } from './threadWork.ts';

/**
 * Most of what is made while a table is read is of no use a moment later: with more room for it the same work takes longer, and 50 MB
 * more. With Node's usual room a thread that runs out of memory also takes the whole process along, more often than not.
 */
const YOUNG_MEGABYTES = 24;

/**
 * Imports in a thread of their own, small ones too: in the thread that answers, the first of them would keep all others waiting
 * for a sixth of a second. One at a time: the thread that reads a preview has its tables for the import that follows.
 * @param entry the program of the thread, which serves `nodeImportTasks`
 */
export function createImportWork(entry: string, options: Omit<ThreadWorkOptions, 'lanes'> = {}): ImportWork {
  return createThreadWork<ImportTasks>(entry, { youngMegabytes: YOUNG_MEGABYTES, ...options, lanes: 1 });
}

import { createImportTasks } from '../../core/surveillance/intake/readImport.ts';
import { chunksOf } from '../nodeInputFiles.ts';
import { systemClock } from '../systemClock.ts';
import { lazyTableReader } from '../tables/lazyTableReader.ts';

/** Reading for imports with Node's adapters: the same in every thread. */
export const nodeImportTasks = () =>
  createImportTasks({ clock: systemClock, tables: lazyTableReader, chunksOf });

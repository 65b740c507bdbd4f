/** Imports in the thread of the test. */
import { chunksOf } from '../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import { createInlineWork } from '../../main/adapters/workers/inlineWork.ts';
import type { Clock } from '../../main/core/ports/Clock.ts';
import type { TableReader } from '../../main/core/ports/TableReader.ts';
import { createImportTasks, type ImportWork } from '../../main/core/surveillance/intake/readImport.ts';

export function inlineImports(
  clock: Pick<Clock, 'breathe'>,
  tables: TableReader = nodeTableReader,
): ImportWork {
  return createInlineWork(createImportTasks({ clock, tables, chunksOf }));
}

/** Opens the core of a command with as much access as the command wants and the data folder allows. */
import { dataFolderExists } from '../../adapters/dataFolder.ts';
import { createWorkHere } from '../../adapters/workers/inlineWork.ts';
import type { Core } from '../../core/Core.ts';
import { type NodeCoreOptions, openNodeCore } from '../openNodeCore.ts';
import { openWriterOrReader } from '../openWriterOrReader.ts';
import type { Access } from './Command.ts';

export interface CommandCore {
  core: Core;
  access: 'writer' | 'reader';
}

/** @throws AppError as `openNodeCore` does; `writer-if-free` never because of another process, or of a folder that can't be written */
export async function openCommandCore(
  dataFolder: string,
  access: Access,
  parts: Pick<NodeCoreOptions, 'heavyWork' | 'isNetworkOff'> = {},
): Promise<CommandCore> {
  // Nobody else waits for a command: it is quicker without a thread.
  const importWork = createWorkHere(async () =>
    (await import('../../adapters/workers/importTasks.ts')).nodeImportTasks(),
  );
  const options = { importWork, ...parts, dataFolder, host: 'cli' } as const;
  if (access === 'writer-if-free') {
    // What only looks creates no folder.
    if (await dataFolderExists(dataFolder))
      return openWriterOrReader(options, ['FOLDER_IN_USE', 'FOLDER_NOT_WRITABLE']);
    return openCommandCore(dataFolder, 'reader', parts);
  }
  return { core: await openNodeCore({ ...options, access }), access };
}

/** Opens the core of a command with as much access as the command wants and the data folder allows. */
import { isAppError } from '../../../shared/errors/AppError.ts';
import { dataFolderExists } from '../../adapters/dataFolder.ts';
import type { Core } from '../../core/Core.ts';
import { openNodeCore } from '../openNodeCore.ts';
import type { Access } from './Command.ts';

export interface CommandCore {
  core: Core;
  access: 'writer' | 'reader';
}

/** @throws AppError as `openNodeCore` does; `writer-if-free` never because of another process, or of a folder that can't be written */
export async function openCommandCore(dataFolder: string, access: Access): Promise<CommandCore> {
  const open = async (allowed: CommandCore['access']) => ({
    core: await openNodeCore({ dataFolder, host: 'cli', access: allowed }),
    access: allowed,
  });
  if (access !== 'writer-if-free') return open(access);
  // What only looks creates no folder.
  if (!(await dataFolderExists(dataFolder))) return open('reader');
  try {
    return await open('writer');
  } catch (thrown) {
    if (isAppError(thrown) && ONLY_READING.has(thrown.code)) return open('reader');
    throw thrown;
  }
}

const ONLY_READING: ReadonlySet<string> = new Set(['FOLDER_IN_USE', 'FOLDER_NOT_WRITABLE']);

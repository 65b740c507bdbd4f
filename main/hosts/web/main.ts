import { openWriterOrReader } from '../openWriterOrReader.ts';
import type { WebHost } from './createWebHost.ts';
import { type ServeOptions, serveCore } from './serveCore.ts';

export interface ServeWebOptions extends Omit<ServeOptions, 'openCore'> {
  dataFolder: string;
  /** Nothing but this computer is asked. */
  isNetworkOff?: boolean;
  /** Is told, in one sentence that names it, when another process has the folder: the screens then only read. */
  onOnlyReading: (sentence: string) => void;
}

/**
 * Starts the web host over the data folder, as its writer, or as a reader beside the process that has it. Prints nothing
 * and handles no signals: that is the caller's. @see serveCore
 * @throws AppError such as `FOLDER_DAMAGED`, `FILE_NOT_FOUND` (no built page)
 */
export function serveWeb({
  dataFolder,
  isNetworkOff = false,
  onOnlyReading,
  ...options
}: ServeWebOptions): Promise<WebHost> {
  return serveCore({
    ...options,
    async openCore() {
      const { core, refusal } = await openWriterOrReader({ dataFolder, isNetworkOff, host: 'web' });
      if (refusal !== null) onOnlyReading(refusal.message);
      return core;
    },
  });
}

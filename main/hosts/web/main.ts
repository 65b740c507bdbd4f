import { openNodeCore } from '../openNodeCore.ts';
import type { WebHost } from './createWebHost.ts';
import { type ServeOptions, serveCore } from './serveCore.ts';

export interface ServeWebOptions extends Omit<ServeOptions, 'openCore'> {
  dataFolder: string;
}

/**
 * Starts the web host over the data folder, as its writer. Prints nothing and handles no signals: that is
 * the caller's. @see serveCore
 * @throws AppError such as `FOLDER_IN_USE`, `FOLDER_DAMAGED`, `FILE_NOT_FOUND` (no built page)
 */
export function serveWeb({ dataFolder, ...options }: ServeWebOptions): Promise<WebHost> {
  return serveCore({
    ...options,
    openCore: () => openNodeCore({ dataFolder, host: 'web', access: 'writer' }),
  });
}

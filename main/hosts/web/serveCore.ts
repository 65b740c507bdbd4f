import type { Core } from '../../core/Core.ts';
import { createWebHost, type WebHost, type WebHostOptions } from './createWebHost.ts';

export interface ServeOptions extends Omit<WebHostOptions, 'core'> {
  openCore: () => Promise<Core>;
  /** Is given the address once it answers. */
  onReady: (address: { url: string }) => void;
}

/**
 * Opens the core and serves it until `close()`, which ends both: the door first, then the run in progress,
 * so that callers still get their answers, then the data folder is free.
 * @throws AppError what opening the core or the port answers; nothing stays open then
 */
export async function serveCore({ openCore, onReady, ...options }: ServeOptions): Promise<WebHost> {
  const core = await openCore();
  const host = await createWebHost({ core, ...options }).catch(async (thrown: unknown) => {
    await core.close();
    throw thrown;
  });
  onReady({ url: host.url });
  return {
    url: host.url,
    async close() {
      const hostClosed = host.close();
      try {
        await core.close();
      } finally {
        await hostClosed;
      }
    },
  };
}

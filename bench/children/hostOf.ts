/** A host in this process, asked as a screen asks it. */
import { inProcessTransport } from '../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient } from '../../shared/contract/index.ts';

/** @param dataFolder is held for writing until `close` */
export async function hostOf(dataFolder: string) {
  const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
  return { client: createClient(inProcessTransport(core)), close: () => core.close() };
}

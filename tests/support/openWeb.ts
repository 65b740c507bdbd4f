import { serveCore } from '../../main/hosts/web/serveCore.ts';
import type { ControlledCore, OpenedHost } from '../contract/describeContract.ts';
import { openFetchTransport } from './fetchTransport.ts';
import { makePageFolder } from './pageFolder.ts';

/** The web host on a free port with a client that came in through the printed address. */
export async function openWeb(openControl: () => Promise<ControlledCore>): Promise<OpenedHost> {
  const control = await openControl();
  const page = await makePageFolder();
  const host = await serveCore({
    openCore: async () => control.core,
    pageFolder: page.folder,
    port: 0,
    onReady: () => {},
    onDefect: (thrown) => {
      throw thrown;
    },
  });
  const transport = await openFetchTransport(host.url);
  return {
    control,
    transport,
    async close() {
      await transport.close();
      await host.close();
      await page.remove();
    },
  };
}
